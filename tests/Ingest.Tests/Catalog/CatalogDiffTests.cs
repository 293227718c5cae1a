using Ingest.Catalog;

namespace Ingest.Tests.Catalog;

public sealed class CatalogDiffTests
{
    private static readonly SomeCatalog Some = new();

    [Fact]
    public void A_catalog_does_not_differ_from_itself_in_another_order()
    {
        var rows = Some.People!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var turned = Some with { People = string.Join('\n', rows.Take(1).Concat(rows.Skip(1).Reverse())) + "\n" };

        Assert.Empty(CatalogDiff.Between(Some.Files, turned.Files).Files);
    }

    [Fact]
    public void Rows_that_came_and_went_are_named()
    {
        var after = Some with
        {
            Teams = SomeCatalog.TeamHeader + "Q8682,Real Madrid,Real Madrid Club de Fútbol,ES,club,men,La Liga,"
            + "Santiago Bernabéu,Los Blancos|RMCF,Real\nnew,New Town,,ES,club,men,,,,\n"
        };

        var teams = Assert.Single(CatalogDiff.Between(Some.Files, after.Files).Files);

        Assert.Equal(("teams.csv", 0), (teams.File, teams.Changed.Count));
        Assert.Equal([new RowName("new", "New Town")], teams.Added);
        Assert.Equal([new RowName("england-women", "England Women")], teams.Removed);
    }

    [Fact]
    public void A_row_that_changed_is_told_column_by_column()
    {
        var people = Some.People!.Replace("mono,Mono,,,,1987", "mono,Momo,,,,1988", StringComparison.Ordinal);
        var after = Some with { People = people };

        var row = Assert.Single(Assert.Single(CatalogDiff.Between(Some.Files, after.Files).Files).Changed);

        Assert.Equal(new RowName("mono", "Momo"), row.Row);
        Assert.Equal([new ColumnDifference("name", "Mono", "Momo"), new ColumnDifference("born", "1987", "1988")], row.Columns);
    }

    [Fact]
    public void Spells_are_paired_by_person_team_and_role_after_those_that_agree()
    {
        var before = Some with { Spells = SomeCatalog.SpellHeader + "mono,Q8682,2009,2014,player\nmono,Q8682,2016,,player\n" };
        var after = Some with
        {
            Spells = SomeCatalog.SpellHeader + "mono,Q8682,2009,2014,player\nmono,Q8682,2016,2019,player\n"
            + "Q110043,Q8682,,,manager\n"
        };

        var spells = Assert.Single(CatalogDiff.Between(before.Files, after.Files).Files);

        Assert.Equal(["Xabi Alonso at Real Madrid as manager without years"], spells.Added.Select(row => row.Name));
        var changed = Assert.Single(spells.Changed);
        Assert.Equal("Mono at Real Madrid as player (2016-2019)", changed.Row.Name);
        Assert.Equal([new ColumnDifference("to", "", "2019")], changed.Columns);
    }

    [Fact]
    public void Columns_that_one_catalog_has_alone_and_corrections_are_compared_too()
    {
        var before = Some with { Competitions = "id,name,aliases,country,kind,note\nx,X,,ES,cup,old\n" };
        var after = before with
        {
            Competitions = SomeCatalog.CompetitionHeader + "x,X,,ES,cup\n",
            Corrections = SomeCatalog.CorrectionHeader + "block,Real,,,,\n",
        };

        var files = CatalogDiff.Between(before.Files, after.Files).Files;

        Assert.Equal([new ColumnDifference("note", "old", "")], Assert.Single(files[0].Changed).Columns);
        Assert.Equal([new RowName("block Real", "")], files[1].Added);
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_a_problem()
    {
        var after = Some with { People = Some.People + "too,few\n" };

        var problem = Assert.Single(CatalogDiff.Between(Some.Files, after.Files).Problems);
        Assert.Equal(("people.csv", 4), (problem.File, problem.Line));
    }
}
