using System.Diagnostics;
using Azure.Data.Tables;

namespace Ingest.Pipeline.Tests.Reading;

/// <summary>The queries of <c>docs/tables.md</c>, run as they stand there, on the sample that stands there.</summary>
public sealed class DocumentedQueriesTests(SampleAccount account) : IClassFixture<SampleAccount>
{
    private static readonly TablesPage Page = TablesPage.Read();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> Titles => [.. Page.Queries().Select(query => query.Title)];

    [Fact]
    public void The_page_has_the_queries_that_readers_ask_for() => Assert.Equal(
        [
            "A team's matches", "A team's next match", "A team's matches between two days", "What is on on a day", "All teams",
            "What changed lately", "What articles say of a team's week", "Articles that mention a player", "What was rejected",
        ],
        Page.Queries().Select(query => query.Title));

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task The_NET_query_prints_what_the_page_says(string title)
    {
        var query = Query(title);

        Assert.Equal(query.Result, await CompiledQuery.RunAsync(query.Dotnet, account.Tables));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_NET_query_compiles_after_the_lines_that_sign_in(string title) =>
        CompiledQuery.CompileProgram(Page.Block("Signing in", "csharp") + Query(title).Dotnet);

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task The_HTTPS_request_gives_the_rows_of_the_page(string title)
    {
        var query = Query(title);
        var asked = TableFilter.OfHttp(query.Http);

        var rows = await new RawTables(account, Page).GetAsync(query.Http, toTheEnd: asked.Top is null);

        Assert.Equal(query.Result.Count, rows.Count);
        Assert.All(query.Result.Zip(rows), told => Assert.All(
            told.Second.EnumerateObject(),
            column => Assert.Contains(RawTables.Shown(column.Value), told.First, StringComparison.Ordinal)));
        Assert.All(
            asked.Select.Split(','),
            column => Assert.True(rows.Exists(row => row.TryGetProperty(column, out _)), $"No row has {column}."));
        Assert.All(rows.SelectMany(row => row.EnumerateObject()), column => Assert.Contains(column.Name, asked.Select.Split(',')));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_address_is_encoded_as_a_program_would(string title)
    {
        var query = Query(title);
        var (table, filter, select, top) = TableFilter.OfHttp(query.Http);

        var address = $"https://NAME.table.core.windows.net/{table}()?$filter={Uri.EscapeDataString(filter)}&$select={select}";
        Assert.Equal($"GET {address}{(top is null ? "" : $"&$top={top}")}\n", query.Http);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task All_languages_ask_for_the_same_and_their_filters_are_understood(string title)
    {
        var query = Query(title);
        var dotnet = TableFilter.OfDotnet(query.Dotnet);
        TableFilter[] others =
        [
            TableFilter.OfPython(query.Python), TableFilter.OfAzureCli(query.AzureCli), TableFilter.OfHttp(query.Http),
        ];

        Assert.All(others, other => Assert.Equal(dotnet, other));
        var rows = account.Tables.GetTableClient(dotnet.Table).QueryAsync<TableEntity>(dotnet.Filter, cancellationToken: Ct);
        Assert.Equal(query.Result.Count, await (dotnet.Top is { } top ? rows.Take(top) : rows).CountAsync(Ct));
    }

    [Fact]
    public async Task Where_an_answer_goes_on_the_page_tells_how_to_ask_for_the_rest()
    {
        var teams = Query("All teams");

        var first = await new RawTables(account, Page).GetAsync(teams.Http.TrimEnd() + "&$top=1", toTheEnd: false);
        var all = await new RawTables(account, Page).GetAsync(teams.Http.TrimEnd() + "&$top=1", toTheEnd: true);

        Assert.Single(first);
        Assert.Equal(teams.Result.Count, all.Count);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task The_Python_query_prints_what_the_page_says(string title)
    {
        var query = Query(title);
        const string Account = "import os\nfrom azure.data.tables import TableServiceClient\n"
            + "account = TableServiceClient.from_connection_string(os.environ['ACCOUNT'])\n";
        if (await PythonAsync("pass") is not { Code: 0 }) Assert.Skip("There is no python3 on this machine.");
        var parsed = await PythonAsync($"import ast\nast.parse('''{query.Python.Replace("\\", @"\\", StringComparison.Ordinal)}''')");
        Assert.Equal((0, ""), (parsed.Code, parsed.Error));
        if (await PythonAsync("import azure.data.tables") is not { Code: 0 })
            Assert.Skip("The block is Python; azure-data-tables, which it needs to run, is not installed for python3 on this machine.");

        var said = await PythonAsync(Account + query.Python);

        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.Equal(query.Result, said.Out.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static DocumentedQuery Query(string title) => Page.Queries().Single(query => query.Title == title);

    private async Task<(int Code, string Out, string Error)> PythonAsync(string code)
    {
        var start = new ProcessStartInfo("python3", ["-c", code]) { RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["ACCOUNT"], start.Environment["PYTHONIOENCODING"]) = (account.World.ConnectionString, "utf-8");
        try
        {
            using var python = Process.Start(start)!;
            var output = python.StandardOutput.ReadToEndAsync(Ct);
            var error = python.StandardError.ReadToEndAsync(Ct);
            await python.WaitForExitAsync(Ct);
            return (python.ExitCode, await output, await error);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "", "There is no python3.");
        }
    }
}
