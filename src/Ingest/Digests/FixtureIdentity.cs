using System.Security.Cryptography;
using System.Text;

namespace Ingest.Digests;

/// <summary>
/// Names a fixture so that the same claims, in whatever order they arrived, give the same name: the first 64 bits of the SHA-256 of the
/// two teams and of what the claim published first tells of the match:
/// <list type="bullet">
/// <item>where it knows who is at home and in which competition: the season (July to June), the competition, the side at home and, of a
/// list's claim, which of the list's such matches it is. A pair meets once a season so, and the name hangs on no day at all;</item>
/// <item>else the round, from Friday to Monday or from Tuesday to Thursday, in which it is played, or was to be played where the claim is
/// news of a move;</item>
/// <item>else the season.</item>
/// </list>
/// Should two matches have all that in common, they are numbered in the order in which they became known.
/// <para>
/// So later news does not change the name, be it a new date, however far off and however often, a day in place of a range, a competition,
/// ground or side learnt later, another match of the same pair, a list or a new version of it. It changes when: a match of which no more
/// than the teams was known is dated for the first time; an article older than all known ones arrives, or the oldest is withdrawn or
/// corrected, and it tells another thing of the above; or the catalog learns one of the teams. It does not depend on matches long past or
/// far ahead, which a rebuild that reads only some weeks would not see. Such a rebuild must read from <see cref="LookBackDays"/> before
/// the first day of interest, and the news of moves from further back.
/// </para>
/// </summary>
public static class FixtureIdentity
{
    /// <summary>How many characters an identity has, in lower-case hexadecimal.</summary>
    public const int Length = 16;

    /// <summary>
    /// The longest range, in days, that says when a match is played: "in December". Longer ones ("this season") tell no round.
    /// </summary>
    public const int LongestRange = 31;

    /// <summary>
    /// How many days before the first day of interest claims must be read for digests and identities to stay the same as time goes on, in
    /// whole weeks: longer than <see cref="DigestBuilder.PostponedStaysDays"/> and
    /// <see cref="DigestBuilder.UndatedStaysDays"/>, so that a postponed match finds the new date on which it has been played, and a claim
    /// without a day the match it was about, and neither comes back as a match still to come.
    /// </summary>
    public const int LookBackDays = 98;

    private const int SeasonStartsInMonth = 7;

    /// <summary>Names the matches of one pair of teams: a name for each, in the order given.</summary>
    internal static IReadOnlyList<string> Of(TeamPair pair, IReadOnlyList<IReadOnlyList<Statement>> matches)
    {
        var names = new string[matches.Count];
        var told = matches.Select((match, index) => (Index: index, First: FirstSaid(match), Told: Told(FirstSaid(match))));
        foreach (var alike in told.GroupBy(match => match.Told))
        {
            var number = 0;
            foreach (var match in alike
                .OrderBy(match => match.First.Published)
                .ThenBy(match => DayOf(match.First))
                .ThenBy(match => match.First.Source, ClaimOrder.NewestFirst))
            {
                names[match.Index] = Hash($"{pair.Lesser}\n{pair.Greater}\n{alike.Key}\n{++number}");
            }
        }

        return names;
    }

    /// <summary>
    /// The statement by which the match is named: of those that tell its ground and competition, or a day or a range that is not too long,
    /// else of all, the one published first; of one day's the one with the earliest day.
    /// </summary>
    private static Statement FirstSaid(IReadOnlyList<Statement> match)
    {
        var telling = match.Where(statement => DayOf(statement) is not null || IsKnownByPlace(statement)).ToList();
        return (telling.Count > 0 ? telling : match)
            .OrderBy(statement => statement.Published)
            .ThenBy(DayOf)

            // What a copy repeats is as old as its original, which speaks for both.
            .ThenBy(statement => statement.Source.CopyOf is null ? 0 : 1)
            .ThenBy(statement => statement.Source, ClaimOrder.NewestFirst)
            .First();
    }

    private static bool IsKnownByPlace(Statement statement) =>
        statement is { HomeKey: not null, Source.Claim.Competition: not null };

    private static DateOnly? DayOf(Statement statement) =>
        (statement.Former ?? statement.ToPlay) is { Length: <= LongestRange } days ? days.First : null;

    private static string Told(Statement first) => (first, DayOf(first)) switch
    {
        ({ HomeKey: { } home, Source.Claim: { Competition: { } competition, Meeting: var meeting } }, _) =>
            FormattableString.Invariant($"{SeasonOf(first)}\n{competition.Id}\n{home}\n{meeting ?? 1}"),
        (_, { } day) => FormattableString.Invariant($"round\n{RoundOf(day):yyyy-MM-dd}"),
        _ => FormattableString.Invariant($"open\n{SeasonOf(first)}"),
    };

    /// <summary>The day on which the round of a day begins: Friday, or Tuesday.</summary>
    private static DateOnly RoundOf(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Friday or DayOfWeek.Tuesday => day,
        _ => RoundOf(day.AddDays(-1)),
    };

    private static int SeasonOf(Statement statement)
    {
        var day = DayOf(statement) ?? statement.Published;
        return day.Month >= SeasonStartsInMonth ? day.Year : day.Year - 1;
    }

    private static string Hash(FormattableString text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant(text))))[..Length];
}
