using System.CommandLine;
using Ingest.Cli.Digests;
using Ingest.Cli.Storage;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest digest [TEAM]</c>: which matches come next, what is on, what changed, and who says so.</summary>
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
        var day = Dates.Option("--day", "What is on on that day, yyyy-MM-dd, of all teams.");
        var changes = ChangesOption();
        var why = new Option<bool>("--why") { Description = "Of each match of TEAM: every report, for and against, and how sure it makes." };
        var ics = new Option<bool>("--ics") { Description = "Print the calendar of TEAM, or of --competition, as it is published." };
        var competition = new Option<string?>("--competition") { Description = "A competition's id; with --ics.", HelpName = "ID" };
        var json = new Option<bool>("--json") { Description = "One JSON object a line: a team, a day, or a change." };
        var catalog = CatalogCommand.Folder();
        var storage = new StorageOption(shell);
        var command = new Command(
            "digest",
            "Show which matches come next and which sentence says so; what is on on a day; what changed; or a calendar " +
            "(`ingest digest TEAM --ics > team.ics`). Exit code 1 when a calendar is not there; " +
            "2 when the team is unknown, several could be meant, or options contradict each other.")
        {
            team, days, asOf, day, changes, why, ics, competition, json, catalog, storage.Option,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var asked = new DigestRequest(
                parsed.GetValue(team), parsed.GetValue(days), parsed.GetValue(asOf), parsed.GetValue(day),
                parsed.GetResult(changes) is null ? null : parsed.GetValue(changes) ?? DigestRequest.UsualChanges,
                parsed.GetValue(why), parsed.GetValue(ics), parsed.GetValue(competition), parsed.GetValue(json));
            if (asked.Contradiction is { } problem) throw new UsageException(problem);
            var found = asked.Team is { } name ? Find(parsed.GetValue(catalog), name) : null;
            return storage.UseAsync(parsed, access => new DigestViews(shell, access).ShowAsync(asked, found, cancellation), cancellation);
        });
        return command;
    }

    internal static Catalog.Team Find(string? catalog, string asked)
    {
        var search = TeamFinder.Find(CatalogCommand.Load(catalog).Catalog, asked);
        return search.Team ?? throw new UsageException(search.Question(asked));
    }

    private static Option<int?> ChangesOption() => new("--changes")
    {
        Description = $"What changed lately, newest first: the newest N, {DigestRequest.UsualChanges} where no number is given.",
        HelpName = "N",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = result =>
        {
            if (result.Tokens.Count is 0) return DigestRequest.UsualChanges;
            if (int.TryParse(result.Tokens[0].Value, out var most) && most is > 0 and <= 100_000) return most;
            result.AddError(
                $"--changes takes a number from 1 to 100000, not \"{result.Tokens[0].Value}\"; name a team before it: `digest TEAM --changes`.");
            return null;
        },
    };
}
