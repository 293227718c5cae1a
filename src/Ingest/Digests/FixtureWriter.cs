using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>
/// Tells a match as its claims together tell it: the date by its ruling, all else by the best claim that says it or by vote.
/// </summary>
internal static class FixtureWriter
{
    public static Fixture Write(string id, TeamPair pair, IReadOnlyList<Statement> match)
    {
        var ruling = Ruling.Of(match);
        var agreeing = BestFirst(ruling.Agreeing, ruling.Proof);
        var all = agreeing.Concat(BestFirst(ruling.Dissenting, [])).ToList();

        var home = Votes.ListedOrWinner(match, statement => statement.HomeKey);
        var homeKey = home ?? pair.Lesser;
        var awayKey = homeKey == pair.Lesser ? pair.Greater : pair.Lesser;

        return new Fixture(
            id,
            Team(all, homeKey),
            Team(all, awayKey),
            home is not null,
            When(ruling, agreeing),
            Competition(match, all),
            all.Select(statement => statement.Source.Claim.Venue).FirstOrDefault(venue => venue is not null),
            ruling.Status,
            Certainty.Of(ruling),
            Sources(ruling.Agreeing),
            Sources(ruling.Dissenting));
    }

    /// <summary>
    /// A kick-off belongs to its day, so only claims that agree on the day can state it; the zone comes with it or from one that states
    /// the same time. A list that states its zone comes first, and one that does not comes last: half of openfootball's season files follow
    /// clocks of elsewhere (docs/decisions/0008-lists-of-matches.md).
    /// </summary>
    private static MatchTime When(Ruling ruling, IReadOnlyList<Statement> agreeing)
    {
        var times = ruling.Status is FixtureStatus.Postponed
            ? []
            : agreeing.OrderBy(ClockRank).Select(statement => statement.When).Where(when => when.KickOff is not null).ToList();
        var kickOff = times.Select(when => when.KickOff).FirstOrDefault();
        var days = ruling.Days;
        return new MatchTime(
            days is { IsDay: true } day ? day.First : null,
            days is { IsDay: false } from ? from.First : null,
            days is { IsDay: false } to ? to.Last : null,
            kickOff,
            times.Where(when => when.KickOff == kickOff).Select(when => when.TimeZone).FirstOrDefault(zone => zone is not null),
            ruling.PreviousDate);
    }

    private static int ClockRank(Statement statement) =>
        !statement.IsListed ? 1 : statement.When.TimeZone is not null ? 0 : 2;

    /// <summary>What articles state outweighs what was inferred from the teams' league; a list decides, else most articles do.</summary>
    private static ClaimedCompetition? Competition(IReadOnlyList<Statement> match, IEnumerable<Statement> bestFirst)
    {
        var stated = Votes.ListedOrWinner(match, statement => statement.StatedCompetition);
        var id = stated ?? Votes.Winner(match, statement => statement.Source.Claim.Competition?.Id);
        return id is null ? null : bestFirst
            .Select(statement => statement.Source.Claim.Competition)
            .First(competition => competition?.Id == id && competition.Inferred == stated is null);
    }

    private static ClaimedTeam Team(IEnumerable<Statement> bestFirst, string key) => bestFirst
        .SelectMany(statement => new[] { statement.Source.Claim.Home, statement.Source.Claim.Away })
        .First(team => TeamKey.Of(team) == key);

    /// <summary>The claims that state what holds come first, then the newest, then the surest.</summary>
    private static IReadOnlyList<Statement> BestFirst(IEnumerable<Statement> statements, IReadOnlyList<Statement> proof) =>
        [.. statements
            .OrderBy(statement => proof.Contains(statement) ? 0 : 1)
            .ThenByDescending(statement => statement.Published)
            .ThenByDescending(statement => statement.Source.Claim.Confidence)

            // A copy printed later speaks after its original and after all that is as old as that.
            .ThenBy(statement => statement.Source.CopyOf is null ? 0 : 1)
            .ThenBy(statement => statement.Source, ClaimOrder.NewestFirst)];

    private static IReadOnlyList<ReportedClaim> Sources(IEnumerable<Statement> statements) =>
        [.. statements.Select(statement => statement.Source).Order(ClaimOrder.NewestFirst)];
}
