using Ingest.Catalog;
using Ingest.Fixtures.Dates;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>The smallest thing a sentence is made of for the claim reader: a word, or a name, date or time standing as one.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Symbol">
/// How rules see it: a folded word or mark, or <c>T</c> a team, <c>P</c> a person, <c>C</c> a competition, <c>V</c> a ground, <c>L</c> a
/// town,
/// <c>D</c> a date, <c>K</c> a kick-off, <c>N</c> a number of one or two figures.
/// </param>
internal abstract record Atom(TextSpan Span, string Symbol);

internal sealed record WordAtom(TextSpan Span, string Symbol) : Atom(Span, Symbol);

internal sealed record NumberAtom(TextSpan Span) : Atom(Span, "N");

internal sealed record TeamAtom(TextSpan Span, ClaimedTeam Team) : Atom(Span, "T");

/// <param name="Span">Where it stands.</param>
/// <param name="Manages">The team he or she manages at the article's date, or null.</param>
internal sealed record PersonAtom(TextSpan Span, ClaimedTeam? Manages) : Atom(Span, "P");

internal sealed record CompetitionAtom(TextSpan Span, NamedThing Competition) : Atom(Span, "C");

/// <param name="Span">Where it stands.</param>
/// <param name="Venue">The ground.</param>
/// <param name="Home">The team at home there, or null where several are that the article may mean.</param>
internal sealed record VenueAtom(TextSpan Span, NamedThing Venue, ClaimedTeam? Home) : Atom(Span, "V");

/// <param name="Span">Where it stands.</param>
/// <param name="Towns">The towns of that name.</param>
/// <param name="Home">The only team at home there that the article names, or null.</param>
internal sealed record TownAtom(TextSpan Span, IReadOnlyList<Town> Towns, ClaimedTeam? Home) : Atom(Span, "L");

internal sealed record DateAtom(TextSpan Span, DatePhrase Date) : Atom(Span, "D");

internal sealed record KickOffAtom(TextSpan Span, KickOff KickOff) : Atom(Span, "K");
