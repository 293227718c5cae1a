namespace Ingest.Digests;

/// <summary>
/// First step of gathering the claims about one pair of teams: which days are meant to be the same occasion. Days that a list states come
/// first, then those best reported, and draw in those near them; then ranges join the days they hold or stand next to, the narrowest
/// first. See <see cref="Reconciler"/> for the rules.
/// </summary>
internal static class Occasions
{
    /// <summary>Puts each claim that speaks of days into one group, or into one group for all its days where it moves the match.</summary>
    public static List<MatchGroup> Of(IReadOnlyList<Statement> pair)
    {
        var occasions = new List<Occasion>();
        foreach (var unit in Units(pair))
        {
            var near = occasions
                .Where(occasion => occasion.Takes(unit))
                .OrderBy(occasion => unit.Claims.Competition is not null && occasion.Claims.Competition == unit.Claims.Competition ? 0 : 1)
                .ThenBy(occasion => unit.Claims.Home is not null && occasion.Claims.Home == unit.Claims.Home ? 0 : 1)
                .ThenBy(occasion => occasion.Core.GapTo(unit.Core))
                .ThenBy(occasion => occasion.Core.First)
                .FirstOrDefault();
            if (near is null)
                occasions.Add(unit);
            else
                near.Draw(unit);
        }

        return Linked(occasions);
    }

    /// <summary>
    /// Claims of the same day are about one match whatever else they say, as no pair plays twice a day; but where news takes one leg off a
    /// day, the other leg may be played on it. Claims of the same range may be about two, so they go by competition and side as well.
    /// </summary>
    private static IEnumerable<Occasion> Units(IReadOnlyList<Statement> pair) => pair
        .SelectMany(statement => statement.Spans.Select(span => (Span: span, Statement: statement)))
        .GroupBy(at => at.Span.IsDay
            ? (at.Span, Competition: null, Home: LosesALegAndHasOne(at.Span, pair) ? at.Statement.HomeKey : null)
            : (at.Span, Competition: at.Statement.StatedCompetition, Home: at.Statement.HomeKey))
        .Select(unit => (unit.Key, Occasion: new Occasion(
            unit.Key.Span, unit.Select(at => at.Statement), isOneLeg: unit.Key is { Span.IsDay: true, Home: not null })))
        .OrderBy(unit => unit.Key.Span.Length)
        .ThenBy(unit => unit.Occasion.Claims.Statements.Any(statement => statement.IsListed) ? 0 : 1)
        .ThenByDescending(unit => Votes.Reports(unit.Occasion.Claims.Statements))
        .ThenBy(unit => unit.Key.Span.First)
        .ThenBy(unit => unit.Key.Competition is null ? 1 : 0)
        .ThenBy(unit => unit.Key.Competition, StringComparer.Ordinal)
        .ThenBy(unit => unit.Key.Home is null ? 1 : 0)
        .ThenBy(unit => unit.Key.Home, StringComparer.Ordinal)
        .Select(unit => unit.Occasion);

    private static bool LosesALegAndHasOne(DaySpan day, IReadOnlyList<Statement> pair) => pair
        .Where(news => news.Former == day && news.HomeKey is not null)
        .Any(news => pair.Any(other => other.ToPlay == day && !MatchGroup.Agree(other.HomeKey, news.HomeKey)));

    /// <summary>A claim that names the old and the new day makes one match of the two occasions.</summary>
    private static List<MatchGroup> Linked(IReadOnlyList<Occasion> occasions)
    {
        var groups = new List<MatchGroup>();
        foreach (var occasion in occasions.OrderBy(occasion => occasion.Core.First).ThenBy(occasion => occasion.Core.Last))
        {
            var linked = groups.Where(group => group.Statements.Intersect(occasion.Claims.Statements).Any()).ToList();
            var group = new MatchGroup(linked.SelectMany(each => each.Statements).Concat(occasion.Claims.Statements).Distinct());
            groups.RemoveAll(linked.Contains);
            groups.Add(group);
        }

        return groups;
    }

    /// <summary>One day or range, with all that was drawn to it.</summary>
    private sealed class Occasion(DaySpan core, IEnumerable<Statement> claims, bool isOneLeg)
    {
        /// <summary>Whether another leg is told on the same day, so that who is at home tells the two apart.</summary>
        private bool IsOneLeg { get; } = isOneLeg;

        /// <summary>What nearness is measured from: what was best reported does not wander when others join.</summary>
        public DaySpan Core { get; } = core;

        public MatchGroup Claims { get; } = new(claims);

        public bool Takes(Occasion unit)
        {
            var gap = Core.GapTo(unit.Core);
            var mayBeReversed = gap <= Reconciler.SameMatchDaysWhenReversed && unit.Core.Length <= Reconciler.SameMatchDays
                && !IsOneLeg && !unit.IsOneLeg;
            return gap <= Reconciler.SameMatchDays
                && !Lists(Claims).Intersect(Lists(unit.Claims)).Any()
                && MatchGroup.Agree(Claims.Competition, unit.Claims.Competition)
                && (mayBeReversed || MatchGroup.Agree(Claims.Home, unit.Claims.Home));
        }

        /// <summary>A list that has two days has two matches.</summary>
        private static IEnumerable<string> Lists(MatchGroup claims) =>
            claims.Statements.Where(statement => statement.IsListed).Select(statement => statement.Source.Article.Id);

        public void Draw(Occasion unit) => Claims.Add(unit.Claims.Statements);
    }
}
