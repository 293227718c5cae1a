using Ingest.Cli.Rendering;
using Ingest.Cli.Tests.Support;
using Ingest.Digests;

namespace Ingest.Cli.Tests.Rendering;

public sealed class HowSureTests
{
    private static readonly DigestRow Row = Some.Row("Some Team", "2025-11-09");

    [Fact]
    public void One_report_is_said_to_be_one() =>
        Assert.Equal("90% sure: one report, of 2025-11-05", HowSure.Words(Row));

    [Fact]
    public void A_list_of_fixtures_is_named()
    {
        var row = Row with { Sources = Entry("a", more: ",\"kind\":\"schedule\"") };

        Assert.Equal("90% sure: one list of fixtures, of 2025-11-05", HowSure.Words(row));
    }

    [Fact]
    public void Reports_are_counted_and_copies_told_apart()
    {
        var row = Row with { Reports = 2, Sources = Entry("a", "b", more: "", last: ",\"copyOf\":\"a\"") };

        Assert.Equal("90% sure: 2 independent reports, the newest of 2025-11-05; 1 copy counts for nothing", HowSure.Words(row));
    }

    [Fact]
    public void What_states_another_day_counts_against_it()
    {
        var row = Row with { Dissent = Entry("b", more: ",\"stated\":\"2025-11-08\"") };

        Assert.EndsWith("; 1 article against", HowSure.Words(row), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_news_explains_does_not()
    {
        var older = Entry("b", more: ",\"stated\":\"2025-11-08\"");
        var moved = Row with { Status = "rescheduled", PreviousDate = "2025-11-08", Dissent = older };

        Assert.EndsWith("; 1 article overtaken by the news", HowSure.Words(moved), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "over 99% sure")]
    [InlineData(0.996, "over 99% sure")]
    [InlineData(0.004, "under 1% sure")]
    [InlineData(0.86, "86% sure")]
    public void Nothing_is_sure_and_nothing_impossible(double confidence, string words) =>
        Assert.StartsWith($"{words}: ", HowSure.Words(Row with { Confidence = confidence }), StringComparison.Ordinal);

    private static string Entry(string article, string more) => $"[{One(article, more)}]";

    private static string Entry(string first, string second, string more, string last) => $"[{One(first, more)},{One(second, last)}]";

    private static string One(string article, string more) =>
        $$"""{"articleId":"{{article}}","blob":"b","title":"t","date":"2025-11-05","quote":"q","start":0,"end":1{{more}}}""";
}
