using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ingest.Digests;

/// <summary>
/// Names a fixture so that the same claims, in whatever order they arrived, give the same name: the first 64 bits of the SHA-256 of the
/// two teams, the season (July to June), the stretch of the season in which the match was first meant to be played, and its number among
/// the pair's matches of that stretch.
/// <para>
/// The stretch is one of thirteen of <see cref="StretchDays"/> days, and it is that of the earliest day any claim names, lost days
/// included. So the name survives a new date, however late, and a competition, ground or side learnt later; and it does not depend on
/// matches long past or far ahead, which a rebuild that reads only some weeks would not see.
/// </para>
/// <para>
/// It changes when: a match is dated for the first time (until then its stretch is "open"); a claim names an earlier day in an earlier
/// stretch; an earlier match of the same pair in the same stretch becomes known later, as the number counts by date; the catalog learns
/// one of the teams; or the claims that named the first day are withdrawn or no longer read. Whoever reads only some weeks must therefore
/// read from <see cref="LookBackDays"/> before the first day of interest.
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
    /// How many days before the first day of interest claims must be read for digests and identities to stay the same as time goes on: a
    /// stretch, and the days within which claims disagree about one match, in whole weeks. It is longer than
    /// <see cref="DigestBuilder.UndatedStaysDays"/>, so that a claim without a day still finds the match it was about when that is over,
    /// and does not come back as a match of its own.
    /// </summary>
    public const int LookBackDays = 35;

    private const int SeasonStartsInMonth = 7;

    /// <summary>Names the matches of one pair of teams: a name for each, in the order given.</summary>
    internal static IReadOnlyList<string> Of(TeamPair pair, IReadOnlyList<IReadOnlyList<Statement>> matches)
    {
        var names = new string[matches.Count];
        var stretches = matches
            .Select((match, index) => (Index: index, Match: match, First: FirstDay(match)))
            .GroupBy(match => Stretch(match.First, match.Match));
        foreach (var stretch in stretches)
        {
            var number = 0;
            foreach (var match in stretch
                .OrderBy(match => match.First)
                .ThenBy(match => match.Match.Select(statement => statement.Source).Max(ClaimOrder.NewestFirst)!, ClaimOrder.NewestFirst))
            {
                names[match.Index] = Hash($"{pair.Lesser}\n{pair.Greater}\n{stretch.Key}\n{++number}");
            }
        }

        return names;
    }

    /// <summary>The earliest day any claim names; a range counts only where no claim names a day, as it may begin long before.</summary>
    private static DateOnly? FirstDay(IReadOnlyList<Statement> match)
    {
        var spans = match.SelectMany(statement => statement.Spans).ToList();
        return spans.OrderBy(span => span.IsDay ? 0 : 1).ThenBy(span => span.First).Select(span => (DateOnly?)span.First).FirstOrDefault();
    }

    private static string Stretch(DateOnly? day, IReadOnlyList<Statement> match)
    {
        var of = day ?? match.Min(statement => statement.Published);
        var season = of.Month >= SeasonStartsInMonth ? of.Year : of.Year - 1;
        var start = new DateOnly(season, SeasonStartsInMonth, 1);
        return day is null
            ? string.Create(CultureInfo.InvariantCulture, $"{season}\nopen")
            : string.Create(CultureInfo.InvariantCulture, $"{season}\n{(of.DayNumber - start.DayNumber) / StretchDays}");
    }

    private static string Hash(FormattableString text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant(text))))[..Length];
}
