using CsCheck;
using Ingest.Cli.Rendering.Html;
using Ingest.Text;

namespace Ingest.Cli.Tests.Rendering.Html;

public sealed class NestingTests
{
    private static readonly Gen<(TextSpan Span, int Value)[]> Marks =
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 15], (start, length) => new TextSpan(start, start + length)).Array[0, 12]
            .Select(spans => spans.Select((span, index) => (span, index)).ToArray());

    [Fact]
    public void A_mark_within_another_goes_inside_it()
    {
        var roots = Nesting.Of([(new TextSpan(0, 6), "Arteta"), (new TextSpan(0, 13), "Arteta's side"), (new TextSpan(20, 27), "Chelsea")]);

        Assert.Equal(["Arteta's side", "Chelsea"], roots.Select(root => root.Value));
        Assert.Equal("Arteta", Assert.Single(roots[0].Inside).Value);
    }

    [Fact]
    public void Of_two_marks_with_one_span_the_first_is_the_outer()
    {
        var root = Assert.Single(Nesting.Of([(new TextSpan(3, 9), "sentence"), (new TextSpan(3, 9), "name")]));

        Assert.Equal(("sentence", "name"), (root.Value, Assert.Single(root.Inside).Value));
    }

    [Fact]
    public void A_mark_that_reaches_over_the_end_of_another_is_cut_there()
    {
        var roots = Nesting.Of([(new TextSpan(0, 10), "first"), (new TextSpan(5, 15), "second")]);

        Assert.Equal([("first", new TextSpan(0, 10)), ("second", new TextSpan(10, 15))], roots.Select(root => (root.Value, root.Span)));
        Assert.Equal(("second", new TextSpan(5, 10)), (roots[0].Inside[0].Value, roots[0].Inside[0].Span));
    }

    [Fact]
    public void Pieces_nest_and_those_of_a_mark_cover_just_what_it_marked() => Marks.Sample(marks =>
    {
        var roots = Nesting.Of(marks);
        Assert.True(AreDisjoint(roots, new TextSpan(0, int.MaxValue)));
        foreach (var (span, value) in marks)
            Assert.Equal(Places(span), Pieces(roots).Where(piece => piece.Value == value).SelectMany(piece => Places(piece.Span)).Order());
    });

    private static IEnumerable<Nested<int>> Pieces(IEnumerable<Nested<int>> marks) =>
        marks.SelectMany(mark => Pieces(mark.Inside).Prepend(mark));

    private static IEnumerable<int> Places(TextSpan span) => Enumerable.Range(span.Start, span.Length);

    private static bool AreDisjoint(IReadOnlyList<Nested<int>> marks, TextSpan within) =>
        marks.All(mark => within.Contains(mark.Span) && AreDisjoint(mark.Inside, mark.Span))
        && marks.Zip(marks.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
}
