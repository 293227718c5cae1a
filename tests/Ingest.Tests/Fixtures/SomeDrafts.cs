using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Tests.Fixtures;

/// <summary>Statements as they stand before the whole article is weighed. Days are those of December 2025.</summary>
internal static class SomeDrafts
{
    public static ClaimedTeam Rovers { get; } = new("rovers", "Rovers");

    public static ClaimedTeam City { get; } = new("city", "City");

    public static ClaimedTeam United { get; } = new("united", "United");

    /// <summary>Rovers at home to City, in the sentence that begins at a place.</summary>
    public static Draft Of(int? day, DatedBy source = DatedBy.Own, FixtureStatus status = FixtureStatus.Scheduled, int at = 0) =>
        new(
            new FixtureClaim(
                Rovers, City, HomeAwayKnown: true, day is { } known ? On(known)
                    : MatchTime.Unknown, Competition: null, Venue: null, status, 0.8,
                new Quote(new TextSpan(at, at + 1), "."), "rule"),
            source);

    public static MatchTime On(int day) => new(Date: December(day));

    public static DateOnly December(int day) => new(2025, 12, day);

    public static Draft With(this Draft draft, Func<FixtureClaim, FixtureClaim> change) => draft with { Claim = change(draft.Claim) };
}
