using System.Text.RegularExpressions;
using CsCheck;
using Ingest.Fixtures;
using Ingest.Tests.Texts;

namespace Ingest.Tests.Fixtures;

/// <summary>What holds of every text, shown on the specs, on what can be made of them, and on no text at all.</summary>
public sealed partial class ClaimPropertyTests
{
    private static readonly string[] OfNoConcern =
    [
        "The groundsman has worked for the club for thirty years and says the grass has never been better.",
        "Tickets cost twenty pounds. Children are admitted for five, and dogs are welcome.",
        "Rain is forecast for Friday night, and it may turn to snow by Sunday.",
        "The cricket was settled by the last wicket. Yorkshire bowl first at Headingley on Saturday, and Essex visit Kent on Sunday.",
        "In the rugby, Leicester Tigers host Bath on Saturday after a drawn scrum and two late tries, and Saracens travel to Sale.",
        "The quarterback threw four touchdowns. The Giants play the Eagles on Sunday in the NFL.",
        "At the tennis in Paris, play goes on tomorrow at noon with the third seed to serve for the set.",
    ];

    private const string Opening = "The football leagues of Europe begin again, and every manager wants goals from his new striker.";

    /// <summary>Words that name a day by the calendar, or a span whose length hangs on it: those stay where they are.</summary>
    [GeneratedRegex(
        @"\d{4}|\d(?:st|nd|rd|th)|\d/\d|\d\.\d+\.|\b(?:Sat|Sun|Mon|Tue|Wed|Thu|Fri) \d|month|season|easter|christmas|boxing|new year"
        + @"|good friday|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|nov|dec|jan|feb)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex CalendarWords { get; }

    [Fact]
    public void An_article_of_other_weeks_states_the_same_matches_as_many_weeks_later()
    {
        var specs = ClaimSpecTests.All.Where(spec => !CalendarWords.IsMatch(spec.Text)).ToList();
        Assert.True(specs.Count > 50);
        foreach (var spec in specs)
        {
            // Within the year, because who manages whom is known by years.
            foreach (var weeks in new[] { -13, -4, -1, 1, 5 }.Where(weeks => spec.Date.AddDays(7 * weeks).Year == spec.Date.Year))
            {
                var shifted = Drop.Claims(Expected.Day(spec.Date.AddDays(7 * weeks)), spec.Text);
                Assert.Equal(Lines(Drop.Claims(Expected.Day(spec.Date), spec.Text), 7 * weeks), Lines(shifted, 0));
            }
        }
    }

    [Fact]
    public void No_claim_lies_before_the_article_whenever_it_is_written() =>
        Gen.Select(ClaimSamples.Spec, ClaimSamples.Day).Sample(
            (spec, day) => Assert.All(
                Drop.Claims(Expected.Day(day), spec.Text),
                claim => Assert.True(claim.When.FirstDay is not { } first || first >= day, Expected.Line(Expected.Of(claim, null)))),
            iter: 500);

    [Fact]
    public void A_claim_with_a_date_has_its_words_and_one_without_has_none() =>
        Assert.All(ClaimSpecTests.All, spec => Assert.All(
            Drop.Claims(Expected.Day(spec.Date), spec.Text),
            claim => Assert.Equal(claim.When.FirstDay is null, claim.DateWords is null)));

    [Fact]
    public void The_order_of_paragraphs_that_share_nothing_does_not_matter() =>
        ClaimSamples.Paragraphs.SelectMany(paragraphs => Gen.Select(Gen.Const(paragraphs), Gen.Shuffle(paragraphs))).Sample(
            (paragraphs, shuffled) =>
            {
                var claims = Read(paragraphs);
                Assert.Equal(paragraphs.Length, claims.Count);
                Assert.Equal(claims.Order(StringComparer.Ordinal), Read(shuffled).Order(StringComparer.Ordinal));
            },
            iter: 200);

    [Fact]
    public void A_paragraph_on_something_else_at_the_end_changes_nothing()
    {
        var changed = new List<string>();
        for (var i = 0; i < ClaimSpecTests.All.Count; i++)
        {
            var spec = ClaimSpecTests.All[i];
            var date = Expected.Day(spec.Date);
            var before = string.Join('\n', Lines(Drop.Claims(date, spec.Text), 0));
            foreach (var paragraph in new[] { OfNoConcern[i % OfNoConcern.Length], OfNoConcern[(i + 3) % OfNoConcern.Length] })
            {
                var after = string.Join('\n', Lines(Drop.Claims(date, $"{spec.Text}\n\n{paragraph}\n"), 0));
                if (after != before) changed.Add($"{spec}\n{paragraph}\n- {before}\n+ {after}\n");
            }
        }

        Assert.True(changed.Count == 0, $"{changed.Count} changed, such as\n{string.Join('\n', changed.Take(5))}");
    }

    [Fact]
    public void A_paragraph_on_something_else_between_others_changes_nothing() =>
        Gen.Select(ClaimSamples.Paragraphs, Gen.Int[0, OfNoConcern.Length - 1], Gen.Int[0, 7]).Sample(
            (paragraphs, other, place) =>
            {
                var at = Math.Min(place, paragraphs.Length);
                Assert.Equal(Read(paragraphs), Read([.. paragraphs[..at], OfNoConcern[other], .. paragraphs[at..]]));
            },
            iter: 200);

    [Fact]
    public void Any_text_is_read_and_every_claim_quotes_it() =>
        Gen.Select(Gen.OneOf(ClaimSamples.Jumble, ClaimSamples.Jumble, Some.AnyText), ClaimSamples.Day).Sample(
            (text, day) =>
            {
                if (ClaimSamples.Linked(day, text) is not { } linked) return;
                foreach (var claim in DefaultCatalog.ClaimReader.Read(linked))
                {
                    Assert.Equal(claim.Evidence.Span.In(linked.Article.Text), claim.Evidence.Text);
                    if (claim.DateWords is { } words) Assert.Equal(words.Span.In(linked.Article.Text), words.Text);
                    Assert.NotEqual(claim.Home, claim.Away);
                    Assert.InRange(claim.Confidence, 0.0, 1.0);
                    Assert.True(claim.When.FirstDay is null || claim.When.FirstDay <= claim.When.LastDay);
                }
            },
            iter: 500);

    private static List<string> Read(string[] paragraphs) =>
        Lines(Drop.Claims(Expected.Day(ClaimSamples.Today), string.Join("\n\n", [Opening, .. paragraphs])), 0);

    /// <summary>All that claims say, with their days moved on.</summary>
    private static List<string> Lines(IEnumerable<FixtureClaim> claims, int days) =>
        [.. claims.Select(claim => Expected.Line(Expected.Of(claim with { When = Moved(claim.When, days), DateWords = null }, null)))];

    private static MatchTime Moved(MatchTime when, int days) => when with
    {
        Date = when.Date?.AddDays(days),
        DateFrom = when.DateFrom?.AddDays(days),
        DateTo = when.DateTo?.AddDays(days),
        PreviousDate = when.PreviousDate?.AddDays(days),
    };
}
