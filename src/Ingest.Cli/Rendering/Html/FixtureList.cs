using System.Globalization;
using Ingest.Cli.Explaining;
using Ingest.Fixtures;
using Ingest.Pipeline.Contract;
using Ingest.Text;

namespace Ingest.Cli.Rendering.Html;

/// <summary>The matches to come beside the text, each leading to the sentence it rests on.</summary>
internal static class FixtureList
{
    public static void Write(HtmlWriter page, Explained explained, Anchors anchors)
    {
        var sentences = FixtureSentences.Of(explained.Claims)
            .SelectMany(sentence => sentence.Sentence.Fixtures.Select(fixture => (fixture.Number, Sentence: sentence.Number)))
            .ToDictionary(place => place.Number, place => place.Sentence);
        page.Write($"<aside aria-label=\"Matches to come, {Path.GetFileName(explained.Analysis.File)}\"><h3>Matches to come</h3>");
        if (explained.Claims.Count is 0) page.Raw("<p class=\"none\">No match to come is stated.</p>");
        else page.Raw("<ol>");
        var dates = new DateMarks(explained);
        foreach (var (index, claim) in explained.Claims.Index())
        {
            var (id, sentence) = (anchors.Fixture(index + 1), anchors.Sentence(sentences[index + 1]));
            string[] lights = [sentence, id, .. dates.Lit(claim, anchors)];
            page.Write($"<li id=\"{id}\" class=\"fixture {Word.Of(claim.Status)}\" data-lights=\"{string.Join(' ', lights)}\">");
            page.Write($"<span class=\"when\">{When(claim.When)}</span>");
            page.Write($"<a class=\"sides\" href=\"#{sentence}\">{Claims.Names(claim)}</a>");
            page.Write($"<span class=\"more\">{string.Join(" · ", Details(claim))}</span>");
            MatchCard.WriteContradiction(page, claim);
            if (claim.DateWords is not null)
                page.Write($"<span class=\"rule\">dated{MatchCard.Dated(claim, explained.Analysis.Article).TrimStart(',')}</span>");
            page.Write($"<span class=\"rule\">rule {Claims.Rule(claim)} · confidence {claim.Confidence}</span></li>\n");
        }

        if (explained.Claims.Count > 0) page.Raw("</ol>");
        page.Raw("</aside>\n");
    }

    /// <summary>"Sat 6 December 2025, 12:30", a range, or that the date is open.</summary>
    private static string When(MatchTime when)
    {
        var day = when.Date is { } date ? Day(date)
            : when is { DateFrom: { } from, DateTo: { } to } ? $"{Day(from)} to {Day(to)}"
            : "Date open";
        return when.KickOff is { } time ? $"{day}, {time.ToString("HH:mm", CultureInfo.InvariantCulture)}" : day;
    }

    private static string Competition(ClaimedCompetition competition) =>
        competition.Inferred ? $"{competition.Name} (their league)" : competition.Name;

    private static string Day(DateOnly day) => day.ToString("ddd d MMMM yyyy", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Details(FixtureClaim claim)
    {
        if (claim.Status is not FixtureStatus.Scheduled) yield return Word.Of(claim.Status);
        if (!claim.HomeAwayKnown) yield return "who is at home is open";
        if (claim.When.PreviousDate is { } earlier) yield return $"was {Day(earlier)}";
        if (claim.Competition is { } competition) yield return Competition(competition);
        if (claim.Venue is { } venue) yield return venue;
        if (claim.When.TimeZone is { } zone) yield return zone;
    }
}
