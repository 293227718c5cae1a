using Ingest.Catalog;

namespace Ingest.Tests.Catalog;

public sealed class CorrectionTests
{
    private const string Xabi = "Q110043";

    [Fact]
    public void A_catalog_without_the_file_has_no_corrections_and_no_problem()
    {
        var load = new SomeCatalog().Read();

        Assert.Empty(load.Problems);
        Assert.True(load.Catalog.Corrections.IsEmpty);
    }

    [Fact]
    public void A_pinned_form_means_its_id_however_it_is_spelt()
    {
        var corrections = Read("pin,The Réal Machine,Q8682,,,named so by one columnist");

        Assert.Equal("Q8682", Pin(corrections, "Real machine"));
        Assert.Equal("Q8682", Pin(corrections, "the REAL MACHINE"));
        Assert.Null(Pin(corrections, "Machine"));
        Assert.Equal("The Réal Machine", Assert.Single(corrections.Pins).Form);
    }

    [Theory]
    [InlineData("wire/2025/a.txt", true)]
    [InlineData("drops/wire/a.txt", true)]
    [InlineData("C:\\drops\\wire\\a.txt", true)]
    [InlineData("wires/a.txt", false)]
    [InlineData("desk/hardwire/a.txt", false)]
    [InlineData("Wire/a.txt", false)]
    public void A_source_limits_a_correction_to_articles_of_that_path(string article, bool applies) =>
        Assert.Equal(applies ? Xabi : null, Pin(Read($"pin,Alonso,{Xabi},wire/*,,"), "Alonso", article));

    [Theory]
    [InlineData("real", false)]
    [InlineData("bernabeu", true)]
    [InlineData("real madrid", true)]
    [InlineData("", false)]
    public void A_context_limits_a_correction_to_articles_in_which_all_words_of_one_entry_occur(string words, bool applies) =>
        Assert.Equal(
            applies ? Xabi : null, Pin(Read($"pin,Alonso,{Xabi},,Real Madrid|Bernabéu,"), "Alonso", words: words));

    [Fact]
    public void A_block_keeps_the_form_from_its_id_and_from_nobody_else()
    {
        var corrections = Read($"block,Mono,mono,,,");

        Assert.True(Blocks(corrections, "MONO", "mono"));
        Assert.False(Blocks(corrections, "Mono", Xabi));
        Assert.False(Blocks(corrections, "Alonso", "mono"));
    }

    [Fact]
    public void A_block_without_an_id_keeps_the_form_from_everybody()
    {
        var corrections = Read("block,Real,,,estate,");

        Assert.True(Blocks(corrections, "Real", "Q8682", words: "estate"));
        Assert.False(Blocks(corrections, "Real", "Q8682", words: "football"));
    }

    [Fact]
    public void The_more_particular_of_two_pins_counts_whatever_their_order()
    {
        string[] rows = [$"pin,Alonso,{Xabi},,,", "pin,Alonso,mono,wire/*,,", $"pin,Alonso,{Xabi},wire/*,madrid,"];
        foreach (var corrections in new[] { Read(rows), Read([.. rows.Reverse()]) })
        {
            Assert.Equal(Xabi, Pin(corrections, "Alonso", "desk/a.txt"));
            Assert.Equal("mono", Pin(corrections, "Alonso", "wire/a.txt"));
            Assert.Equal(Xabi, Pin(corrections, "Alonso", "wire/a.txt", "madrid"));
        }
    }

    [Fact]
    public void A_pin_for_one_source_is_an_exception_from_a_block_of_everybody()
    {
        var corrections = Read("block,Real,,,,", "pin,Real,Q8682,wire/*,,");

        Assert.Equal("Q8682", Pin(corrections, "Real", "wire/a.txt"));
        Assert.False(Blocks(corrections, "Real", "Q8682", "wire/a.txt"));
        Assert.Null(Pin(corrections, "Real", "desk/a.txt"));
        Assert.True(Blocks(corrections, "Real", "Q8682", "desk/a.txt"));
    }

    [Fact]
    public void A_block_for_one_source_is_an_exception_from_a_pin()
    {
        var corrections = Read("pin,Real,Q8682,,,", "block,Real,,wire/*,,");

        Assert.Null(Pin(corrections, "Real", "wire/a.txt"));
        Assert.True(Blocks(corrections, "Real", "Q8682", "wire/a.txt"));
        Assert.Equal("Q8682", Pin(corrections, "Real", "desk/a.txt"));
    }

    [Fact]
    public void A_block_alike_in_its_condition_overrules_a_pin_to_another_source() =>
        Assert.Null(Pin(Read("pin,Real,Q8682,wire/*,,", "block,Real,Q8682,wire/2025*,,"), "Real", "wire/2025/a.txt"));

    [Theory]
    [InlineData("pun,Real,Q8682,,,", "action is 'pun'")]
    [InlineData("pin,,Q8682,,,", "form is empty")]
    [InlineData("pin,Real,,,,", "a pin without an id")]
    [InlineData("pin,Real,nobody,,,", "id is 'nobody'")]
    [InlineData("block,Real,Q324867,,,", "id is 'Q324867'")]
    [InlineData("pin,Re*l,Q8682,,,", "* stands for nothing")]
    [InlineData("pin,...,Q8682,,,", "no letter and no digit")]
    [InlineData("pin,Real,Q8682,,!,", "an entry of context")]
    [InlineData("pin,Los,mono,,,", "pinned to Q8682 on an earlier line")]
    [InlineData("pin,los,Q8682,,,", "pinned to Q8682 on an earlier line")]
    [InlineData("block,Los,Q8682,,,", "says the opposite")]
    [InlineData("block,Los,,,,", "says the opposite")]
    public void A_row_that_cannot_be_used_is_named_with_its_line_and_the_rest_is_loaded(string row, string why)
    {
        var load = new SomeCatalog { Corrections = SomeCatalog.CorrectionHeader + $"pin,Los,Q8682,,,\n{row}\n" }.Read();

        var problem = Assert.Single(load.Problems);
        Assert.Equal((CatalogSeverity.Error, "corrections.csv", 3), (problem.Severity, problem.File, problem.Line));
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
        Assert.Single(load.Catalog.Corrections.All);
        Assert.Equal(2, load.Rows.Corrections[0].Line);
    }

    [Theory]
    [InlineData("pin,Los,mono,wire/*,,")]
    [InlineData("pin,Los,mono,,madrid,")]
    [InlineData("block,Los,mono,,,")]
    [InlineData("block,Los,Q8682,wire/*,,")]
    public void Rows_of_one_form_under_other_conditions_or_of_other_ids_are_no_contradiction(string row) =>
        Assert.Equal(2, Read("pin,Los,Q8682,,,", row).All.Count);

    [Fact]
    public void The_version_counts_corrections_only_where_the_file_exists()
    {
        var without = new SomeCatalog();

        var header = without with { Corrections = SomeCatalog.CorrectionHeader };
        var row = without with { Corrections = SomeCatalog.CorrectionHeader + "block,Real,,,,\n" };

        Assert.Equal(3, new[] { without, header, row }.Select(some => some.Read().Catalog.Version).Distinct().Count());
    }

    private static Corrections Read(params string[] rows)
    {
        var load = new SomeCatalog { Corrections = SomeCatalog.CorrectionHeader + string.Join('\n', rows) }.Read();
        Assert.Empty(load.Problems);
        return load.Catalog.Corrections;
    }

    private static string? Pin(Corrections corrections, string form, string article = "a.txt", string words = "") =>
        corrections.Pin(Correction.KeyOf(form), article, words.Split(' ').Contains);

    private static bool Blocks(Corrections corrections, string form, string id, string article = "a.txt", string words = "") =>
        corrections.Blocks(Correction.KeyOf(form), id, article, words.Split(' ').Contains);
}
