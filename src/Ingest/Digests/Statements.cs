using Ingest.Text;

namespace Ingest.Digests;

/// <summary>
/// Makes statements of the claims about one pair of teams: what each means, and when it was first said, once all of them are known.
/// </summary>
internal static class Statements
{
    /// <summary>A statement for each claim, in the order given.</summary>
    public static IReadOnlyList<Statement> Of(IReadOnlyList<ReportedClaim> ofPair, VenueClocks? grounds)
    {
        var originals = Copies.Originals(ofPair.Select(claim => claim.Article));
        var statements = ofPair.Select(claim => new Statement(CountedTo(originals[claim.Article.Id], claim)));
        return AsOldAsFirstSaid(Clocks.OnOne(AsTheOriginalCounts([.. statements]), grounds));
    }

    private static ReportedClaim CountedTo(string original, ReportedClaim claim) =>
        original == claim.Article.Id ? claim : claim with { CopyOf = original };

    /// <summary>
    /// "Tomorrow", printed a day later by another paper, still is the morrow of the day on which the story was written: a sentence that a
    /// copy repeats word by word, and that leaves its day to be counted, means what it meant in the original.
    /// </summary>
    private static IReadOnlyList<Statement> AsTheOriginalCounts(IReadOnlyList<Statement> statements)
    {
        var eldest = statements
            .Where(IsCounted)
            .GroupBy(Sentence)
            .ToDictionary(same => same.Key, same => same.MinBy(statement => (statement.Published, statement.Source.Article.Id))!.When);
        return [.. statements.Select(statement => IsCounted(statement) ? statement.Meaning(eldest[Sentence(statement)]) : statement)];

        static bool IsCounted(Statement statement) => statement.Source.Claim.DateWords is not null && !statement.IsExplicit;
        static object Sentence(Statement statement) => (
            statement.Report, Folding.FoldPhrase(statement.Source.Claim.Evidence.Text),
            Folding.FoldPhrase(statement.Source.Claim.DateWords!.Text), statement.Source.Claim.Status);
    }

    /// <summary>
    /// What a copy repeats was first said by its original; what it says otherwise it says itself, on its own day. The lists of one league
    /// are always alike, and a new one is no echo of the last: it says all it holds on its own day.
    /// </summary>
    private static IReadOnlyList<Statement> AsOldAsFirstSaid(IReadOnlyList<Statement> statements)
    {
        var firstSaid = statements.GroupBy(Said).ToDictionary(same => same.Key, same => same.Min(statement => statement.Published));
        return [.. statements.Select(statement => statement.IsListed ? statement : statement.FirstSaid(firstSaid[Said(statement)]))];

        static object Said(Statement statement) => (statement.Report, statement.Status, statement.ToPlay, statement.Former);
    }
}
