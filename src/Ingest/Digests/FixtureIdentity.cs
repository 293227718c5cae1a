using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ingest.Digests;

/// <summary>
/// Names a fixture so that the same claims, in whatever order they arrived, give the same name: the first 64 bits of the SHA-256 of the
/// two teams, the season (July to June), the stretch of the season in which the match was first said to be played, and its number among
/// the pair's matches of that stretch, counted in the order in which they became known.
/// <para>
/// The stretch is one of thirteen of <see cref="StretchDays"/> days. It is that of the day, or the first of the days, which the claim
/// published first states; where that claim is news of a move, of the day that is lost. So later news does not change the name: a new
/// date, however far off and however often, a day in place of a range, a competition, ground or side learnt later, another match of the
/// same pair. And it does not depend on matches long past or far ahead, which a rebuild that reads only some weeks would not see.
/// </para>
/// <para>
/// It changes when: a match is dated for the first time (until then its stretch is "open"); an article older than all known ones
/// arrives, or the oldest is withdrawn or corrected, and the day it names lies in another stretch; or the catalog learns one of the
/// teams. Whoever reads only some weeks must read from <see cref="LookBackDays"/> before the first day of interest, and the news of moves
/// from further back.
/// </para>
/// </summary>
public static class FixtureIdentity
{
    /// <summary>How many characters an identity has, in lower-case hexadecimal.</summary>
    public const int Length = 16;

    /// <summary>
    /// Length of a stretch in days: long enough that articles rarely disagree across its border, short enough that a pair seldom meets
    /// twice in one and that reading one whole costs little.
    /// </summary>
    public const int StretchDays = 28;

    /// <summary>
    /// The longest range, in days, that says when a match is played: "in December". Longer ones ("this season") give no stretch.
    /// </summary>
    public const int LongestRange = 31;

    /// <summary>
    /// How many days before the first day of interest claims must be read for digests and identities to stay the same as time goes on, in
    /// whole weeks: longer than a stretch, and than <see cref="DigestBuilder.PostponedStaysDays"/> and
    /// <see cref="DigestBuilder.UndatedStaysDays"/>, so that a postponed match finds the new date on which it has been played, and a claim
    /// without a day the match it was about, and neither comes back as a match still to come.
    /// </summary>
    public const int LookBackDays = 98;

    private const int SeasonStartsInMonth = 7;

    /// <summary>Names the matches of one pair of teams: a name for each, in the order given.</summary>
    internal static IReadOnlyList<string> Of(TeamPair pair, IReadOnlyList<IReadOnlyList<Statement>> matches)
    {
        var names = new string[matches.Count];
        foreach (var stretch in matches.Select((match, index) => (Index: index, First: FirstSaid(match))).GroupBy(match => Stretch(match.First)))
        {
            var number = 0;
            foreach (var match in stretch
                .OrderBy(match => match.First.Published)
                .ThenBy(match => DayOf(match.First))
                .ThenBy(match => match.First.Source, ClaimOrder.NewestFirst))
            {
                names[match.Index] = Hash($"{pair.Lesser}\n{pair.Greater}\n{stretch.Key}\n{++number}");
            }
        }

        return names;
    }

    /// <summary>
    /// The statement by which the match is named: of those that state a day or a range that is not too long, else of all, the one published
    /// first; of one day's the one with the earliest day.
    /// </summary>
    private static Statement FirstSaid(IReadOnlyList<Statement> match)
    {
        var dated = match.Where(statement => DayOf(statement) is not null).ToList();
        return (dated.Count > 0 ? dated : match)
            .OrderBy(statement => statement.Published)
            .ThenBy(DayOf)
            .ThenBy(statement => statement.Source, ClaimOrder.NewestFirst)
            .First();
    }

    private static DateOnly? DayOf(Statement statement) =>
        (statement.Former ?? statement.ToPlay) is { Length: <= LongestRange } days ? days.First : null;

    private static string Stretch(Statement first)
    {
        var day = DayOf(first);
        var of = day ?? first.Published;
        var season = of.Month >= SeasonStartsInMonth ? of.Year : of.Year - 1;
        var start = new DateOnly(season, SeasonStartsInMonth, 1);
        return day is null
            ? string.Create(CultureInfo.InvariantCulture, $"{season}\nopen")
            : string.Create(CultureInfo.InvariantCulture, $"{season}\n{(of.DayNumber - start.DayNumber) / StretchDays}");
    }

    private static string Hash(FormattableString text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant(text))))[..Length];
}
