using Ingest.Catalog;
using Ingest.Fixtures.Dates;

namespace Ingest.Fixtures;

/// <summary>Puts a date and a kick-off together to the time of a match between two sides.</summary>
internal sealed class MatchTimes(FootballCatalog catalog, DateOnly today)
{
    /// <summary>What has passed of a range is cut off; a kick-off without a zone is local only where that zone follows surely.</summary>
    public MatchTime Of(DateRange? date, KickOff? kickOff, ClaimedTeam home, ClaimedTeam away)
    {
        var time = date switch
        {
            null => MatchTime.Unknown,
            { IsDay: true } day => new MatchTime(Date: day.From),
            { } range => new MatchTime(DateFrom: range.From < today ? today : range.From, DateTo: range.To),
        };
        return kickOff is null ? time : time with { KickOff = kickOff.Time, TimeZone = kickOff.Zone ?? ZoneOf(home, away) };
    }

    /// <summary>Whether all days of a range have passed.</summary>
    public bool IsPast(DateRange date) => date.To < today;

    /// <summary>
    /// A time without a zone is local where both sides are British: all of them play in one zone, and their press writes in it.
    /// </summary>
    private string? ZoneOf(ClaimedTeam home, ClaimedTeam away) => IsBritish(home) && IsBritish(away) ? "Europe/London" : null;

    private bool IsBritish(ClaimedTeam team) =>
        team.Id is { } id && catalog.Team(id)?.Country is { } country && country.StartsWith("GB", StringComparison.Ordinal);
}
