using Ingest.Fixtures.Dates;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>The smallest thing a sentence is made of for the claim reader: a word, or a name, date or time standing as one.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Symbol">
/// How rules see it: a folded word or mark, or <c>T</c> a team, <c>P</c> a person, <c>C</c> a competition, <c>V</c> a ground,
/// <c>D</c> a date, <c>K</c> a kick-off.
/// </param>
internal abstract record Atom(TextSpan Span, string Symbol);

internal sealed record WordAtom(TextSpan Span, string Symbol) : Atom(Span, Symbol);

internal sealed record TeamAtom(TextSpan Span, ClaimedTeam Team) : Atom(Span, "T");

internal sealed record PersonAtom(TextSpan Span) : Atom(Span, "P");

internal sealed record CompetitionAtom(TextSpan Span, NamedThing Competition) : Atom(Span, "C");

internal sealed record VenueAtom(TextSpan Span, NamedThing Venue) : Atom(Span, "V");

internal sealed record DateAtom(TextSpan Span, DatePhrase Date) : Atom(Span, "D");

internal sealed record KickOffAtom(TextSpan Span, KickOff KickOff) : Atom(Span, "K");
