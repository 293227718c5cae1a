using System.Globalization;
using System.Text.Json;

namespace Ingest.Tests.Linking;

/// <summary>
/// Reads specs, strictly: a case with a property too many or too few, a mark that is not closed or an answer that nobody bears is not run
/// but told, so that a slip never makes a case that checks less than its writer thinks.
/// </summary>
internal sealed class LinkSpecReader(Answers answers)
{
    private static readonly JsonDocumentOptions Json = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly string[] Properties = ["name", "date", "text"];

    /// <summary>The cases of all files of a folder, in the order of the files' names.</summary>
    public IEnumerable<LinkSpec> ReadFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*.json")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Read(Path.GetFileName(path), File.ReadAllText(path)));

    /// <summary>The cases of one file; where it is no list at all, one case that says so.</summary>
    public IReadOnlyList<LinkSpec> Read(string file, string content)
    {
        try
        {
            using var document = JsonDocument.Parse(content, Json);
            if (document.RootElement.ValueKind is not JsonValueKind.Array)
                return [Broken(file, "The file must be a list of cases: [ {...}, {...} ].")];
            return [.. document.RootElement.EnumerateArray().Select((item, index) => Case(file, item, index + 1))];
        }
        catch (JsonException problem)
        {
            return [Broken(file, $"The file is no JSON: {problem.Message}")];
        }
    }

    private LinkSpec Case(string file, JsonElement item, int number)
    {
        if (item.ValueKind is not JsonValueKind.Object) return Broken(file, $"Case {number} is not of the form {{...}}.");
        var problems = item.EnumerateObject().Where(property => !Properties.Contains(property.Name))
            .Select(property => $"'{property.Name}' is no property of a case; a case has name, date and text.").ToList();
        var name = Text(item, "name", problems);
        var date = Text(item, "date", problems);
        if (date.Length > 0 && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            problems.Add($"The date '{date}' is not of the form 2025-11-20.");

        var marked = MarkedText.Read(Text(item, "text", problems));
        problems.AddRange(marked.Problems);
        var marks = new List<Mark>();
        // A mark that is ill-formed makes answers that nobody meant: its own problem is told first.
        foreach (var (span, words) in marked.Problems.Count > 0 ? [] : marked.Marks)
        {
            if (answers.Read(words, out var problem) is { } answer) marks.Add(new Mark(span, answer));
            else problems.Add(problem);
        }

        return new LinkSpec(file, name.Length > 0 ? name : $"case {number}", date, marked.Text, marks, problems);
    }

    /// <summary>A property's words: a string, or a list of strings that are the lines of the text.</summary>
    private static string Text(JsonElement item, string property, List<string> problems)
    {
        var found = item.TryGetProperty(property, out var value);
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Array when property is "text" && value.EnumerateArray().All(line => line.ValueKind is JsonValueKind.String) =>
                string.Join('\n', value.EnumerateArray().Select(line => line.GetString())),
            _ => "",
        };
        if (!found) problems.Add($"The case has no '{property}'.");
        else if (text.Trim().Length == 0) problems.Add($"'{property}' must be words{(property is "text" ? " or a list of lines" : "")}.");
        return text;
    }

    private static LinkSpec Broken(string file, string problem) => new(file, "the whole file", "", "", [], [problem]);
}
