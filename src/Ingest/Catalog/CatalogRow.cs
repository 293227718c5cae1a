namespace Ingest.Catalog;

/// <summary>A value and the line of the file that stated it.</summary>
/// <param name="Line">The line, counted from 1 with the header.</param>
/// <param name="Value">What the line states.</param>
/// <typeparam name="T">Kind of value.</typeparam>
public readonly record struct CatalogRow<T>(int Line, T Value);

/// <summary>The rows that were accepted, in the files' order.</summary>
/// <param name="Teams">Rows of <c>teams.csv</c>.</param>
/// <param name="People">Rows of <c>people.csv</c>.</param>
/// <param name="Spells">Rows of <c>spells.csv</c>.</param>
/// <param name="Competitions">Rows of <c>competitions.csv</c>.</param>
public sealed record CatalogRows(
    IReadOnlyList<CatalogRow<Team>> Teams,
    IReadOnlyList<CatalogRow<Person>> People,
    IReadOnlyList<CatalogRow<Spell>> Spells,
    IReadOnlyList<CatalogRow<Competition>> Competitions)
{
    /// <summary>Rows of <c>corrections.csv</c>; empty where there is no such file.</summary>
    public IReadOnlyList<CatalogRow<Correction>> Corrections { get; init; } = [];

    /// <summary>Rows of <c>towns.csv</c>; empty where there is no such file.</summary>
    public IReadOnlyList<CatalogRow<Town>> Towns { get; init; } = [];
}
