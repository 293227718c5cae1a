using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>When one leg of several ties is played, by a sentence that names no tie.</summary>
/// <param name="Date">The day or days.</param>
/// <param name="Words">The words that state them.</param>
/// <param name="Ground">The ground it is played on, or null where none is named.</param>
internal sealed record Leg(DatePhrase Date, Quote Words, VenueAtom? Ground);
