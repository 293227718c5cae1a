using CsCheck;
using Ingest.Fixtures;
using Ingest.Fixtures.Patterns;
using Ingest.Text;

namespace Ingest.Tests.Fixtures.Patterns;

/// <summary>Tables of patterns, and what has to hold of every pattern of the two that the claim reader has.</summary>
public sealed class PatternTableTests
{
    /// <summary>
    /// Looks at an atom that any pattern may take to find out whether it matches at one place, however the clause is made.
    /// </summary>
    private const int MostLooks = 2_000;

    private static readonly string[] All =
        [.. PairingRules.Table.Patterns.Select(row => row.Pattern), .. SignWords.Table.Patterns.Select(row => row.Pattern)];

    private static readonly string[] Words = [.. All.SelectMany(PatternProse.Symbols).Distinct().Except(SomeAtoms.Signs), "great", "which"];

    public static TheoryData<string> Patterns => [.. All];

    [Fact]
    public void Matches_are_told_by_place_and_then_by_the_order_of_the_patterns()
    {
        var table = new PatternTable<string>([("T v T", "versus"), ("T", "team"), ("v T", "behind")]);

        Assert.Equal(
            ["0 versus", "0 team", "1 behind", "2 team"],
            table.In(SomeAtoms.Of("T v T")).Select(found => $"{found.Match.Start} {found.Value}"));
    }

    [Fact]
    public void A_table_tells_its_patterns_as_they_are_written() =>
        Assert.Equal([("T v T", 1)], new PatternTable<int>([("T v T", 1)]).Patterns);

    [Theory]
    [MemberData(nameof(Patterns), DisableDiscoveryEnumeration = true)]
    public void A_pattern_matches_all_that_it_stands_for(string pattern)
    {
        var compiled = WordPattern.Parse(pattern);
        PatternProse.Of(pattern).Sample(
            symbols =>
            {
                var isAtEnd = symbols is [.., "$"];
                var atoms = SomeAtoms.Of(isAtEnd ? symbols[..^1] : [.. symbols, "T"]);
                Assert.True(compiled.Matches(atoms, 0, out var match), string.Join(' ', symbols));
                Assert.Contains(atoms[0].Symbol, compiled.FirstSymbols.AsEnumerable());
                Assert.InRange(match.End, 1, atoms.Count);
            },
            iter: 100);
    }

    [Fact]
    public void A_rule_marks_an_other_side_in_all_that_it_stands_for() =>
        Assert.All(PairingRules.Table.Patterns, row => PatternProse.Of(row.Pattern).Sample(
            symbols =>
            {
                var atoms = SomeAtoms.Of(symbols is [.., "$"] ? symbols[..^1] : symbols);
                Assert.True(WordPattern.Parse(row.Pattern).Matches(atoms, 0, out var match), string.Join(' ', symbols));
                Assert.True(match.Other >= 0 && atoms[match.Other].Symbol is "T" or "V" or "L", string.Join(' ', symbols));
            },
            iter: 50));

    [Theory]
    [MemberData(nameof(Patterns), DisableDiscoveryEnumeration = true)]
    public void No_clause_makes_a_pattern_look_long_or_match_more_than_it_says(string pattern)
    {
        var (compiled, longest) = (WordPattern.Parse(pattern), PatternProse.Longest(pattern));
        // Words of the pattern itself lead it farther than others do.
        string[] own = [.. PatternProse.Symbols(pattern).Except(SomeAtoms.Signs), "great", ","];
        Gen.OneOf(SomeAtoms.Clause(Words), SomeAtoms.Clause(own)).Sample(
            clause =>
            {
                for (var at = 0; at <= clause.Count; at++)
                {
                    var atoms = new CountedAtoms(clause);
                    if (compiled.Matches(atoms, at, out var match)) Assert.InRange(match.End - at, 0, longest);
                    Assert.InRange(atoms.Looks, 0, MostLooks);
                }
            },
            iter: 100);
    }

    /// <summary>
    /// A short number stands as <c>N</c>, a name as its sign; every other symbol has to be a folded word as texts have them.
    /// </summary>
    [Fact]
    public void Every_word_of_a_pattern_can_stand_in_a_text()
    {
        var impossible = Words.Where(word => word is not ("HOME" or "AWAY") && !CanStand(word)).Order(StringComparer.Ordinal);

        Assert.Empty(impossible);
    }

    private static bool CanStand(string word) =>
        word is "'s" || Tokenizer.Tokenize(word) is [var token] && token.Folded == word
            && token is not { Kind: TokenKind.Number, Span.Length: < 3 };
}
