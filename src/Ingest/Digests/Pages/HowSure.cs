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

    /// <summary>"97 % sure"; never 0 or 100, which nothing read from an article is.</summary>
    public static string Figure(double confidence) => Math.Round(confidence * 100, MidpointRounding.AwayFromZero) switch
    {
        >= 100 => "over 99 % sure",
        < 1 => "under 1 % sure",
        var percent => string.Create(CultureInfo.InvariantCulture, $"{percent:0} % sure"),
    };

    public static void Write(HtmlWriter page, ToldMatch match)
    {
        page.Write($"<p class=\"sure\"><strong>{Words(match)}</strong>");
        if (match.Against.Count > 0) page.Write($" ({match.Fixture.Reports} for this, {match.Against.Count} against)");
        page.Write($", {Figure(match.Fixture.Confidence)}</p>");
    }
}
