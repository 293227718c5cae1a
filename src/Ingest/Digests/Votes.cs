namespace Ingest.Digests;

/// <summary>
/// Settles what articles disagree about other than the date: an independent report has one vote for each thing it says, however often it
/// and its copies say it.
/// </summary>
internal static class Votes
{
    /// <summary>
    /// What most independent reports say; among equals what the newest says, then the ordinally least. Null when nobody says anything.
    /// </summary>
    public static string? Winner(IEnumerable<Statement> statements, Func<Statement, string?> says) => statements
        .Select(statement => (Said: says(statement), Statement: statement))
        .Where(vote => vote.Said is not null)
        .GroupBy(vote => vote.Said!, vote => vote.Statement, StringComparer.Ordinal)
        .OrderByDescending(votes => Reports(votes))
        .ThenByDescending(votes => votes.Max(vote => vote.Published))
        .ThenBy(votes => votes.Key, StringComparer.Ordinal)
        .Select(votes => votes.Key)
        .FirstOrDefault();

    /// <summary>What a list of fixtures says, where one says anything; else what articles say.</summary>
    public static string? ListedOrWinner(IReadOnlyList<Statement> statements, Func<Statement, string?> says) =>
        Winner(statements.Where(statement => statement.IsListed), says) ?? Winner(statements, says);

    /// <summary>Those that lists make, where there are any; else all.</summary>
    public static IEnumerable<Statement> Weighty(IEnumerable<Statement> statements)
    {
        var listed = statements.Where(statement => statement.IsListed).ToList();
        return listed.Count > 0 ? listed : statements;
    }

    /// <summary>How many independent reports make these statements.</summary>
    public static int Reports(IEnumerable<Statement> statements) =>
        statements.Select(statement => statement.Report).Distinct(StringComparer.Ordinal).Count();
}
