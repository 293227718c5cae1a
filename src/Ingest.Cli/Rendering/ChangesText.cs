using Ingest.Digests;
using Ingest.Pipeline.Contract;
using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>What changed lately, newest first.</summary>
internal static class ChangesText
{
    public static void Write(IAnsiConsole console, IEnumerable<FixtureChange> changes)
    {
        var table = Tables.New(console, hasLongRows: true, "Recorded (UTC)", "Change", "Match", "Before -> after", "Articles");
        foreach (var change in changes)
        {
            table.AddRow(
                Tables.Cell(console, $"{change.At.UtcDateTime:yyyy-MM-dd HH:mm}"),
                Tables.Cell(console, Word.Of(change.Kind)),
                Tables.Cell(console, MatchWords.Sides(change.Row).EscapeMarkup()),
                Tables.Cell(console, Told(change).EscapeMarkup()),
                Tables.Cell(console, DigestSources.Read(change.Row.Sources).Select(
                    source => $"{MatchWords.Quoted(source)} ({source.Blob})".EscapeMarkup())));
        }

        Tables.Write(console, table);
    }

    /// <summary>"Sat 2025-11-08 15:00 -> Sun 2025-11-09 16:15"; of the ground and status only what is another or not as usual.</summary>
    public static string Told(FixtureChange change)
    {
        var now = ShownTime.Of(change.Row);
        if (change.Before is not { } before) return Words(now, now.Venue is not null);
        var withVenue = before.Venue != now.Venue;
        var (was, becomes) = (Words(before, withVenue), Words(now, withVenue));
        if (change.Kind is ChangeKind.Gone) return $"{was} -> no article reports it any more";
        return was == becomes ? $"{becomes}, as before; competition, sides or zone are told otherwise" : $"{was} -> {becomes}";
    }

    private static string Words(ShownTime time, bool withVenue)
    {
        var venue = !withVenue ? "" : time.Venue is null ? ", no ground stated" : $", {time.Venue}";
        return $"{MatchWords.When(time)}{venue}{(time.Status is "scheduled" ? "" : $", {time.Status}")}";
    }
}
