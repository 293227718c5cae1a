using Ingest.Catalog;
using Ingest.Cli.Rendering;
using Ingest.Cli.Storage;
using Ingest.Digests.Calendars;
using Ingest.Pipeline;

namespace Ingest.Cli.Digests;

/// <summary>Shows what was asked for.</summary>
internal sealed class DigestViews(Shell shell, StorageAccount access)
{
    private const string WhatToDo = "Drop articles with `ingest drop`, and let `ingest run` work on them.";

    private readonly DigestReader _reader = new(access);

    public Task<int> ShowAsync(DigestRequest asked, Team? team, CancellationToken cancellation) => asked switch
    {
        { Day: { } day } => DayAsync(day, asked.Json, cancellation),
        { Changes: { } most } => ChangesAsync(most, team, asked.Json, cancellation),
        { Ics: true } => CalendarAsync(team, asked.Competition, cancellation),
        _ when team is not null => OneAsync(team, asked, cancellation),
        _ => AllAsync(asked, cancellation),
    };

    private async Task<int> OneAsync(Team team, DigestRequest asked, CancellationToken cancellation)
    {
        var stored = await Missing.OrNullAsync(() => _reader.ReadAsync(team.Id, cancellation));
        var digest = Seen(stored ?? new ShownDigest(team.Id, team.Name, null, []), asked);
        if (asked.Json) shell.Out.WriteLine(asked.Why ? DigestJson.Line(digest, HowSure.Words) : DigestJson.Line(digest));
        else if (digest.Rows.Count is 0) shell.Out.WriteLine($"No match to come is known of {team.Name}.");
        else if (asked.Why) WhyText.Write(shell.NewConsole(), digest);
        else DigestText.Write(shell.NewConsole(), digest);
        return ExitCode.Done;
    }

    private async Task<int> AllAsync(DigestRequest asked, CancellationToken cancellation)
    {
        var stored = await Missing.OrNoneAsync(() => _reader.ReadAllAsync(cancellation));
        var digests = stored
            .Select(digest => Seen(digest, asked))
            .Where(digest => digest.Rows.Count > 0)
            .OrderBy(digest => digest.TeamName, StringComparer.Ordinal)
            .ToList();
        if (asked.Json)
            digests.ForEach(digest => shell.Out.WriteLine(DigestJson.Line(digest with { Rows = [digest.Rows[0]] })));
        else if (digests.Count is 0) shell.Out.WriteLine($"No match to come is known. {WhatToDo}");
        else DigestText.WriteNext(shell.NewConsole(), digests);
        return ExitCode.Done;
    }

    private async Task<int> DayAsync(DateOnly day, bool json, CancellationToken cancellation)
    {
        var rows = await Missing.OrNoneAsync(() => _reader.ReadDayAsync(day, cancellation));
        if (json) shell.Out.WriteLine(DigestJson.Line(day, rows));
        else if (rows.Count > 0) DayText.Write(shell.NewConsole(), day, rows);
        else shell.Out.WriteLine(await NextAfterAsync(day, cancellation) is { } next
            ? $"No match is known on {day.Iso()}; the next day with one is {next.IsoWithWeekday()}."
            : $"No match is known on {day.Iso()}, nor on any day after it. {WhatToDo}");
        return ExitCode.Done;
    }

    private async Task<DateOnly?> NextAfterAsync(DateOnly day, CancellationToken cancellation) =>
        (await Missing.OrNoneAsync(() => _reader.NextDaysAsync(day, cancellation))) is [var next, ..] ? next : null;

    private async Task<int> ChangesAsync(int most, Team? team, bool json, CancellationToken cancellation)
    {
        var changes = await Missing.OrNoneAsync(() => _reader.ReadChangesAsync(most, team?.Id, cancellation));
        if (json) changes.ToList().ForEach(change => shell.Out.WriteLine(DigestJson.Line(change)));
        else if (changes.Count > 0) ChangesText.Write(shell.NewConsole(), changes);
        else shell.Out.WriteLine(team is null ? $"No change is recorded. {WhatToDo}" : $"No change is recorded of {team.Name}.");
        return ExitCode.Done;
    }

    private async Task<int> CalendarAsync(Team? team, string? competition, CancellationToken cancellation)
    {
        var files = new PublishedFiles(shell, access);
        var name = team is not null ? CalendarFiles.NameOfTeam(team.Id) : CalendarFiles.NameOfCompetition(competition!);
        if (await files.ReadAsync(name, cancellation) is { } calendar)
        {
            // Bytes as they stand: the lines of a calendar end with CR LF whatever the machine's are.
            shell.Out.Write(calendar);
            return ExitCode.Done;
        }

        shell.Complain(
            $"There is no {name} in the container {files.ContainerName}: no match to come is known of " +
            $"{team?.Name ?? competition}, or `ingest run` has not published yet.");
        return ExitCode.Failed;
    }

    /// <summary>What was built is shown as it is, unless a day or a span was asked for.</summary>
    private ShownDigest Seen(ShownDigest digest, DigestRequest asked) => asked is { AsOf: null, Days: null }
        ? digest
        : digest.Seen(asked.AsOf ?? Dates.Today(shell.Time), asked.Days);
}
