using System.Text;
using Ingest.Catalog;
using Ingest.Catalog.Import;

namespace Ingest.Tests.Catalog.Import;

/// <summary>An import into a small catalog, and the catalog that comes of it.</summary>
internal sealed record SomeImport(ImportResult Result, SomeCatalog After)
{
    public CatalogLoad Load => After.Read();

    /// <summary>Imports texts as files called 1, 2 and so on.</summary>
    public static SomeImport Of(SomeCatalog catalog, ImportFormat format, params string[] texts)
    {
        var result = CatalogImport.Run(
            catalog.Files, format,
            [.. texts.Select((text, index) => new ImportSource($"{index + 1}", () => new MemoryStream(Encoding.UTF8.GetBytes(text))))],
            _ => { });
        var changed = result.Changed.ToHashSet(StringComparer.Ordinal);
        string? Text(string file, string? before)
        {
            if (!changed.Contains(file)) return before;
            using var stream = new MemoryStream();
            result.Write(file, stream);
            return Encoding.UTF8.GetString(stream.ToArray());
        }

        return new SomeImport(result, catalog with
        {
            Teams = Text(CatalogFiles.Teams, catalog.Teams),
            People = Text(CatalogFiles.People, catalog.People),
            Spells = Text(CatalogFiles.Spells, catalog.Spells),
            Competitions = Text(CatalogFiles.Competitions, catalog.Competitions),
        });
    }

    /// <summary>The same import once more changes no file.</summary>
    public SomeImport AssertStable(ImportFormat format, params string[] texts)
    {
        Assert.Empty(Result.Problems);
        var again = Of(After, format, texts);
        Assert.Empty(again.Result.Changed);
        Assert.All(again.Result.Files, file => Assert.Equal((0, 0, 0, 0), (file.Added, file.Filled, file.Aliases, file.ContextAliases)));
        return this;
    }
}
