using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Reads that the match told before will not be played: "Rovers host City tomorrow. The match has been called off." What was said of it
/// before is not scheduled any more.
/// </summary>
internal static class CalledOff
{
    /// <summary>Atoms at the beginning among which the match is named: "Saturday's league game has been postponed".</summary>
    private const int LongestSubject = 5;

    /// <summary>Atoms from the beginning to the words of being off.</summary>
    private const int LongestWait = 9;

    private static readonly FrozenSet<string> Matches = WordSet.Of("match game tie fixture clash contest derby encounter meeting it");

    /// <summary>
    /// Only what is told of the present: "the match was called off in December" is as often said of one that has been given a new day.
    /// </summary>
    private static readonly FrozenSet<string> Present = WordSet.Of("has is will wont");

    /// <summary>Takes the match off; false where the clause says no such thing, or of no match that is known.</summary>
    public static bool Take(Clause clause, List<Draft> drafts, ReadingContext context, DateOnly today)
    {
        if (StatusOf(clause, today) is not { } status) return false;
        if ((context.JustTold ?? OnlyMatch(drafts)) is not { Status: FixtureStatus.Scheduled } told) return false;
        for (var i = 0; i < drafts.Count; i++)
        {
            if (IsSame(drafts[i].Claim, told)) drafts[i] = drafts[i] with { Claim = drafts[i].Claim with { Status = status } };
        }

        context.JustTold = null;
        if (status is FixtureStatus.Postponed) context.Postponed = context.Off = told with { Status = status };
        return true;
    }

    private static FixtureStatus? StatusOf(Clause clause, DateOnly today)
    {
        if (clause.First<TeamAtom>() is not null || clause.Signs.Has(Sign.Possible) || clause.Signs.Has(Sign.MovedTo)) return null;
        var isCancelled = clause.Signs.Has(Sign.Cancelled);
        var said = clause.Signs.First(isCancelled ? Sign.Cancelled : Sign.Off);
        if (said is < 0 or > LongestWait || clause.Of<DateAtom>().Any(found => found.Atom.Date.Range.To < today)) return null;
        var before = clause.Atoms.Take(said + 1).Select(atom => atom.Symbol).ToList();
        if (before.Contains("not", StringComparer.Ordinal) && clause.SymbolAt(said) is not "will") return null;
        return before.Take(LongestSubject).Any(Matches.Contains) && before.Exists(Present.Contains)
            ? isCancelled ? FixtureStatus.Cancelled : FixtureStatus.Postponed : null;
    }

    /// <summary>The match that the article told, where it told of no other.</summary>
    private static FixtureClaim? OnlyMatch(List<Draft> drafts) =>
        drafts is [.., { Claim: var last }] && drafts.TrueForAll(draft => IsSame(draft.Claim, last)) ? last : null;

    private static bool IsSame(FixtureClaim one, FixtureClaim two) =>
        one.Status is FixtureStatus.Scheduled && (one.When.FirstDay is null || two.When.FirstDay is null || one.When.FirstDay == two.When.FirstDay)
        && (one.Home == two.Home && one.Away == two.Away || one.Home == two.Away && one.Away == two.Home);
}
