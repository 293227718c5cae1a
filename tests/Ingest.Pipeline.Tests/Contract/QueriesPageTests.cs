using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Azure.Data.Tables.Sas;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Contract;

/// <summary>Runs the queries of <c>docs/tables.md</c> as they stand there, against what the pipeline stores.</summary>
public sealed partial class QueriesPageTests(AzuriteFixture azurite)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static IEnumerable<TheoryDataRow<DocumentedQuery>> Queries() =>
        QueriesPage.All.Select(query => new TheoryDataRow<DocumentedQuery>(query) { TestDisplayName = query.Title });

    [Fact]
    public void The_page_has_its_queries() => Assert.Equal(9, QueriesPage.All.Count);

    [Theory]
    [MemberData(nameof(Queries), DisableDiscoveryEnumeration = true)]
    public async Task A_documented_query_prints_what_the_page_says(DocumentedQuery query)
    {
        await using var world = await FilledAsync();

        // What comes in the order of fixture ids has an order of no meaning, and so has each hour's news.
        Assert.Equal(Sorted(query.Printed), Sorted(await Snippet.RunAsync(query.Code, world.Account.Tables)));
    }

    [Theory]
    [MemberData(nameof(Queries), DisableDiscoveryEnumeration = true)]
    public async Task The_same_query_over_http_finds_as_many_rows_with_the_columns_it_names(DocumentedQuery query)
    {
        await using var world = await FilledAsync();
        var at = query.Request.IndexOf('?', StringComparison.Ordinal);
        var (path, asked) = (query.Request["GET ".Length..at], query.Request[(at + 1)..]);
        var sas = world.Account.Tables.GenerateSasUri(
            TableAccountSasPermissions.Read, TableAccountSasResourceTypes.All, world.Time.GetUtcNow().AddYears(10)).Query.TrimStart('?');
        var address = $"{world.Account.Tables.Uri.AbsoluteUri.TrimEnd('/')}{path}?{asked}&{sas}";
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("x-ms-version", "2020-12-06");
        request.Headers.Add("Accept", "application/json;odata=nometadata");
        using var http = new HttpClient();

        using var answer = await http.SendAsync(request, Ct);

        var body = await answer.Content.ReadAsStringAsync(Ct);
        Assert.True(answer.IsSuccessStatusCode, body);
        var rows = JsonNode.Parse(body)!["value"]!.AsArray();
        Assert.Equal(query.Printed.Split('\n').Length, rows.Count);
        const string Select = "$select=";
        var columns = asked.Split('&').Single(part => part.StartsWith(Select, StringComparison.Ordinal))[Select.Length..];
        Assert.All(columns.Split(','), column => Assert.Contains(rows, row => row![column] is not null));
    }

    [Fact]
    public async Task The_filters_shown_in_other_languages_are_those_of_the_first_query()
    {
        await using var world = await FilledAsync();
        var filters = QueriesPage.Introduction.SelectMany(line => Filter().Matches(line)).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(2, filters.Count);
        foreach (var filter in filters)
        {
            Assert.Contains($"\"{filter}\"", QueriesPage.All[0].Code, StringComparison.Ordinal);
            var digests = world.Account.Tables.GetTableClient("Digests");
            Assert.Single(await digests.QueryAsync<TableEntity>(filter, cancellationToken: Ct).ToListAsync(Ct));
        }
    }

    private async Task<World> FilledAsync()
    {
        const string Arsenal = """
             date 2025-11-05

            Arsenal travel to Sunderland in the Premier League on Saturday, 8 November. Bukayo Saka trained with the team again.
            """;
        var world = await World.NewAsync(azurite);
        foreach (var (name, text) in new[]
        {
            ("preview.txt", Some.Preview), ("other.txt", Some.OtherPreview), ("arsenal.txt", Arsenal), ("empty.txt", ""),
        })
        {
            await world.DropAsync(name, text);
            await world.ProcessAsync(name);
        }

        await world.RebuildAsync();
        return world;
    }

    private static IEnumerable<string> Sorted(string lines) => lines.Split('\n').Order(StringComparer.Ordinal);

    [GeneratedRegex("\"(PartitionKey [^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Filter();
}
