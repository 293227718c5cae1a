using System.Text;

using Ingest.Articles;
using Ingest.Articles.Schedules;
using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Fixtures.Schedules;

namespace Ingest.Tests.Digests.Stories;

/// <summary>The drop folder of a story: the files that lie there, each with the claims it makes.</summary>
internal sealed class Shelf
{
    private static readonly ScheduleClaimReader Lists = new(DefaultCatalog.Catalog);

    private readonly SortedDictionary<string, (DroppedText Drop, IReadOnlyList<ReportedClaim> Claims)> _files =
        new(StringComparer.Ordinal);

    /// <summary>What each file says, by its name.</summary>
    public IEnumerable<(string File, IReadOnlyList<ReportedClaim> Claims)> Files => _files.Select(file => (file.Key, file.Value.Claims));

    public IEnumerable<ReportedClaim> Claims => _files.Values.SelectMany(file => file.Claims);

    /// <summary>Removes and drops what the step does; gives the problems there are with that.</summary>
    public IReadOnlyList<string> Take(Step step)
    {
        foreach (var file in step.Remove ?? []) _files.Remove(file);
        var problems = new List<string>();
        foreach (var drop in step.Drop ?? [])
        {
            var whole = drop.SameAs is { } other ? drop with { Text = _files[other].Drop.Text } : drop;
            var claims = ClaimsOf(whole, problems);
            if (drop.Silent != (claims.Count == 0))
                problems.Add($"{drop.File} makes {claims.Count} claims{(drop.Silent ? ", and should be silent" : "")}.");
            _files[drop.File] = (whole, claims);
        }

        return problems;
    }

    private static IReadOnlyList<ReportedClaim> ClaimsOf(DroppedText drop, List<string> problems)
    {
        var modified = drop.Modified is { } day ? new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero) : (DateTimeOffset?)null;
        var reading = new ArticleReader().Read(new DroppedFile(drop.File, Encoding.UTF8.GetBytes(drop.Text!), modified));
        switch (reading)
        {
            case Article article:
                return Reported(article, DefaultCatalog.ClaimReader.Read(DefaultCatalog.Linker.Link(article)));
            case Schedule list:
                problems.AddRange(list.Warnings.Select(warning => $"{drop.File}: {warning}"));
                return Reported(list.Article, Lists.Read(list).Claims);
            case Rejection rejection:
                problems.AddRange(rejection.Reasons.Select(reason => $"{drop.File}: {reason}"));
                return [];
            default:
                throw new InvalidOperationException($"No story knows what to do with a {reading.GetType().Name}.");
        }
    }

    private static IReadOnlyList<ReportedClaim> Reported(Article article, IEnumerable<FixtureClaim> claims)
    {
        var reference = ArticleReference.Of(article);
        return [.. claims.Select(claim => new ReportedClaim(reference, claim))];
    }
}
