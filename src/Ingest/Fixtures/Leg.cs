using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>When one leg of several ties is played, by a sentence that names no tie.</summary>
/// <param name="Date">The day or days.</param>
/// <param name="Words">The words that state them.</param>
/// <param name="Clause">The clause that states them.</param>
/// <param name="From">Its first atom that is said of this leg.</param>
/// <param name="Limit">The first that is not.</param>
internal sealed record Leg(DatePhrase Date, Quote Words, Clause Clause, int From, int Limit)
{
    /// <summary>The ground it is played on, or null where none is named.</summary>
    public string? Ground => Clause.Of<VenueAtom>().FirstOrDefault(found => found.Index >= From && found.Index < Limit).Atom?.Venue.Name;
}
