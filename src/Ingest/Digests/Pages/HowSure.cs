using System.Globalization;

using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>How sure a match is, in plain words and a figure.</summary>
internal static class HowSure
{
    /// <summary>"stated by 3 reports", "one report", "reports disagree".</summary>
    public static string Words(ToldMatch match) => (match.Fixture.Reports, match.Sources) switch
    {
        _ when match.Against.Count > 0 => "Reports disagree",
        (1, [{ Kind: "schedule" }, ..]) => "One list of fixtures",
        ( <= 1, _) => "One report",
        var (reports, _) => string.Create(CultureInfo.InvariantCulture, $"Stated by {reports} reports"),
    };

    public static void Write(HtmlWriter page, ToldMatch match)
    {
        page.Write($"<p class=\"sure\"><strong>{Words(match)}</strong>");
        if (match.Against.Count > 0) page.Write($" ({match.Fixture.Reports} for this, {match.Against.Count} against)");
        page.Write($", {ConfidenceWords.Of(match.Fixture.Confidence)}</p>");
    }
}
