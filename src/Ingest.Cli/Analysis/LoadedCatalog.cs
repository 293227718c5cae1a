using Ingest.Catalog;

namespace Ingest.Cli.Analysis;

/// <summary>A catalog as most verbs need it.</summary>
/// <param name="Catalog">All that could be used.</param>
/// <param name="Rejected">How many rows and files could not.</param>
internal sealed record LoadedCatalog(FootballCatalog Catalog, int Rejected);
