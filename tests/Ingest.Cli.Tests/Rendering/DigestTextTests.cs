using Ingest.Cli.Digests;
using Ingest.Cli.Rendering;
using Ingest.Cli.Tests.Support;
using Ingest.Digests;

namespace Ingest.Cli.Tests.Rendering;

public sealed class DigestTextTests
{
    [Fact]
    public void A_digest_shows_opponent_side_day_sentence_and_who_says_so()
    {
        var row = Some.Row("Some Team", "2025-11-09", "Málaga [B]", DigestSide.Away) with { KickOff = "20:45" };

        var text = Plain(new ShownDigest("Q1", "Some Team", new DateOnly(2025, 11, 5), [row]));

        Assert.Contains("Some Team (Q1, as of 2025-11-05)", text, StringComparison.Ordinal);
        Assert.Contains("Sun 2025-11-09 20:45", text, StringComparison.Ordinal);
        Assert.Contains("Málaga [B] (away)", text, StringComparison.Ordinal);
        Assert.Contains("\"They meet on Sunday.\" (some.txt)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_moved_match_says_from_when_and_dissent_is_quoted()
    {
        var row = Some.Row("Some Team", "2025-11-09") with
        {
            Status = "rescheduled",
            PreviousDate = "2025-11-08",
            Dissent =
                """
                [{"articleId":"b","blob":"other.txt","title":"t","date":"2025-11-04","quote":"They meet on Saturday.","start":0,"end":22,
                  "stated":"2025-11-08"}]
                """,
        };

        var text = Plain(new ShownDigest("Q1", "Some Team", new DateOnly(2025, 11, 5), [row]));

        Assert.Contains("rescheduled, was Sat 2025-11-08", text, StringComparison.Ordinal);
        Assert.Contains("but \"They meet on Saturday.\" (other.txt)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_and_an_open_date_are_never_shown_as_a_day()
    {
        var text = Plain(new ShownDigest("Q1", "Some Team", new DateOnly(2025, 11, 5),
            [Some.Row("Some Team", null) with { DateFrom = "2025-11-08", DateTo = "2025-11-09" }, Some.Row("Some Team", null)]));

        Assert.Contains("Sat 2025-11-08 to Sun 2025-11-09", text, StringComparison.Ordinal);
        Assert.Contains("to be confirmed", text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_terminal_there_are_boxes_and_with_NO_COLOR_no_colours()
    {
        var row = Some.Row("Some Team", "2025-11-09") with { Status = "postponed" };
        var digest = new ShownDigest("Q1", "Some Team", new DateOnly(2025, 11, 5), [row]);

        Assert.Contains('\u001b', Rendered(digest, terminal: true, noColor: null));
        Assert.DoesNotMatch("\u001b\\[(\\d+;)*(3|4|9)\\d", Rendered(digest, terminal: true, noColor: "1"));
        Assert.DoesNotContain('\u001b', Plain(digest));
    }

    private static string Plain(ShownDigest digest) => Rendered(digest, terminal: false, noColor: null);

    private static string Rendered(ShownDigest digest, bool terminal, string? noColor)
    {
        var output = new StringWriter();
        string? Variable(string name) => name is "NO_COLOR" ? noColor : null;
        var shell = new Shell(output, TextWriter.Null, () => Stream.Null, terminal, Variable, TimeProvider.System);
        DigestText.Write(shell.NewConsole(), digest);
        return output.ToString();
    }
}
