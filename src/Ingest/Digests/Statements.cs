namespace Ingest.Digests;

/// <summary>Makes statements of the claims about one pair of teams, once it is known which of their articles are copies.</summary>
internal static class Statements
{
    /// <summary>
    /// A statement for each claim, in the order given. What a copy repeats was first said by its original; what it says otherwise it says
    /// itself, on its own day. The lists of one league are always alike, and a new one is no echo of the last: it says all it holds on its
    /// own day.
    /// </summary>
    public static IReadOnlyList<Statement> Of(IReadOnlyList<ReportedClaim> ofPair)
    {
        var originals = Copies.Originals(ofPair.Select(claim => claim.Article));
        var statements = ofPair.Select(claim => new Statement(CountedTo(originals[claim.Article.Id], claim))).ToList();
        var firstSaid = statements.GroupBy(Said).ToDictionary(same => same.Key, same => same.Min(statement => statement.Published));
        return [.. statements.Select(statement => statement.IsListed ? statement : statement.FirstSaid(firstSaid[Said(statement)]))];
    }

    private static ReportedClaim CountedTo(string original, ReportedClaim claim) =>
        original == claim.Article.Id ? claim : claim with { CopyOf = original };

    private static object Said(Statement statement) => (statement.Report, statement.Status, statement.ToPlay, statement.Former);
}
