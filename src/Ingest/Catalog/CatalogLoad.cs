namespace Ingest.Catalog;

/// <summary>What came of reading a catalog: everything that could be used, and what could not.</summary>
/// <param name="Catalog">The catalog of all accepted rows.</param>
/// <param name="Problems">Rejected rows and files, in reading order; empty when all is well.</param>
/// <param name="Rows">The accepted rows with their lines, for <see cref="CatalogCheck"/>.</param>
public sealed record CatalogLoad(FootballCatalog Catalog, IReadOnlyList<CatalogProblem> Problems, CatalogRows Rows);
