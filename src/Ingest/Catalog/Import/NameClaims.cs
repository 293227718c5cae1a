namespace Ingest.Catalog.Import;

/// <summary>
/// Who bears which name, over all teams, people and competitions of a catalog. Names are kept as 64-bit hashes of their folded form: with
/// five million names the chance that any two of them meet is below one in a million, and the price of it is an alias in the wrong column.
/// </summary>
internal sealed class NameClaims
{
    private const ulong FnvOffset = 14695981039346656037, FnvPrime = 1099511628211;

    private readonly Dictionary<ulong, string?> _bearers = [];

    /// <summary>States that an id bears a name.</summary>
    public void Claim(string name, string id)
    {
        if (name.Length == 0) return;
        var hash = Hash(name);
        if (!_bearers.TryAdd(hash, id) && _bearers[hash] != id) _bearers[hash] = null;
    }

    /// <summary>Whether nobody but <paramref name="id"/> bears the name.</summary>
    public bool IsFree(string name, string id) => !_bearers.TryGetValue(Hash(name), out var bearer) || bearer == id;

    /// <summary>FNV-1a of the form in which names are compared.</summary>
    private static ulong Hash(string name)
    {
        var hash = FnvOffset;
        foreach (var c in Correction.KeyOf(name)) hash = (hash ^ c) * FnvPrime;
        return hash;
    }
}
