using Ingest.Cli.Explaining;
using Ingest.Text;

namespace Ingest.Cli.Rendering.Html;

/// <summary>
/// The card of a name: whom it means, by which rule, and what speaks for and against each candidate. It stands inside a paragraph, so it
/// is made of spans; stops and colons keep it readable where no style sheet lays it out.
/// </summary>
internal static class NameCard
{
    public static void Write(HtmlWriter page, Finding finding, string id)
    {
        page.Write($"<span class=\"card\" role=\"tooltip\" id=\"{id}\">");
        page.Write($"<span class=\"who\"><b>{finding.Name}</b> <span class=\"kind {finding.Kind.Slug()}\">{finding.Kind.Words()}</span>");
        if (finding.Id is { } known) page.Write($" <span class=\"id\">{known}</span>");
        if (finding.Confidence is { } share) page.Write($" <span class=\"share\" title=\"confidence\">{share}</span>");
        page.Write($"</span> <span class=\"because\">{Sentence(finding.Because)}</span>");
        foreach (var candidate in finding.Weighed)
        {
            if (finding.Weighed.Count > 1 || candidate.Id != finding.Id) WriteCandidate(page, candidate);
            foreach (var reason in candidate.Reasons)
                page.Write($" <span class=\"{(reason.Evidence.SpeaksFor ? "for" : "against")}\">{Says(reason)}</span>");
        }

        page.Raw("</span>");
    }

    /// <summary>"+ at Arsenal at the article's date."</summary>
    public static string Says(Reason reason) => $"{reason.Sign} {reason.Words}.";

    private static void WriteCandidate(HtmlWriter page, Weighed candidate)
    {
        var detail = candidate.Detail.Length > 0 ? $", {candidate.Detail}" : "";
        page.Write($" <span class=\"candidate\">{candidate.Name} <span class=\"id\">{candidate.Id + detail}</span></span>");
    }

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..].TrimEnd('.')}.";
}
