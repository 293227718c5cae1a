namespace Ingest.Catalog;

/// <summary>
/// The corrections of a catalog, by the form they speak about. Where several rows apply to one form in one article, the more particular
/// one counts: source and words, then a source alone, then words alone, then none; of a pin and a block alike in this, the block.
/// </summary>
public sealed class Corrections
{
    private readonly Dictionary<string, Correction[]> _byForm;

    /// <summary>Makes them of rows that were validated: see <see cref="CatalogReader"/>.</summary>
    public Corrections(IEnumerable<Correction> rows)
    {
        All = [.. rows];
        _byForm = All.GroupBy(row => row.Key, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                // Stable: of two rows alike the earlier one counts, save that a block goes before a pin.
                group => group.OrderByDescending(row => row.Particularity).ThenByDescending(row => row.Action).ToArray(),
                StringComparer.Ordinal);
    }

    /// <summary>No corrections.</summary>
    public static Corrections None { get; } = new([]);

    /// <summary>All rows, in the order of the file.</summary>
    public IReadOnlyList<Correction> All { get; }

    /// <summary>Whether there are none, so that nothing needs to be asked.</summary>
    public bool IsEmpty => All.Count == 0;

    /// <summary>
    /// The pins: their forms must be found in texts as names of their ids, also where the catalog gives the id no such name.
    /// </summary>
    public IEnumerable<Correction> Pins => All.Where(row => row.Action is CorrectionAction.Pin);

    /// <summary>Whether any row, whatever its conditions, speaks about the form; a cheap question before the others.</summary>
    /// <param name="key">The form as <see cref="Correction.KeyOf"/> gives it.</param>
    public bool Concern(string key) => _byForm.ContainsKey(key);

    /// <summary>The id that the form has in this article by a pin; null where no pin applies, or a block overrules it.</summary>
    /// <param name="key">The form as <see cref="Correction.KeyOf"/> gives it.</param>
    /// <param name="articleName">Blob name or path.</param>
    /// <param name="hasWord">Whether a folded word occurs in the article.</param>
    public string? Pin(string key, string articleName, Func<string, bool> hasWord)
    {
        var blocks = new List<Correction>();
        foreach (var row in Applying(key, articleName, hasWord))
        {
            if (row.Action is CorrectionAction.Block) blocks.Add(row);
            else if (!blocks.Exists(block => block.Forbids(row.Id!))) return row.Id;
        }

        return null;
    }

    /// <summary>Whether the form must not mean the id in this article.</summary>
    /// <param name="key">The form as <see cref="Correction.KeyOf"/> gives it.</param>
    /// <param name="id">Catalog id of a team or person.</param>
    /// <param name="articleName">Blob name or path.</param>
    /// <param name="hasWord">Whether a folded word occurs in the article.</param>
    public bool Blocks(string key, string id, string articleName, Func<string, bool> hasWord)
    {
        foreach (var row in Applying(key, articleName, hasWord))
        {
            if (row.Forbids(id)) return true;
            if (row.Action is CorrectionAction.Pin && row.Id == id) return false;
        }

        return false;
    }

    private IEnumerable<Correction> Applying(string key, string articleName, Func<string, bool> hasWord) =>
        _byForm.TryGetValue(key, out var rows) ? rows.Where(row => row.AppliesTo(articleName, hasWord)) : [];
}
