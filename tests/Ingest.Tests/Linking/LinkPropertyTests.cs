using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Ingest.Catalog;
using Ingest.Linking;

namespace Ingest.Tests.Linking;

/// <summary>What holds of every text, shown on the sample articles and the texts of the specs.</summary>
public sealed class LinkPropertyTests
{
    /// <summary>Enough to meet nearly every sample.</summary>
    private const int Times = 2_000;

    private static readonly string[] OtherSports = [
        "In the cricket a batsman was out for ninety when the last wicket fell. The visitors need forty runs in the second innings.",
        "The rugby was settled by two late tries. Saracens had led from the first scrum, and Bath never recovered.",
        "A quarterback threw four touchdowns on Sunday night. The Eagles and the Giants meet in New York next in the NFL.",
        "The tennis was stopped by rain at two sets all. Play goes on tomorrow with the third seed to serve.",
        "At the snooker a break of 141 ended the match. The left-hander from Leicester plays the winner of the late frame.",
        "The basketball was over by half-time: thirty rebounds, no answer. The Lakers and the Celtics play again on Friday.",
        "The golf was led by an amateur, who holed from the bunker at the last for a birdie and a round of sixty-four.",
        "The boxing had a short main event. A southpaw from Newcastle won it in the second round with a left to the body.",
        "Rugby league: Wigan Warriors and Hull KR meet in the final. Leeds Rhinos lost by a drop goal and finish third."];

    private static readonly Gen<string> Blank = Gen.OneOf("", " ", "\n", "\n\n\n", "\t \n", "\r\n\r\n", "\u00a0\n");

    [Fact]
    public void Spans_quote_the_text() => EverySample((sample, linked) =>
    {
        var quotes = linked.Links.SelectMany(link => link.Mentions)
            .Concat(linked.Abstentions.Select(abstention => abstention.Mention))
            .Concat(linked.Unknowns.SelectMany(name => name.Mentions))
            .Concat(linked.Competitions.Concat(linked.Venues).Select(thing => thing.Mention));
        Assert.All(quotes, quote => Assert.Equal(quote.Span.In(linked.Article.Text), quote.Text));
    });

    [Fact]
    public void No_two_names_overlap_but_a_reference_and_the_person_in_it() => EverySample((sample, linked) =>
    {
        var marks = Findings.All(linked);
        for (var i = 0; i < marks.Count; i++)
        {
            for (var j = i + 1; j < marks.Count; j++)
            {
                Assert.True(
                    !marks[i].Span.Overlaps(marks[j].Span) || IsReferenceTo(marks[i], marks[j]) || IsReferenceTo(marks[j], marks[i]),
                    $"{sample.Name}\n{LinkSample.Marked(linked.Article.Text, [marks[i], marks[j]])}");
            }
        }
    });

    [Fact]
    public void Linking_twice_gives_equal_results()
    {
        var another = new Linker(DefaultCatalog.Catalog);
        EverySample((sample, linked) => Assert.Equal(Everything(linked), Everything(sample.Link(another)!)));
    }

    [Fact]
    public void Another_sport_further_down_changes_no_earlier_name()
    {
        var changed = new List<string>();
        EverySample((sample, before) =>
        {
            var end = before.Article.Text.TrimEnd().Length;
            var expected = Told(sample, before.Article.Text, Findings.Decided(before));
            foreach (var paragraph in OtherSports)
            {
                var after = (sample with { Content = $"{sample.Content.TrimEnd()}\n\n{paragraph}\n" }).Link()!;
                var found = Told(sample, before.Article.Text, Findings.Decided(after).Where(mark => mark.Span.End <= end));
                if (found != expected) changed.Add($"{expected}\n{found}\n{paragraph}\n");
            }
        });
        Assert.True(changed.Count == 0, $"{changed.Count} changed, such as\n{string.Join('\n', changed.Take(5))}");
    }

    [Fact]
    public void Accents_decide_nothing() =>
        LinkSample.Any.Sample(
            sample =>
            {
                if (sample.Link() is not { } before) return;
                var after = (sample with { Content = WithoutAccents(sample.Content) }).Link()!;
                Assert.Equal(
                    Told(sample, before.Article.Text, Findings.All(before)), Told(sample, before.Article.Text, Findings.All(after)));
            },
            iter: Times);

    [Fact]
    public void Blanks_around_the_text_change_nothing_but_offsets() =>
        Gen.Select(LinkSample.Any, Blank, Blank).Sample(
            (sample, above, below) => AssertSameWords(sample, sample with { Content = above + sample.Content + below }),
            iter: Times);

    [Fact]
    public void Line_ends_of_two_characters_change_nothing_but_offsets() =>
        LinkSample.Any.Sample(
            sample => AssertSameWords(sample, sample with { Content = sample.Content.ReplaceLineEndings("\r\n") }), iter: Times);

    [Fact]
    public void The_order_of_the_catalog_s_rows_changes_nothing()
    {
        var catalog = DefaultCatalog.Catalog;
        var spells = catalog.People.SelectMany(catalog.SpellsOf).ToArray();
        Gen.Select(
            Gen.Shuffle(catalog.Teams.ToArray()), Gen.Shuffle(catalog.People.ToArray()),
            Gen.Shuffle(spells), Gen.Shuffle(catalog.Competitions.ToArray())).Sample(
            (teams, people, spellRows, competitions) =>
            {
                var linker = new Linker(new FootballCatalog(catalog.Version, teams, people, spellRows, competitions)
                {
                    Towns = [.. catalog.Towns.Reverse()],
                });
                EverySample((sample, linked) => Assert.Equal(Everything(linked), Everything(sample.Link(linker)!)));
            },
            iter: 3,
            threads: 1);
    }

    private static void EverySample(Action<LinkSample, LinkedArticle> check)
    {
        foreach (var sample in LinkSample.All)
        {
            if (sample.Link() is { } linked) check(sample, linked);
        }
    }

    private static void AssertSameWords(LinkSample sample, LinkSample changed)
    {
        if (sample.Link() is not { } before) return;
        Assert.Equal(Words(sample, before), Words(sample, changed.Link()!));
    }

    private static string Words(LinkSample sample, LinkedArticle linked) =>
        Told(sample, linked.Article.Text, Findings.All(linked)).ReplaceLineEndings("\n").Trim();

    private static string Told(LinkSample sample, string text, IEnumerable<Mark> marks) =>
        $"{sample.Name}\n{LinkSample.Marked(text, marks).Trim()}";

    private static string Everything(LinkedArticle linked) =>
        JsonSerializer.Serialize(
            new { linked.Links, linked.Abstentions, linked.Unknowns, linked.Decisions, linked.Competitions, linked.Venues });

    /// <summary>"Alonso's side" means a team and holds the name of a person.</summary>
    private static bool IsReferenceTo(Mark reference, Mark person) =>
        reference.Span.Contains(person.Span) && reference.Span != person.Span
        && reference.Answer is Answer.Linked { Role: LinkKind.Team } && person.Answer is Answer.Linked { Role: not LinkKind.Team };

    /// <summary>The same text without accents, character by character, so that all offsets stay.</summary>
    private static string WithoutAccents(string text) => string.Concat(text.Select(c =>
    {
        var plain = c.ToString().Normalize(NormalizationForm.FormD);
        return plain.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(plain[1]) is UnicodeCategory.NonSpacingMark ? plain[0] : c;
    }));
}
