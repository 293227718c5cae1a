namespace Ingest.Digests;

/// <summary>
/// Settles what articles disagree about other than the date: an article has one vote for each thing it says, however often it says it.
/// </summary>
internal static class Votes
{
    /// <summary>
    /// What most distinct articles say; among equals what the newest says, then the ordinally least. Null when nobody says anything.
    /// </summary>
    public static string? Winner(IEnumerable<Statement> statements, Func<Statement, string?> says) => statements
        .Select(statement => (Said: says(statement), Statement: statement))
        .Where(vote => vote.Said is not null)
        .GroupBy(vote => vote.Said!, vote => vote.Statement, StringComparer.Ordinal)
        .OrderByDescending(votes => DistinctArticles(votes))
        .ThenByDescending(votes => votes.Max(vote => vote.Published))
        .ThenBy(votes => votes.Key, StringComparer.Ordinal)
        .Select(votes => votes.Key)
        .FirstOrDefault();

    public static int DistinctArticles(IEnumerable<Statement> statements) =>
        statements.Select(statement => statement.ArticleId).Distinct(StringComparer.Ordinal).Count();
}
