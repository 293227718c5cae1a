using System.Diagnostics;
using Azure.Data.Tables;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Reading;

/// <summary>The columns of <c>docs/tables.md</c> are those that the pipeline writes, by name and type, and no others.</summary>
public sealed class DocumentedColumnsTests(AzuriteFixture azurite)
{
    private const string MatchColumns = "A match";

    /// <summary>Says a weekday that contradicts its day of the month, so that a claim has the other day too.</summary>
    private const string Contradictory = "date 2025-11-05 Chelsea travel to Arsenal on Saturday 9 November, kick-off 5.30pm GMT.";

    /// <summary>A list, whose claims are numbered.</summary>
    private const string List =
        """
        = English Premier League 2025/26

        » Matchday 13
          Sat Nov 29 2025
            15.00  Arsenal FC  v Chelsea FC
        """;

    private static readonly string[] OfTheService = ["odata.etag", "PartitionKey", "RowKey", "Timestamp"];

    private static readonly TablesPage Page = TablesPage.Read();

    [Fact]
    public async Task Every_column_that_is_documented_is_written_and_every_column_that_is_written_is_documented()
    {
        // Rows tell in which trace they were written, if in any.
        using var traced = new Activity("some host").Start();
        await using var world = await FilledAsync();
        var digests = await world.RowsAsync(StorageNames.Digests);
        Assert.Multiple(
            () => AssertColumns(digests.Where(IsMatch), MatchColumns),
            () => AssertColumns(digests.Where(row => row.PartitionKey.StartsWith("_day-", StringComparison.Ordinal)), MatchColumns),
            () => AssertColumns(digests.Where(IsHead).Concat(digests.Where(IsTeam)), "`_head` and `_teams`"),
            () => AssertColumns(digests.Where(IsChange), MatchColumns, "`_changes`"));
        foreach (var table in new[] { StorageNames.ArticleStatus, StorageNames.EntityArticles, StorageNames.FixtureClaims })
            AssertColumns(await world.RowsAsync(table), $"`{table}`");
    }

    [Fact]
    public async Task The_list_of_teams_has_no_column_that_is_said_to_be_of_the_head_alone()
    {
        await using var world = await FilledAsync();

        var written = (await world.RowsAsync(StorageNames.Digests)).Where(IsTeam).SelectMany(Columns).Distinct(StringComparer.Ordinal);

        Assert.Equal(["FixtureCount", "NextDate", "TeamName"], written.Order(StringComparer.Ordinal));
    }

    private static bool IsTeam(TableEntity row) => row.PartitionKey is "_teams";

    private static bool IsHead(TableEntity row) => row.PartitionKey[0] is not '_' && row.RowKey is "_head";

    private static bool IsMatch(TableEntity row) => row.PartitionKey[0] is not '_' && row.RowKey is not "_head";

    /// <summary>The row that is the pipeline's own memory is not for readers.</summary>
    private static bool IsChange(TableEntity row) => row.PartitionKey is "_changes" && row.RowKey is not "_head";

    private static IEnumerable<string> Columns(TableEntity row) => row.Keys.Except(OfTheService);

    private static void AssertColumns(IEnumerable<TableEntity> rows, params string[] headings)
    {
        var documented = headings.SelectMany(heading => Page.Columns(heading)).ToDictionary(column => column.Key, column => column.Value);
        var written = rows.SelectMany(row => Columns(row).Select(column => (Name: column, Type: TypeOf(row[column])))).ToHashSet();

        Assert.Equal(
            documented.Select(column => $"{column.Key} {column.Value}").Order(StringComparer.Ordinal),
            written.Select(column => $"{column.Name} {column.Type}").Order(StringComparer.Ordinal));
    }

    private static string TypeOf(object value) => value switch
    {
        string => "text",
        int => "Int32",
        double => "Double",
        bool => "Boolean",
        DateTimeOffset => "DateTime",
        _ => value.GetType().Name,
    };

    /// <summary>The page's sample and what else it takes until each column is written once.</summary>
    private async Task<World> FilledAsync()
    {
        var world = await World.NewAsync(azurite);
        foreach (var day in Page.Sample().GroupBy(file => file.Dropped))
        {
            foreach (var file in day) await DropAsync(file.Name, file.Text);
            await DropAsync("contradictory.txt", Contradictory);
            await DropAsync("list.txt", List);
            await world.RebuildAsync(day.Key);
        }

        return world;

        async Task DropAsync(string name, string text)
        {
            await world.DropAsync(name, text);
            await world.ProcessAsync(name);
        }
    }
}
