using System.Text.RegularExpressions;

namespace Ingest.Functions.Tests;

/// <summary>The page on traps names what heeds each and what shows that: files and tests that are there.</summary>
public sealed partial class TrapsPageTests
{
    private static readonly Lazy<string> AllTests = new(() => string.Concat(
        Directory.EnumerateFiles(Repository.Path("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText)));

    public static TheoryData<string> Traps =>
        [.. Repository.Read("docs", "decisions", "0011-traps-of-the-functions-host.md").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| trap", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Traps))]
    public void Each_trap_is_heeded_by_files_and_shown_by_tests_that_exist(string trap)
    {
        var cells = trap.Split('|', StringSplitOptions.TrimEntries)[1..^1];
        Assert.Equal(3, cells.Length);
        var tests = Quoted().Matches(cells[2]).Select(match => match.Groups["text"].Value).ToList();
        Assert.NotEmpty(tests);
        Assert.All(tests, test => Assert.Contains($" {test}(", AllTests.Value, StringComparison.Ordinal));
        var files = Quoted().Matches(cells[1]).Select(match => match.Groups["text"].Value).Where(text => text.Contains('/', StringComparison.Ordinal));
        Assert.All(files, file => Assert.True(File.Exists(Repository.Path(file.Split('/'))), $"{file} is not there"));
    }

    [GeneratedRegex("`(?<text>[^`]+)`")]
    private static partial Regex Quoted();
}
