using System.Text.Json;

namespace Ingest.Tests;

/// <summary>Reads the specs that lie in <c>Specs/*.json</c> beside a test: cases that one can add without C#.</summary>
internal static class SpecFiles
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>The specs of a folder of tests, each with the name of its file.</summary>
    public static IEnumerable<TheoryDataRow<string, T>> In<T>(string folder, Func<T, string> name) =>
        from file in Directory.EnumerateFiles(Repository.Path("tests", "Ingest.Tests", folder, "Specs"), "*.json")
            .Order(StringComparer.Ordinal)
        let fileName = Path.GetFileNameWithoutExtension(file)
        from spec in JsonSerializer.Deserialize<T[]>(File.ReadAllText(file), Json)!
        select new TheoryDataRow<string, T>(fileName, spec) { TestDisplayName = $"{fileName}: {name(spec)}" };
}
