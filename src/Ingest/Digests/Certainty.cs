namespace Ingest.Digests;

/// <summary>How sure a fixture is, from the confidences of the claims about it.</summary>
internal static class Certainty
{
    /// <summary>The most one report is believed: even a list can be out of date or belong to another season.</summary>
    public const double MostOfOneReport = 0.99;

    /// <summary>The most any number of reports is believed; it keeps the quotient defined when many stand on both sides.</summary>
    public const double MostOfAll = 0.9999;

    /// <summary>
    /// With p the chance that at least one of the reports which state what holds is right, and d the chance that at least one of those
    /// is which state otherwise and were not overtaken by news (each 1 - ∏(1 - c) over independent reports, one counting with its
    /// best claim), the probability that p's side is right and d's is wrong, given that they are not both right: p(1 - d) / (1 - pd).
    /// Without dissent that is p; with equal sides it is below one half.
    /// </summary>
    public static double Of(Ruling ruling)
    {
        var proven = ruling.Proof.Select(statement => statement.Report).ToHashSet(StringComparer.Ordinal);
        var p = AtLeastOne(ruling.Proof);
        var d = AtLeastOne(ruling.Standing.Where(statement => !proven.Contains(statement.Report)));
        return p * (1 - d) / (1 - (p * d));
    }

    private static double AtLeastOne(IEnumerable<Statement> statements)
    {
        var noneIsRight = statements
            .GroupBy(statement => statement.Report, StringComparer.Ordinal)
            .Select(report => report.Max(statement => Math.Min(Reliability.Of(statement.Source.Claim), MostOfOneReport)))
            .Aggregate(1.0, (product, confidence) => product * (1 - confidence));
        return Math.Min(1 - noneIsRight, MostOfAll);
    }
}
