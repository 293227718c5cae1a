namespace Ingest.Linking;

/// <summary>
/// Whom prepared names name, by the number of the name. They are taken out one name at a time, when a text has it: an article has some
/// dozens of the forty thousand.
/// </summary>
internal sealed class PreparedEntries
{
    private readonly string[] _ids;

    /// <summary>Where the entries of each name begin; those of the next begin where they end.</summary>
    private readonly int[] _begins;

    private readonly Entry[] _entries;

    /// <summary>The entries that <see cref="Write"/> wrote.</summary>
    public PreparedEntries(TableReader from, string[] ids) => (_ids, _begins, _entries) = (ids, from.Table<int>(), from.Table<Entry>());

    public static void Write(TableWriter to, string[] ids, NameEntry[][] names)
    {
        var places = ids.Select((id, place) => (id, place)).DistinctBy(pair => pair.id).ToDictionary(pair => pair.id, pair => pair.place);
        int[] begins = [0, .. names.Select(entries => entries.Length)];
        for (var i = 1; i < begins.Length; i++) begins[i] += begins[i - 1];
        to.Table<int>(begins);
        to.Table<Entry>([.. names.SelectMany(entries => entries).Select(entry =>
            new Entry(places[entry.Id], entry.Kind, entry.IsCountry))]);
    }

    public NameEntry[] Of(int name)
    {
        var entries = new NameEntry[_begins[name + 1] - _begins[name]];
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = _entries[_begins[name] + i];
            entries[i] = new NameEntry(_ids[entry.Id], entry.Kind, entry.IsCountry);
        }

        return entries;
    }

    private readonly struct Entry(int id, NameKind kind, bool isCountry)
    {
        public readonly int Id = id;
        public readonly NameKind Kind = kind;
        public readonly bool IsCountry = isCountry;
    }
}
