using Ingest.Articles;
using Ingest.Cli.Explaining;
using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Cli.Rendering.Html;

/// <summary>Why a match was read: its rule and what that means, the words of its date and where they stand, and how sure it is.</summary>
internal static class MatchCard
{
    /// <summary>The card of the number that stands behind the sentence; made of spans, as it stands inside a paragraph.</summary>
    public static void Write(HtmlWriter page, FixtureClaim claim, Article article, string id)
    {
        page.Write($"<span class=\"card\" role=\"tooltip\" id=\"{id}\"><span class=\"who\"><b>{Claims.Names(claim)}</b> ");
        page.Write($"<span class=\"kind\">match</span> <span class=\"share\" title=\"confidence\">{claim.Confidence}</span></span> ");
        page.Write($"<span>{When.Text(claim.When)}{Dated(claim, article)}.</span> ");
        WriteContradiction(page, claim);
        page.Write($"<span class=\"because\">Rule {Claims.Rule(claim)}.</span></span>");
    }

    /// <summary>": by “Saturday”, in the heading above"; nothing where there is no date.</summary>
    public static string Dated(FixtureClaim claim, Article article)
    {
        if (StatedDate.Of(claim, article) is not { } stated) return "";
        var words = $", by “{OneLine.Of(stated.Words.Text)}”";
        return stated.Place is DatePlace.OwnSentence ? words : $"{words} {stated.Where}";
    }

    /// <summary>A note where the words of the date name two days.</summary>
    public static void WriteContradiction(HtmlWriter page, FixtureClaim claim)
    {
        if (Claims.Contradiction(claim) is { } trouble) page.Write($"<span class=\"contradiction\">{trouble}</span> ");
    }
}
