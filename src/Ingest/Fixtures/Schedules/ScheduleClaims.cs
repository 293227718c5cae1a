using Ingest.Linking;

namespace Ingest.Fixtures.Schedules;

/// <summary>What a list says about matches to come, once its names are known.</summary>
/// <param name="Claims">A claim for each match that is yet to be played, in the order of the list.</param>
/// <param name="Unknown">Sides that the catalog does not know, with every place where the list names them.</param>
public sealed record ScheduleClaims(IReadOnlyList<FixtureClaim> Claims, IReadOnlyList<UnknownName> Unknown);
