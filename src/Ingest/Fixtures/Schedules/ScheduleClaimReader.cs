using Ingest.Articles.Schedules;
using Ingest.Catalog;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Fixtures.Schedules;

/// <summary>
/// Reads the claims that a list of matches makes. A match that has a result, or was stopped or awarded, is none to come and makes no
/// claim. A side that the catalog does not know keeps the list's own name, so no match is lost.
/// </summary>
public sealed class ScheduleClaimReader(FootballCatalog catalog)
{
    /// <summary>
    /// How sure a list's claim is with both sides known: surer than prose can be read, and short of certain, as lists age and err.
    /// </summary>
    private const double Sure = 0.98;

    /// <summary>With a side that the catalog does not know, which may be a known one under another name.</summary>
    private const double UnknownSide = 0.9;

    private readonly Lazy<ListedTeams> _teams = new(() => new ListedTeams(catalog));
    private readonly Lazy<ListedCompetitions> _competitions = new(() => new ListedCompetitions(catalog));
    private readonly Lazy<HashSet<string>> _womensLeagues = new(() => catalog.Teams
        .Where(team => team.Gender is TeamGender.Women && team.League is not null)
        .Select(team => team.League!)
        .Except(catalog.Teams.Where(team => team.Gender is TeamGender.Men && team.League is not null).Select(team => team.League!))
        .ToHashSet(StringComparer.Ordinal));

    /// <summary>The claims of a list, and the names it has that the catalog has not.</summary>
    public ScheduleClaims Read(Schedule list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var (text, title) = (list.Article.Text, list.Article.Title.Text);
        var unknown = new Dictionary<string, List<Quote>>(StringComparer.Ordinal);
        var claims = new List<FixtureClaim>();
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        var meetings = new Dictionary<(string Competition, ClaimedTeam Home, ClaimedTeam Away), int>();
        foreach (var match in list.Matches)
        {
            var name = match.Competition ?? title;
            if (!places.TryGetValue(name, out var place)) places[name] = place = PlaceOf(name, title);
            var home = _teams.Value.Of(match.Home.Name, place.Scope);
            var away = _teams.Value.Of(match.Away.Name, place.Scope);
            if (match.IsDoubtful && home is null && away is null) continue;
            if (home is null) Note(unknown, text, match.Home);
            if (away is null) Note(unknown, text, match.Away);
            var meeting = (name, Side(match.Home, home), Side(match.Away, away));
            meetings[meeting] = meetings.GetValueOrDefault(meeting) + 1;
            if (match.IsToCome) claims.Add(Claim(text, match, home, away, place) with { Meeting = meetings[meeting] });
        }

        return new ScheduleClaims(
            claims, [.. unknown.Select(name => new UnknownName(name.Key, UnknownKind.Team, Sure, name.Value))]);
    }

    private Place PlaceOf(string name, string title)
    {
        var (competition, country) = _competitions.Value.Of(name);
        country ??= name == title ? null : _competitions.Value.Of(title).Country;
        IReadOnlyList<string> names = competition is { Kind: "league" } ? [competition.Name, .. competition.Aliases] : [];
        var leagues = names.ToHashSet(StringComparer.Ordinal);
        return new Place(competition, new ListScope(leagues, country, leagues.Overlaps(_womensLeagues.Value) || SaysWomen(name)));
    }

    private static bool SaysWomen(string name) => $" {Folding.FoldPhrase(name)} " is var folded
        && (folded.Contains(" women ", StringComparison.Ordinal) || folded.Contains(" womens ", StringComparison.Ordinal)
            || folded.Contains(" frauen ", StringComparison.Ordinal) || folded.Contains("feminin", StringComparison.Ordinal)
            || folded.Contains("femenin", StringComparison.Ordinal) || folded.Contains("femminil", StringComparison.Ordinal));

    private FixtureClaim Claim(string text, ScheduledMatch match, Team? home, Team? away, Place place) => new(
        Side(match.Home, home),
        Side(match.Away, away),
        HomeAwayKnown: true,
        VenueClock.When(match, home),
        CompetitionOf(place, home, away),
        match.Venue,
        match.Status switch
        {
            ListedStatus.Postponed => FixtureStatus.Postponed,
            ListedStatus.Cancelled => FixtureStatus.Cancelled,
            _ => FixtureStatus.Scheduled,
        },
        home is null || away is null ? UnknownSide : Sure,
        Quote.Of(text, match.Span),
        "schedule")
    {
        Kind = ClaimKind.Schedule,
        DateWords = match.DateSpan is { } date ? Quote.Of(text, date) : null,
    };

    private static ClaimedTeam Side(ListedSide listed, Team? known) =>
        known is null ? new ClaimedTeam(null, FifaCodes.Split(listed.Name).Name) : new ClaimedTeam(known.Id, known.Name);

    /// <summary>The list's own competition; the league of both sides where the catalog cannot tell what the list is about.</summary>
    private ClaimedCompetition? CompetitionOf(Place place, Team? home, Team? away)
    {
        if (place.Competition is { } stated) return new ClaimedCompetition(stated.Id, stated.Name, Inferred: false);
        return home?.League is { } league && league == away?.League && _competitions.Value.Of(league).Competition is { } shared
            ? new ClaimedCompetition(shared.Id, shared.Name, Inferred: true)
            : null;
    }

    private static void Note(Dictionary<string, List<Quote>> unknown, string text, ListedSide side)
    {
        if (!unknown.TryGetValue(side.Name, out var places)) unknown[side.Name] = places = [];
        places.Add(Quote.Of(text, side.Span));
    }

    private sealed record Place(Competition? Competition, ListScope Scope);
}
