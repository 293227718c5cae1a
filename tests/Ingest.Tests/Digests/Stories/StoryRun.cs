using Ingest.Digests;

namespace Ingest.Tests.Digests.Stories;

/// <summary>Plays a story from its first step to its last and says what in the digests is not as it tells.</summary>
internal static class StoryRun
{
    private const int Orders = 6;

    private static readonly VenueClocks Clocks = new(DefaultCatalog.Catalog);

    /// <summary>What is wrong, step by step and side by side; empty where all is as the story tells.</summary>
    public static string Play(Story story)
    {
        var problems = StoryReader.ProblemsOf(story).ToList();
        if (problems.Count > 0) return $"{story} cannot be played:\n  {string.Join("\n  ", problems)}";

        var shelf = new Shelf();
        var known = new KnownMatches();
        var report = new StoryReport(story);
        for (var number = 1; number <= story.Steps.Count; number++)
        {
            var step = story.Steps[number - 1];
            var wrong = shelf.Take(step).Select(problem => $"  {problem}").ToList();
            var rows = Rows([.. shelf.Claims], step);
            foreach (var (team, wanted) in step.Digests)
            {
                var found = rows.Where(row => row.TeamId == TeamNames.IdOf(team)).ToList();
                wrong.AddRange(DigestCheck.Differences(team, wanted, found, known));
            }

            if (DependsOnOrder(shelf, step, rows)) wrong.Add("  The order in which the articles arrive changes the rows.");
            report.Add(number, step, wrong, shelf);
        }

        return report.ToString();
    }

    /// <summary>The rows of all teams, by team and key.</summary>
    private static List<DigestRow> Rows(IReadOnlyList<ReportedClaim> claims, Step step) =>
        [.. DigestBuilder.Build(Reconciler.Reconcile(claims, Clocks), Clocks, StoryReader.Instant(step.AsOf), step.Horizon).SelectMany(DigestRows.Of)];

    /// <summary>The same articles in other orders, and each twice: the rows must be the same, ids and all.</summary>
    private static bool DependsOnOrder(Shelf shelf, Step step, List<DigestRow> rows)
    {
        var files = shelf.Files.Select(file => file.Claims).ToArray();
        List<ReportedClaim[]> orders = [shelf.Claims.Reverse().ToArray(), shelf.Claims.Concat(shelf.Claims).ToArray()];
        for (var seed = 0; seed < Orders; seed++)
        {
            // The same orders in every run: a story that fails fails again.
            new Random(seed).Shuffle(files);
            orders.Add([.. files.SelectMany(claims => claims)]);
        }

        return orders.Exists(claims => !Rows(claims, step).SequenceEqual(rows));
    }
}
