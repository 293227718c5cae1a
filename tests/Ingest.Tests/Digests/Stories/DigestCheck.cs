using System.Text.Json;

using Ingest.Digests;

using WantedRow = System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>;

namespace Ingest.Tests.Digests.Stories;

/// <summary>Compares the rows of one team with those a story wants.</summary>
internal static class DigestCheck
{
    /// <summary>Each difference as lines, wanted and found side by side.</summary>
    public static IEnumerable<string> Differences(
        string team, WantedDigest wanted, IReadOnlyList<DigestRow> found, KnownMatches known)
    {
        var left = found.ToList();
        var missing = new List<WantedRow>();

        // What names more columns chooses first, so that a row described vaguely does not take the one described closely.
        foreach (var row in (wanted.Exactly ?? wanted.Rows ?? []).OrderByDescending(row => row.Count))
        {
            if (left.Find(candidate => row.All(column => IsMet(candidate, column.Key, column.Value, known))) is not { } met)
            {
                missing.Add(row);
                continue;
            }

            left.Remove(met);
            if (row.TryGetValue(RowColumns.Match, out var name)) known.Remember(name.GetString()!, met);
        }

        foreach (var row in missing)
        {
            var closest = left.MaxBy(candidate => row.Count(column => IsMet(candidate, column.Key, column.Value, known)));
            if (closest is not null) left.Remove(closest);
            yield return SideBySide($"{team}: a row is not as wanted", row, closest, known);
        }

        if (wanted.Count is { } count && count != found.Count)
            yield return $"  {team}: {count} rows are wanted, and there are {found.Count}.";

        if (wanted.Exactly is not null)
        {
            foreach (var row in left) yield return $"  {team}: a row is not wanted: {Line(row, known)}";
        }

        foreach (var absent in wanted.Absent ?? [])
        {
            foreach (var row in found.Where(row => absent.All(column => IsMet(row, column.Key, column.Value, known))))
                yield return $"  {team}: a row must not be there: {Line(row, known)}";
        }
    }

    private static bool IsMet(DigestRow row, string column, JsonElement wanted, KnownMatches known) =>
        column is RowColumns.Match ? known.CanBe(wanted.GetString()!, row) : RowColumns.IsMet(row, column, wanted);

    private static string SideBySide(string heading, WantedRow wanted, DigestRow? found, KnownMatches known)
    {
        var lines = new List<string> { $"  {heading}", $"    {"",-16}{"wanted",-34}found" };
        foreach (var (column, value) in wanted)
        {
            var mark = found is not null && IsMet(found, column, value, known) ? "" : "   <--";
            lines.Add($"    {column,-16}{Words(value),-34}{Found(found, column, known)}{mark}");
        }

        return string.Join('\n', lines);
    }

    private static string Found(DigestRow? row, string column, KnownMatches known) =>
        row is null ? "(no such row)" : column is RowColumns.Match ? known.NameOf(row) : Words(RowColumns.Of(row, column));

    private static string Words(JsonElement value) => value.ValueKind is JsonValueKind.Null ? "(none)" : value.ToString();

    private static string Line(DigestRow row, KnownMatches known) =>
        $"{row.Date ?? (row.DateFrom is { } from ? $"{from}..{row.DateTo}" : "tbc")} {row.KickOff} {row.HomeName} v {row.AwayName} "
        + $"({row.Side}, {row.Competition ?? "no competition"}, {row.Status}, {known.NameOf(row)})";
}
