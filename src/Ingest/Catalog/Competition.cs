namespace Ingest.Catalog;

/// <summary>A league, cup or tournament.</summary>
/// <param name="Id">Wikidata QID where one is known, else a slug.</param>
/// <param name="Name">The competition's own name, without a sponsor.</param>
/// <param name="Aliases">Other names, those of sponsors among them.</param>
/// <param name="Country">ISO 3166 code, or null for an international one.</param>
/// <param name="Kind"><c>league</c>, <c>cup</c>, <c>international</c> and so on, as the catalog states it.</param>
public sealed record Competition(string Id, string Name, IReadOnlyList<string> Aliases, string? Country, string Kind);
