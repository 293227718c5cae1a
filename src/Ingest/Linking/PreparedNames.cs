using Ingest.Catalog;

namespace Ingest.Linking;

/// <summary>
/// What a linker makes of the names of a catalog, in a form that a fresh process takes over as it is, instead of reading some forty
/// thousand
/// names word by word. It lies beside the <see cref="PreparedCatalog"/>, as
/// <see cref="PreparedCatalog.NamesFileName"/>, and serves whoever has read that.
/// <para>
/// It stands for the names as long as both the catalog and the rules by which names are read are the same: it begins with its
/// length, the catalog's version, and that of this library, which every change of its code changes. Otherwise, and where it was cut
/// short, it is passed
/// over, and the names are read anew.
/// </para>
/// </summary>
public static class PreparedNames
{
    /// <summary>The version of the library's code: the compiler makes it of everything that it compiles.</summary>
    private static Guid Rules => typeof(PreparedNames).Module.ModuleVersionId;

    /// <summary>Writes what a linker makes of the names of <paramref name="catalog"/>.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="to">Where to; stays open.</param>
    public static void Write(FootballCatalog catalog, Stream to)
    {
        using var contents = new MemoryStream();
        using var writer = new TableWriter(contents);
        writer.Text(catalog.Version);
        writer.Text(Rules.ToString());
        var ids = IdsOf(catalog);
        new Names(catalog).Write(writer, ids);
        NameIndex.Of(catalog).Write(writer, ids);
        to.Write(BitConverter.GetBytes(contents.Length));
        contents.WriteTo(to);
    }

    /// <summary>What was made of the names of just this catalog by just these rules; null where there is none.</summary>
    internal static (Names Names, NameIndex Index)? Read(FootballCatalog catalog)
    {
        using var stream = catalog.OpenNames();
        // The tables are written as they lie in the memory of nearly all machines.
        if (stream is null || !stream.CanSeek || !BitConverter.IsLittleEndian) return null;
        using var file = new TableReader(stream);
        if (!file.IsWhole || file.Text() != catalog.Version || file.Text() != Rules.ToString()) return null;
        var ids = IdsOf(catalog);
        return (new Names(catalog, file, ids), new NameIndex(file, ids));
    }

    /// <summary>The ids of all rows, in an order that is the catalog's own: the tables name a row by its place here.</summary>
    private static string[] IdsOf(FootballCatalog catalog)
    {
        var ids = new string[catalog.Teams.Count + catalog.People.Count + catalog.Competitions.Count];
        var count = 0;
        foreach (var team in catalog.Teams) ids[count++] = team.Id;
        foreach (var person in catalog.People) ids[count++] = person.Id;
        foreach (var competition in catalog.Competitions) ids[count++] = competition.Id;
        return ids;
    }
}
