using System.CommandLine;
using Ingest.Cli.Digests;
using Ingest.Cli.Rendering;
using Ingest.Cli.Storage;
using Ingest.Pipeline;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest digest [TEAM]</c>: which matches come next.</summary>
internal static class DigestCommand
{
    public static Command Create(Shell shell)
    {
        var team = new Argument<string?>("TEAM")
        {
            Description = "A team's id, name or other name; all teams where none is named.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var days = new Option<int?>("--days")
        {
            Description = "Only matches within so many days of --as-of, today where none is named.",
            HelpName = "N",
        };
        days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 0 or > 3660) result.AddError("--days takes a number from 0 to 3660.");
        });
        var asOf = Dates.Option("--as-of", "Leave out what was over before that day, yyyy-MM-dd. With --days, today where none is named.");
        var json = new Option<bool>("--json") { Description = "One JSON object a line and team." };
        var catalog = CatalogCommand.Folder();
        var storage = new StorageOption(shell);
        var command = new Command(
            "digest",
            "Show which matches a team plays next, and which sentence says so. " +
            "Exit code 2 when the team is unknown or several could be meant.")
        {
            team, days, asOf, json, catalog, storage.Option,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var view = new View(parsed.GetValue(days), parsed.GetValue(asOf), parsed.GetValue(json));
            if (parsed.GetValue(team) is not { } asked)
                return storage.UseAsync(parsed, access => AllAsync(shell, access, view, cancellation), cancellation);
            var search = TeamFinder.Find(CatalogCommand.Load(parsed.GetValue(catalog)).Catalog, asked);
            var found = search.Team ?? throw new UsageException(search.Question(asked));
            return storage.UseAsync(parsed, access => OneAsync(shell, access, found, view, cancellation), cancellation);
        });
        return command;
    }

    private static async Task<int> OneAsync(
        Shell shell, StorageAccount access, Catalog.Team team, View view, CancellationToken cancellation)
    {
        var stored = await Missing.OrNullAsync(() => new DigestReader(access).ReadAsync(team.Id, cancellation));
        var digest = view.Of(stored ?? new ShownDigest(team.Id, team.Name, null, []), shell.Time);
        if (view.Json) shell.Out.WriteLine(DigestJson.Line(digest));
        else if (digest.Rows.Count is 0) shell.Out.WriteLine($"No match to come is known of {team.Name}.");
        else DigestText.Write(shell.NewConsole(), digest);
        return ExitCode.Done;
    }

    private static async Task<int> AllAsync(Shell shell, StorageAccount access, View view, CancellationToken cancellation)
    {
        var stored = await Missing.OrNoneAsync(() => new DigestReader(access).ReadAllAsync(cancellation));
        var digests = stored
            .Select(digest => view.Of(digest, shell.Time))
            .Where(digest => digest.Rows.Count > 0)
            .OrderBy(digest => digest.TeamName, StringComparer.Ordinal)
            .ToList();
        if (view.Json)
            digests.ForEach(digest => shell.Out.WriteLine(DigestJson.Line(digest with { Rows = [digest.Rows[0]] })));
        else if (digests.Count is 0)
            shell.Out.WriteLine("No match to come is known. Drop articles with `ingest drop`, and let `ingest run` work on them.");
        else
            DigestText.WriteNext(shell.NewConsole(), digests);
        return ExitCode.Done;
    }

    private sealed record View(int? Days, DateOnly? AsOf, bool Json)
    {
        /// <summary>What was built is shown as it is, unless a day or a span was asked for.</summary>
        public ShownDigest Of(ShownDigest digest, TimeProvider time) =>
            AsOf is null && Days is null ? digest : digest.Seen(AsOf ?? Dates.Today(time), Days);
    }
}
