using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>The two sides of a match, and whether the text tells which of them is at home.</summary>
/// <param name="Home">The side at home, or the one named first.</param>
/// <param name="Away">The other.</param>
/// <param name="Known">Whether the text tells.</param>
internal readonly record struct Sides(ClaimedTeam Home, ClaimedTeam Away, bool Known)
{
    /// <summary>Words that stand for a team of an earlier sentence.</summary>
    private static readonly FrozenSet<string> Pronouns = WordSet.Of("they he she them their his it its");

    /// <summary>The sides of a claim.</summary>
    public static Sides Of(FixtureClaim claim) => new(claim.Home, claim.Away, claim.HomeAwayKnown);

    /// <summary>
    /// The place decides where it is one side's own, <paramref name="host"/>; else the words do. A verb that tells the sides is not
    /// overruled by a place named beside it.
    /// </summary>
    public static Sides Of(SubjectSide side, ClaimedTeam subject, ClaimedTeam other, ClaimedTeam? host, bool isListing = false)
    {
        if (host is not null && (side is SubjectSide.Unknown || isListing))
            return host == subject ? new Sides(subject, other, true) : new Sides(other, subject, true);
        return side switch
        {
            SubjectSide.Home => new Sides(subject, other, true),
            SubjectSide.Away => new Sides(other, subject, true),
            _ => new Sides(subject, other, false),
        };
    }

    /// <summary>
    /// Who is meant where a sentence names no subject: the only other team it names ("beating City would lift Rovers", "we go to City, the
    /// Rovers manager said"); else the other side of the match it stands under, or of the match spoken of last; else the team whose section
    /// it is, the team spoken of last, the article's own. Null where that is the side named.
    /// </summary>
    public static ClaimedTeam? SubjectFrom(ReadingContext context, Clause clause, IReadOnlyList<Pairing> pairings, ClaimedTeam other)
    {
        // "He joined Rovers on loan and is expected to make his debut against City": the club he has joined is his.
        if (Grammar.ClubJoined(clause) is { } joined && joined != other) return joined;
        if (OnlyOther(clause, pairings, other) is { } named) return named;
        if (LastNamed(context, clause, other) is { } they) return they;
        foreach (var match in new[] { context.Match, context.LastClaim })
        {
            if (match?.Home == other) return match.Away;
            if (match?.Away == other) return match.Home;
        }

        // Who says "we" is of the club that the article is about.
        var isWe = clause.Atoms.Any(Grammar.IsWe);
        // Whose visitors they are, a club's own site need not say.
        if (isWe && !context.IsTopicSure) return context.SectionTeam;
        var isTopic = isWe || IsTopicsStory(context, clause);
        return new[] { context.SectionTeam, isTopic ? context.Topic : null, context.Subject, context.Topic }.FirstOrDefault(
            team => team is not null && team != other);
    }

    /// <summary>"Two of the changes concern Rovers. They visit City on Sunday": whom the sentence before named, not who met City before that.</summary>
    private static ClaimedTeam? LastNamed(ReadingContext context, Clause clause, ClaimedTeam other)
    {
        if (!context.IsSubjectNewer || context.Subject is not { } subject || subject == other) return null;
        return clause.Atoms.Any(atom => atom.Symbol is "they" or "them" or "their" or "theyll") ? subject : null;
    }

    /// <summary>"City come to Anfield in March. Before that the season begins with a trip to Town": of the club that the article is about.</summary>
    private static bool IsTopicsStory(ReadingContext context, Clause clause) =>
        context is { IsTopicClear: true, Topic: { } topic, LastClaim: { } last } && (last.Home == topic || last.Away == topic)
        && !clause.Atoms.Any(atom => Pronouns.Contains(atom.Symbol) || atom.Symbol is "HOME" or "AWAY");

    /// <summary>
    /// Whose list a line such as "City (H)" stands in: the only other team of the line, "Rovers: City (H)"; else the team that the heading
    /// above the list names. A match of another club's list, in which the opponent stood too, tells nothing of this one.
    /// </summary>
    public static ClaimedTeam? OwnerOf(ReadingContext context, Clause clause, IReadOnlyList<Pairing> pairings, ClaimedTeam other) =>
        OnlyOther(clause, pairings, other) ?? (context.ListOwner is { } owner && owner != other
            ? owner
            : SubjectFrom(context, clause, pairings, other) is { } team && !IsOpponent(clause, pairings, team) ? team : null);

    /// <summary>Whether a pronoun stands shortly before an atom: "then they go".</summary>
    public static bool SpeaksOfATeam(Clause clause, int before)
    {
        for (var at = before - 1; at >= 0 && at >= before - 3; at--)
        {
            if (Pronouns.Contains(clause.SymbolAt(at))) return true;
        }

        return false;
    }

    /// <summary>Whether a line lists a team among the opponents: it is not the one whose opponents they are.</summary>
    private static bool IsOpponent(Clause clause, IReadOnlyList<Pairing> pairings, ClaimedTeam team) =>
        pairings.Any(pairing => clause.Atoms[pairing.Other] is TeamAtom opponent && opponent.Team == team);

    private static ClaimedTeam? OnlyOther(Clause clause, IReadOnlyList<Pairing> pairings, ClaimedTeam other)
    {
        ClaimedTeam? only = null;
        var isAhead = clause.SymbolAt(0) is "before";
        var isPronoun = clause.Atoms.Any(atom => Pronouns.Contains(atom.Symbol));
        foreach (var (index, atom) in clause.Of<TeamAtom>())
        {
            if (atom.Team == other || atom.Team == only || Grammar.IsGoverned(clause, index)) continue;
            // "Before they face City, Rovers host Town": they are the Rovers of the main clause.
            if (pairings.Any(pairing => pairing.Other == index
                || pairing.Subject == index && !isAhead && (isPronoun || IsJoined(clause, index))))
                continue;
            if (only is not null) return null;
            only = atom.Team;
        }

        return only;
    }

    /// <summary>", and Rovers welcome United": what begins behind a conjunction is another team's story.</summary>
    private static bool IsJoined(Clause clause, int team) =>
        clause.SymbolAt(team - 1) is "and" or "while" or "but" or ";" or "as" or "when";
}
