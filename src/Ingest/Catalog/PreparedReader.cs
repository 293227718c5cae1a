using System.Runtime.CompilerServices;

namespace Ingest.Catalog;

/// <summary>Reads rows of a <see cref="PreparedCatalog"/> as <see cref="PreparedWriter"/> wrote them.</summary>
internal sealed class PreparedReader(BinaryReader from)
{
    private readonly string[] _strings = Strings(from);

    public T[] Rows<T>(Func<T> read)
    {
        var rows = new T[from.ReadInt32()];
        for (var i = 0; i < rows.Length; i++) rows[i] = read();
        return rows;
    }

    public Team Team()
    {
        var (id, name, official, country) = (String(), String(), StringOrNull(), StringOrNull());
        var (kind, gender, league, grounds) = ((TeamKind)from.ReadByte(), (TeamGender)from.ReadByte(), StringOrNull(), List());
        return new Team(id, name, official, country, kind, gender, league, grounds.Length > 0 ? grounds[0] : null, List(), List())
        {
            Grounds = grounds,
        };
    }

    public Person Person() => new(
        String(), String(), StringOrNull(), List(), StringOrNull(), Year(), StringOrNull(), StringOrNull(),
        (PersonRole)from.ReadByte(), from.Read7BitEncodedInt());

    public Spell Spell() => new(String(), String(), Year(), Year(), (PersonRole)from.ReadByte());

    public Competition Competition() => new(String(), String(), List(), StringOrNull(), String());

    public Town Town() => new(String(), String(), List(), List()) { FoldedNames = List() };

    /// <summary>A loop of its own, and compiled well at its first call: a fresh process runs it some fifty thousand times.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static string[] Strings(BinaryReader from)
    {
        var strings = new string[from.ReadInt32()];
        for (var i = 0; i < strings.Length; i++) strings[i] = from.ReadString();
        return strings;
    }

    private int? Year() => from.Read7BitEncodedInt() is > 0 and var year ? year : null;

    private string String() => _strings[from.Read7BitEncodedInt()];

    private string? StringOrNull() => from.Read7BitEncodedInt() is > 0 and var place ? _strings[place] : null;

    private string[] List()
    {
        var count = from.Read7BitEncodedInt();
        if (count == 0) return [];
        var values = new string[count];
        for (var i = 0; i < count; i++) values[i] = String();
        return values;
    }
}
