using Ingest.Articles;
using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>A clause, where it stands, and what came before it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Sentence">The sentence it is of, which is a claim's evidence.</param>
/// <param name="Dates">All dates of the sentence, those of its other clauses too.</param>
/// <param name="Block">What kind of block the sentence stands in.</param>
/// <param name="Context">What the text has said so far.</param>
internal sealed record Statement(
    Clause Clause, TextSpan Sentence, IReadOnlyList<DatePhrase> Dates, BlockKind Block, ReadingContext Context);

/// <summary>A pairing with its sides named and its part of the clause marked off.</summary>
/// <param name="Pairing">Who is set against whom by which words.</param>
/// <param name="Subject">Whom the pairing is said of.</param>
/// <param name="Other">Whom it sets against the subject.</param>
/// <param name="Date">The date in the clause that belongs to the pairing, or null.</param>
/// <param name="From">The first atom that belongs to the pairing and not to one before it.</param>
/// <param name="Limit">The first atom that no longer belongs to the pairing.</param>
internal sealed record NamedPairing(Pairing Pairing, ClaimedTeam Subject, ClaimedTeam Other, DatePhrase? Date, int From, int Limit);
