using System.Globalization;
using CsvHelper;

namespace Ingest.Catalog.Suggestions;

/// <summary>
/// Suggestions as CSV: the columns of <c>people.csv</c> or <c>teams.csv</c>, and behind them what a keeper decides by: where the name
/// stands and how often, and <c>team_id</c>, which an import of the rows takes for the person's team.
/// </summary>
public static class SuggestionCsv
{
    private static readonly string[] Grounds = ["team_id", "team", "articles", "mentions", "example", "quote"];

    /// <summary>Writes a header and a row for each suggestion.</summary>
    /// <param name="suggestions">Suggestions of one kind.</param>
    /// <param name="teams">Which kind: rows of <c>teams.csv</c>, else of <c>people.csv</c>.</param>
    /// <param name="writer">Where to; it is left open.</param>
    public static void Write(IEnumerable<Suggestion> suggestions, bool teams, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(suggestions);
        string[] columns = [.. teams ? CatalogReader.TeamColumns : CatalogReader.PersonColumns, "source", .. Grounds];
        using var csv = CsvWriter.Create(writer, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord(columns);
        foreach (var suggestion in suggestions) csv.WriteRecord([.. columns.Select(column => Value(suggestion, column))]);
        csv.Flush();
    }

    private static string Value(Suggestion suggestion, string column) => column switch
    {
        "id" => suggestion.Id,
        "name" => suggestion.Name,
        "surname" => suggestion.Surname ?? "",
        "position" => suggestion.Position ?? "",
        "role" => suggestion.Role is PersonRole.Manager ? "manager" : "player",
        "prominence" => "0",
        "kind" => "club",
        "gender" => "men",
        "source" => "editorial",
        "team_id" => suggestion.Team?.Id ?? "",
        "team" => suggestion.Team?.Name ?? "",
        "articles" => suggestion.Articles.ToString(CultureInfo.InvariantCulture),
        "mentions" => suggestion.Mentions.ToString(CultureInfo.InvariantCulture),
        "example" => suggestion.Example,
        "quote" => suggestion.Quote,
        _ => "",
    };
}
