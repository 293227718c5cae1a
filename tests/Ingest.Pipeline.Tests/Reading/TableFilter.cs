using System.Text.RegularExpressions;

namespace Ingest.Pipeline.Tests.Reading;

/// <summary>What a documented query asks the service for, whatever the language.</summary>
internal sealed partial record TableFilter(string Table, string Filter, string Select, int? Top)
{
    public static TableFilter OfDotnet(string block) => Of(
        TableName().Match(block), FirstText().Match(block), Listed(block, "select: ["), MaxPerPage().Match(block));

    public static TableFilter OfPython(string block) => Of(
        TableName().Match(block), FirstText().Match(block), Listed(block, "select=["), MaxPerPage().Match(block));

    public static TableFilter OfAzureCli(string block) => Of(
        CliTable().Match(block),
        CliFilter().Match(block),
        string.Join(',', CliSelect().Match(block).Groups["value"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        CliTop().Match(block));

    public static TableFilter OfHttp(string block)
    {
        var address = new Uri(block.Trim().Split(' ', 2)[1]);
        var options = address.Query.TrimStart('?').Split('&').Select(option => option.Split('=', 2))
            .ToDictionary(option => option[0], option => option[1], StringComparer.Ordinal);
        return new TableFilter(
            address.AbsolutePath.Trim('/')[..^"()".Length],
            Uri.UnescapeDataString(options["$filter"]),
            options["$select"],
            options.TryGetValue("$top", out var top) ? Number(top) : null);
    }

    private static TableFilter Of(Match table, Match filter, string select, Match top)
    {
        Assert.True(table.Success && filter.Success, "The block names no table or no filter.");
        return new TableFilter(
            table.Groups["value"].Value,
            filter.Groups["value"].Value,
            select,
            top.Success ? Number(top.Groups["value"].Value) : null);
    }

    private static string Listed(string block, string opening) =>
        string.Concat(block[(block.IndexOf(opening, StringComparison.Ordinal) + opening.Length)..]
            .TakeWhile(letter => letter is not ']')
            .Where(letter => letter is not ('"' or ' ')));

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("""(GetTableClient|get_table_client)\("(?<value>\w+)"\)""")]
    private static partial Regex TableName();

    [GeneratedRegex("""^    "(?<value>[^"]+)",""", RegexOptions.Multiline)]
    private static partial Regex FirstText();

    [GeneratedRegex("(maxPerPage: |results_per_page=)(?<value>\\d+)")]
    private static partial Regex MaxPerPage();

    [GeneratedRegex("--table-name (?<value>\\w+)")]
    private static partial Regex CliTable();

    [GeneratedRegex("--filter \"(?<value>[^\"]+)\"")]
    private static partial Regex CliFilter();

    [GeneratedRegex("--select (?<value>[\\w ]+?)( --|$)", RegexOptions.Multiline)]
    private static partial Regex CliSelect();

    [GeneratedRegex("--num-results (?<value>\\d+)")]
    private static partial Regex CliTop();
}
