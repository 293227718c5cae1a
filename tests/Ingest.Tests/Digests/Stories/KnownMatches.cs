using Ingest.Digests;

namespace Ingest.Tests.Digests.Stories;

/// <summary>Which identity each match of a story was first seen with, by the name the story gives it.</summary>
internal sealed class KnownMatches
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>Whether the row is of the match of that name, as far as both are known.</summary>
    public bool CanBe(string match, DigestRow row) =>
        _ids.TryGetValue(match, out var id) ? id == row.FixtureId : !_ids.ContainsValue(row.FixtureId);

    public void Remember(string match, DigestRow row) => _ids[match] = row.FixtureId;

    /// <summary>What the story calls the match of the row.</summary>
    public string NameOf(DigestRow row) =>
        _ids.FirstOrDefault(known => known.Value == row.FixtureId).Key ?? "a match not met before";
}
