using CsCheck;
using Ingest.Digests.Pages;

namespace Ingest.Tests.Digests.Pages;

public sealed class FittingTests
{
    private static readonly Gen<(int[][] Sizes, int Room)> Things = Gen.Select(Gen.Int[0, 40].Array[4].Array[0, 30], Gen.Int[0, 2000]);

    [Fact]
    public void What_is_chosen_fits_and_is_in_order() => Things.Sample(given =>
    {
        var chosen = Choose(given.Sizes, given.Room);
        Assert.True(chosen.Sum(piece => piece.Bytes) <= given.Room);
        Assert.All(chosen.Index(), piece => Assert.StartsWith($"{piece.Index}:", piece.Item.Markup, StringComparison.Ordinal));
    });

    [Fact]
    public void All_is_told_in_full_where_that_fits() => Things.Sample(given =>
    {
        var full = given.Sizes.Index().Select(thing => Render(given.Sizes, thing.Index, 3)).ToList();
        Assert.Equal(full, Choose(given.Sizes, full.Sum(piece => piece.Bytes)));
    });

    [Fact]
    public void Nothing_is_left_out_that_fits_in_its_plainest_form() => Things.Sample(given =>
    {
        var chosen = Choose(given.Sizes, given.Room);
        var plainest = given.Sizes.Index().Select(thing => Render(given.Sizes, thing.Index, 0).Bytes).ToList();
        if (chosen.Count < plainest.Count) Assert.True(plainest.Take(chosen.Count + 1).Sum() > given.Room);
    });

    private static IReadOnlyList<Piece> Choose(int[][] sizes, int room) =>
        Fitting.Of(sizes.Length, 4, (thing, form) => Render(sizes, thing, form), room);

    private static Piece Render(int[][] sizes, int thing, int form) =>
        new($"{thing}:{form}{new string('.', sizes[thing].Take(form + 1).Sum())}");
}
