using CsCheck;
using Ingest.Fixtures.Patterns;

namespace Ingest.Tests.Fixtures.Patterns;

/// <summary>The notation of word patterns, part by part.</summary>
public sealed class WordPatternTests
{
    [Theory]
    [InlineData("trip to", "trip to", 2)]
    [InlineData("trip to", "trip to T", 2)]
    [InlineData("trip to", "trip", -1)]
    [InlineData("T v T", "T v T", 3)]
    [InlineData("T v T", "P v T", -1)]
    [InlineData("(face|meet) T", "meet T", 2)]
    [InlineData("(face|meet) T", "host T", -1)]
    [InlineData("(take on|face) T", "take on T", 3)]
    [InlineData("(take on|face) T", "take T", -1)]
    [InlineData("home [match] against", "home against", 2)]
    [InlineData("home [match] against", "home match against", 3)]
    [InlineData("home [match|league game] against", "home league game against", 4)]
    [InlineData("away (D|K)*2 at", "away at", 2)]
    [InlineData("away (D|K)*2 at", "away D K at", 4)]
    [InlineData("away (D|K)*2 at", "away D K D at", -1)]
    [InlineData("T away (at|$)", "T away", 2)]
    [InlineData("T away (at|$)", "T away at", 3)]
    [InlineData("T away (at|$)", "T away to", -1)]
    [InlineData("away $", "away", 1)]
    [InlineData("away $", "away D", -1)]
    [InlineData("host {filler}*2 T", "host lowly T", 3)]
    [InlineData("host {filler}*2 T", "host lowly , T", -1)]
    [InlineData("host {filler}*2 T", "host T 's T", 2)]
    [InlineData("host {filler}*2 V", "host N C V", 4)]
    [InlineData("host {filler}*2 T", "host lowly old T", 4)]
    [InlineData("host {filler}*2 T", "host before T", -1)]
    [InlineData("host {filler}*2 T", "host a very lowly T", -1)]
    [InlineData("in {word}*2 D", "in early D", 3)]
    [InlineData("in {word}*2 D", "in , D", -1)]
    [InlineData("leg {between}*2 D", "leg before , D", 4)]
    [InlineData("leg {between}*2 D", "leg . D", -1)]
    [InlineData("leg {between}*2 D", "leg T D", -1)]
    [InlineData("T {adverb}*2 await", "T soon await", 3)]
    [InlineData("T {adverb}*2 await", "T against await", -1)]
    [InlineData("T , {aside}*2 , meet", "T , third D , meet", 6)]
    [InlineData("T , {aside}*2 , meet", "T , third T , meet", -1)]
    public void A_pattern_matches_what_it_says(string pattern, string atoms, int end)
    {
        var matches = WordPattern.Parse(pattern).Matches(SomeAtoms.Of(atoms), 0, out var match);

        Assert.Equal(end, matches ? match.End : -1);
    }

    [Fact]
    public void A_match_tells_where_its_sides_stand()
    {
        var pattern = WordPattern.Parse("T:s and [the] T:o meet");

        Assert.True(pattern.Matches(SomeAtoms.Of("when T and the T meet"), 1, out var match));
        Assert.Equal(new PatternMatch(Start: 1, End: 6, Subject: 1, Other: 4), match);
    }

    [Fact]
    public void A_side_that_a_pattern_does_not_mark_is_nowhere()
    {
        Assert.True(WordPattern.Parse("host T:o").Matches(SomeAtoms.Of("host T"), 0, out var match));
        Assert.Equal(-1, match.Subject);
    }

    [Fact]
    public void A_side_of_a_branch_that_failed_is_forgotten()
    {
        Assert.True(WordPattern.Parse("(T:s and T:o meet|T and T:o)").Matches(SomeAtoms.Of("T and T draw"), 0, out var match));
        Assert.Equal((-1, 2), (match.Subject, match.Other));
    }

    [Fact]
    public void What_repeats_does_so_as_seldom_as_will_do()
    {
        Assert.True(WordPattern.Parse("host {between}*4 (D|,)").Matches(SomeAtoms.Of("host , D ,"), 0, out var match));
        Assert.Equal(2, match.End);
    }

    [Fact]
    public void Of_a_choice_the_first_that_leads_on_holds()
    {
        Assert.True(WordPattern.Parse("to (host|host T) D").Matches(SomeAtoms.Of("to host T D"), 0, out var match));
        Assert.Equal(4, match.End);
    }

    [Theory]
    [InlineData("T v T", "T")]
    [InlineData("(host|hosts) T", "host hosts")]
    [InlineData("[at] home to", "at home")]
    [InlineData("(take on|meet) T", "take meet")]
    public void A_pattern_knows_what_it_can_begin_with(string pattern, string symbols) =>
        Assert.Equal(symbols.Split(' ').Order(), WordPattern.Parse(pattern).FirstSymbols.Order());

    [Theory]
    [InlineData("host T)", "')' has no beginning")]
    [InlineData("host T]", "']' has no beginning")]
    [InlineData("(host T", "a bracket is not closed")]
    [InlineData("host [the T", "']' is missing")]
    [InlineData("host (the [great) T", "']' is missing")]
    [InlineData("host {great} T", "no class of atoms named 'great'")]
    [InlineData("host {filler}* T", "'*' has no number behind it")]
    [InlineData("host {filler}*", "'*' has no number behind it")]
    [InlineData("*3 host", "'*' has nothing before it")]
    [InlineData("", "may begin with anything")]
    [InlineData("{filler} T", "may begin with anything")]
    [InlineData("[at home]", "may begin with anything")]
    public void A_pattern_that_is_none_is_refused_with_the_reason(string pattern, string reason)
    {
        var refusal = Assert.Throws<ArgumentException>(() => WordPattern.Parse(pattern));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_a_pattern_is_made_of_it_is_read_or_refused() =>
        SomeAtoms.OneOf(["T", "T:s", "host", "(", ")", "[", "]", "|", "*", "2", "{filler}", "{", "}", "$", ":o"]).Array[0, 12]
            .Select(parts => string.Join(' ', parts))
            .Sample(
                pattern =>
                {
                    try
                    {
                        WordPattern.Parse(pattern).Matches(SomeAtoms.Of("host T"), 0, out _);
                    }
                    catch (ArgumentException)
                    {
                        // Refused.
                    }
                },
                iter: 5_000);
}
