namespace Ingest.Catalog.Import;

/// <summary>What a table of a register holds, and how a row of it is read.</summary>
internal sealed record Shape(ShapeKind Kind, Func<SourceRow, ImportedRow> Read);

/// <summary>The kinds of tables, in the order in which they must be read: a spell needs its person and team.</summary>
internal enum ShapeKind
{
    Teams,
    People,
    Names,
    Spells,
}
