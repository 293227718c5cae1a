namespace Ingest.Digests;

/// <summary>A match as readers were last told of it.</summary>
/// <param name="Row">What was told, seen from the side at home.</param>
/// <param name="IsStored">Whether a team's partition has it.</param>
/// <param name="IsGone">Whether they were told last that nobody reports it any more.</param>
/// <param name="IsAgreed">Whether all partitions that have its highest revision tell the same of it.</param>
internal sealed record ShownFixture(DigestRow Row, bool IsStored, bool IsGone, bool IsAgreed);

/// <summary>
/// What readers were told before, match by match: the stored rows of all teams, and the list of changes. The list is written first, so
/// where a rebuild died between the two it is ahead of the rows: of the two the higher revision holds, and at the same revision the list.
/// </summary>
public sealed class ShownFixtures
{
    private readonly Dictionary<string, ShownFixture> _byId;

    private ShownFixtures(Dictionary<string, ShownFixture> byId) => _byId = byId;

    internal IReadOnlyCollection<ShownFixture> All => _byId.Values;

    /// <summary>Puts together what is stored.</summary>
    /// <param name="stored">The rows of all teams' partitions.</param>
    /// <param name="recorded">The changes that readers can still look up.</param>
    public static ShownFixtures Of(IEnumerable<DigestRow> stored, IEnumerable<FixtureChange> recorded)
    {
        var rows = stored.ToLookup(row => row.FixtureId, StringComparer.Ordinal);
        var changes = recorded
            .GroupBy(change => change.Row.FixtureId, StringComparer.Ordinal)
            .ToDictionary(of => of.Key, of => of.MaxBy(change => change.At)!, StringComparer.Ordinal);
        return new ShownFixtures(rows
            .Select(of => of.Key)
            .Union(changes.Keys, StringComparer.Ordinal)
            .ToDictionary(id => id, id => Of([.. rows[id]], changes.GetValueOrDefault(id)), StringComparer.Ordinal));
    }

    /// <summary>
    /// The matches with their revisions. It is the highest that was told of the match in any team's partition, and one more where a reader
    /// would notice a change: day, range, kick-off, zone, ground, status, previous date, competition, sides. A match that was not told of
    /// begins at 1. More sources, another confidence or another count raise nothing. One that was gone and is back goes on counting.
    /// </summary>
    /// <param name="fixtures">What the claims tell now.</param>
    public IReadOnlyList<Fixture> Revise(IEnumerable<Fixture> fixtures) =>
        [.. fixtures.Select(fixture => fixture with { Revision = RevisionOf(fixture) })];

    internal ShownFixture? Find(string fixtureId) => _byId.GetValueOrDefault(fixtureId);

    private static ShownFixture Of(List<DigestRow> rows, FixtureChange? change)
    {
        var highest = rows.Count == 0 ? 0 : rows.Max(row => row.Revision);
        if (change is not null && change.Row.Revision >= highest)
            return new ShownFixture(change.Row, rows.Count > 0, change.Kind is ChangeKind.Gone, IsAgreed: true);
        var told = rows.Where(row => row.Revision == highest).ToList();
        var isAgreed = told.Select(Noticed.Of).Distinct().Count() == 1;
        return new ShownFixture(DigestRows.FromHome(told[0]), IsStored: true, IsGone: false, isAgreed);
    }

    private int RevisionOf(Fixture fixture) => Find(fixture.Id) switch
    {
        null => 1,
        { IsGone: false, IsAgreed: true } shown when Noticed.Of(shown.Row) == Noticed.Of(fixture) => shown.Row.Revision,
        { } shown => shown.Row.Revision + 1,
    };
}
