namespace Ingest.Digests;

/// <summary>
/// Gathers the claims of many articles into fixtures: one match, one fixture, however many articles mention it.
///
/// <para>
/// <b>Which claims are about one match.</b> Those of the same two teams, known by catalog id or else by folded name, whoever is named
/// first. Among them:
/// </para>
/// <list type="number">
/// <item>Days at most <see cref="SameMatchDays"/> apart are the same occasion, unless articles state two competitions, or two sides at
/// home on days more than <see cref="SameMatchDaysWhenReversed"/> apart. The best reported day draws in the others. A competition that is
/// absent or inferred contradicts none. One day is one occasion whatever else is said.</item>
/// <item>A range joins the occasion inside or next to it; ranges alone join one another in the same way.</item>
/// <item>A claim that names the old and the new day makes one match of both occasions. So does a postponement with an occasion first
/// heard of since, up to <see cref="MoveReachDays"/> later, when that is the only one or is at the same ground; and a move from a day it
/// does not name, with the only occasion known before.</item>
/// <item>A claim without any day is about the next match ahead of its publication, at most <see cref="UndatedReachDays"/> ahead; one that
/// calls a match off, only when there is no second. Otherwise such claims stand together, without a date, as long as they follow one
/// another within <see cref="UndatedTalkDays"/>. Beside a match that is nearer than that, or that prose speaks of, one that only a list
/// knows is no second.</item>
/// </list>
///
/// <para><b>Which date holds.</b> In this order:</para>
/// <list type="number">
/// <item>A postponement, cancellation or move overrules the days it takes away in all articles published before it or on its day (see
/// <c>Overruling</c>). When no day is left, the newest such news holds: postponed without a date, or cancelled on the day it was
/// for.</item>
/// <item>A day beats a range, a range beats nothing. So a vague newer article never erases a plain older one; where it contradicts, it is
/// shown as dissent.</item>
/// <item>A list of fixtures beats prose, also newer prose that merely states another day: that shows as dissent. Only news of a move, a
/// postponement or a cancellation overrules a list, by rule 1, and only when it is newer than the list.</item>
/// <item>A newer publication beats an older one.</item>
/// <item>A day that is named itself ("8 November") beats one that follows from a weekday or a distance ("on Saturday").</item>
/// <item>More independent reports beat fewer.</item>
/// <item>The earlier date beats the later.</item>
/// <item>But where the day that has won so far is a lone report's and follows from a weekday, a day that is named itself, by
/// <see cref="OutweighingReports"/> reports or more, holds in its place.</item>
/// </list>
/// <para>
/// An article and its near-identical copies are one report (see <c>Copies</c>): what they state counts once, and is as old as the eldest
/// of them that states it.
/// </para>
/// <para>
/// Claims that fit what holds are the sources: the same day, a range that holds it, or no day. Those that state another day are the
/// dissent, also where news explains them. The kick-off comes from the best agreeing claim that has one, the ground from the best of all,
/// where best is: states what holds, newest, surest; a list's kick-off comes before those with its zone and after them without. Home side
/// and competition are a list's, else they go by the majority of independent reports, then by the newest. For the confidence see
/// <c>Certainty</c>, for the id <see cref="FixtureIdentity"/>.
/// </para>
/// <para>
/// The result is a function of the set of claims: their order and duplicates change nothing, and leaving an article out equals never
/// having had it.
/// </para>
/// </summary>
public static class Reconciler
{
    /// <summary>
    /// How many days apart two dates can be and still be a disagreement about one match. A round is played from Friday to Monday or
    /// Tuesday to Thursday and television moves matches within it; misread weekdays stay within it too. The two legs of a tie are a week
    /// apart, and seldom less than five days.
    /// </summary>
    public const int SameMatchDays = 4;

    /// <summary>
    /// The same where the articles also disagree about who is at home: national sides play each other home and away within four days. One
    /// day is left for kick-offs that fall on two dates in two time zones.
    /// </summary>
    public const int SameMatchDaysWhenReversed = 1;

    /// <summary>
    /// How far ahead of its old date a postponed match is looked for: half a year, after which the same match is the next season's.
    /// </summary>
    public const int MoveReachDays = 180;

    /// <summary>How far ahead an article can speak of a match without saying when: the length of a season.</summary>
    public const int UndatedReachDays = 300;

    /// <summary>How many days may lie between two articles that speak of one match without any date: those of a month.</summary>
    public const int UndatedTalkDays = 30;

    /// <summary>
    /// How many independent later reports it takes to believe a day again that news had taken away: one may be a stale list, two are not.
    /// </summary>
    public const int RevivingReports = 2;

    /// <summary>How many independent reports that name a day themselves outweigh a lone newer one that counts it from a weekday.</summary>
    public const int OutweighingReports = 2;

    /// <summary>The fixtures, soonest first, those without a date last. A claim of a team against itself is none.</summary>
    /// <param name="claims">What articles say; in any order, duplicates welcome.</param>
    /// <param name="grounds">
    /// Knows the clocks of countries, so that kick-offs told for readers elsewhere are shown by the clock of the ground; without it they are
    /// shown as told.
    /// </param>
    public static IReadOnlyList<Fixture> Reconcile(IEnumerable<ReportedClaim> claims, VenueClocks? grounds = null) =>
        [.. claims
            .Distinct()

            // From here on claims come in an order that follows from their content alone, so what follows may rely on it: the first of
            // equals, a product of probabilities.
            .Order(ClaimOrder.NewestFirst)
            .GroupBy(claim => TeamPair.Of(claim.Claim))
            .Where(claims => claims.Key.IsMatch)
            .SelectMany(claims => Matches(claims.Key, Statements.Of([.. claims], grounds)))
            .OrderBy(fixture => fixture.When.FirstDay ?? DateOnly.MaxValue)
            .ThenBy(fixture => fixture.Id, StringComparer.Ordinal)];

    private static IEnumerable<Fixture> Matches(TeamPair pair, IReadOnlyList<Statement> claims)
    {
        IReadOnlyList<IReadOnlyList<Statement>> matches = [.. MatchGroups.Of(claims).Select(group => group.Statements)];
        return FixtureIdentity.Of(pair, matches).Zip(matches, (id, match) => FixtureWriter.Write(id, pair, match));
    }
}
