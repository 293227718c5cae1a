using Ingest.Catalog;

namespace Ingest.Linking;

/// <summary>A person whom a name may mean, with what the page says for and against.</summary>
/// <param name="Person">Who.</param>
/// <param name="Candidate">With the evidence.</param>
/// <param name="IsHere">Whether a team of the person's at the article's date, or the national side, is on the page.</param>
/// <param name="WasHere">Whether any team of the person's, at whatever time, is.</param>
internal readonly record struct PersonOnPage(Person Person, Candidate Candidate, bool IsHere, bool WasHere);
