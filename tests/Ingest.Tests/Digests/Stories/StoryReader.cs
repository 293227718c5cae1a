using System.Globalization;

namespace Ingest.Tests.Digests.Stories;

/// <summary>Reads stories, and says what of them cannot be meant as it is written.</summary>
internal static class StoryReader
{
    /// <summary>The stories of all files of a folder, in the order of the files' names.</summary>
    public static IEnumerable<Story> ReadFolder(string folder) =>
        SpecFiles.ReadFolder<Story>(folder).Select(read => read.Spec with { Group = read.Group });

    /// <summary>The stories of one file.</summary>
    public static IReadOnlyList<Story> Read(string group, string content) =>
        [.. SpecFiles.Read<Story>(group, content).Select(story => story with { Group = group })];

    public static DateTimeOffset Instant(string text) => DateTimeOffset.ParseExact(
        text, "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>What of a story cannot be meant as it is written, as sentences.</summary>
    public static IEnumerable<string> ProblemsOf(Story story)
    {
        if (story.Why.Length < 20) yield return "'why' says in a sentence why a reader needs it to be so.";
        if (story.Steps.Count == 0) yield return "A story has steps.";
        if (story.Steps.Select(step => step.AsOf).ToList() is var times && !times.Order(StringComparer.Ordinal).SequenceEqual(times))
            yield return "The steps go back in time.";

        var shelf = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (step, number) in story.Steps.Select((step, index) => (step, index + 1)))
        {
            foreach (var problem in ProblemsOf(step, shelf)) yield return $"Step {number}: {problem}";
        }
    }

    private static IEnumerable<string> ProblemsOf(Step step, HashSet<string> shelf)
    {
        if (!IsInstant(step.AsOf)) yield return $"'asOf' is an instant such as 2025-11-05T12:00Z, not '{step.AsOf}'.";
        if (step.Digests.Count == 0) yield return "nothing is checked.";
        foreach (var file in step.Remove ?? [])
        {
            if (!shelf.Remove(file)) yield return $"'{file}' is removed and was not there.";
        }

        foreach (var drop in step.Drop ?? [])
        {
            if ((drop.Text is null) == (drop.SameAs is null)) yield return $"'{drop.File}' has either a 'text' or a 'sameAs'.";
            if (drop.SameAs is { } other && !shelf.Contains(other)) yield return $"'{drop.File}' is the same as '{other}', which is not there.";
            shelf.Add(drop.File);
        }

        foreach (var (team, wanted) in step.Digests)
        {
            if (TeamNames.IdOf(team) is null) yield return $"No team, or more than one, is named '{team}'.";
            if (wanted is { Exactly: null, Rows: null, Absent: null, Count: null }) yield return $"nothing is checked of {team}.";
            if (wanted is { Exactly: not null } and not { Rows: null, Absent: null })
                yield return $"'exactly' leaves no room for other rows of {team}.";
            foreach (var row in (wanted.Exactly ?? []).Concat(wanted.Rows ?? []).Concat(wanted.Absent ?? []))
            {
                if (row.Count == 0) yield return $"a row of {team} names no column.";
                foreach (var column in row.Keys.Where(column => !RowColumns.IsKnown(column)))
                    yield return $"'{column}' is no column of a row.";
                foreach (var column in new[] { "opponent", "home", "away" })
                {
                    if (row.TryGetValue(column, out var name) && TeamNames.IdOf(name.ToString()) is null)
                        yield return $"No team, or more than one, is named '{name}'; one that the catalog lacks is a 'stranger'.";
                }
            }
        }
    }

    private static bool IsInstant(string text) => DateTimeOffset.TryParseExact(
        text, "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
}
