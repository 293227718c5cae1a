using Ingest.Linking;

namespace Ingest.Tests.Linking.Reliability;

/// <summary>
/// Holds confidences against reality: of links given 0.9 about nine in ten are right. With
/// <c>dotnet run --project tests/Ingest.Tests -- -class "*ReliabilityTests" -showLiveOutput</c>
/// it prints the table of <c>docs/linking.md</c>.
/// </summary>
public sealed class ReliabilityTests(ITestOutputHelper output)
{
    /// <summary>Fewer links than this say little: one wrong in ten moves a share by 0.1.</summary>
    private const int EnoughLinks = 20;

    /// <summary>How far a share may lie below its confidence: the chance error of twenty links at 0.95.</summary>
    private const double Tolerance = 0.05;

    [Fact]
    public void Links_are_right_as_often_as_their_confidence_says()
    {
        var judged = Judged();

        output.WriteLine("confidence   links   right   share");
        foreach (var bin in judged.GroupBy(link => Math.Min(0.95, Math.Floor((link.Confidence + 1e-9) * 20) / 20)).OrderBy(bin => bin.Key))
        {
            var stated = bin.Average(link => link.Confidence);
            var right = bin.Average(link => link.IsRight ? 1.0 : 0.0);
            var (count, hits) = (bin.Count(), bin.Count(link => link.IsRight));
            output.WriteLine($"{bin.Key:0.00} to {bin.Key + 0.05:0.00} {count,5} {hits,7} {right,9:0.000}");
            if (count < EnoughLinks) continue;
            Assert.True(right >= stated - Tolerance, $"Links stated at {stated:0.00} are right in {right:0.00}.");
        }
    }

    [Fact]
    public void Each_rule_is_right_as_often_as_its_confidence_says()
    {
        output.WriteLine("rule                        stated   links   right");
        foreach (var rule in Judged().GroupBy(link => link.Rule).OrderByDescending(group => group.Count()))
        {
            var stated = Calibration.ConfidenceOf(rule.Key);
            output.WriteLine($"{rule.Key,-26} {stated,7:0.00} {rule.Count(),7} {rule.Count(link => link.IsRight),7}");
            var share = rule.Average(link => link.IsRight ? 1.0 : 0.0);
            if (rule.Count() < EnoughLinks) continue;
            Assert.True(share >= stated - Tolerance, $"{rule.Key} states {stated:0.00} and has {share:0.00}.");
        }
    }

    private static List<JudgedLink> Judged()
    {
        var gold = GoldSet.Load();
        if (gold is null) Assert.Skip("The evaluation set does not lie beside the repository.");
        return gold.Judge(DefaultCatalog.Linker, DefaultCatalog.Catalog);
    }
}
