using Ingest.Fixtures;

namespace Ingest.Digests.Pages;

/// <summary>What there is to link to: all pages and calendars of one edition, and each match with its reports.</summary>
internal sealed class Site
{
    private readonly HashSet<string> _teams;
    private readonly Dictionary<string, ToldMatch> _matches;

    public Site(Edition edition)
    {
        Edition = edition;
        _teams = [.. edition.Digests.Select(digest => digest.TeamId)];
        _matches = edition.Fixtures.ToDictionary(fixture => fixture.Id, ToldMatch.Of, StringComparer.Ordinal);
        Days = edition.Fixtures
            .SelectMany(fixture => MatchDays.Of(fixture.When).Select(day => (Day: day, Match: _matches[fixture.Id])))
            .GroupBy(on => on.Day, on => on.Match)
            .OrderBy(on => on.Key)
            .Select(on => new MatchDay(on.Key, [.. on]))
            .ToList();
        Competitions = edition.Fixtures
            .Select(fixture => fixture.Competition)
            .OfType<ClaimedCompetition>()
            .DistinctBy(competition => competition.Id)
            .OrderBy(competition => Text.Folding.FoldPhrase(competition.Name), StringComparer.Ordinal)
            .ThenBy(competition => competition.Id, StringComparer.Ordinal)
            .ToList();
    }

    public Edition Edition { get; }

    /// <summary>Every day that has a page, in order.</summary>
    public IReadOnlyList<MatchDay> Days { get; }

    /// <summary>Every competition of a match to come, by name: each has a calendar.</summary>
    public IReadOnlyList<ClaimedCompetition> Competitions { get; }

    public ToldMatch Match(Fixture fixture) => _matches[fixture.Id];

    public bool HasTeam(string? id) => id is not null && _teams.Contains(id);
}

/// <summary>A day with the matches that are, or may be, played on it, soonest first.</summary>
internal sealed record MatchDay(DateOnly Day, IReadOnlyList<ToldMatch> Matches);
