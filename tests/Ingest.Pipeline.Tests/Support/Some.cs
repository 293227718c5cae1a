using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Pipeline.Tests.Support;

/// <summary>Values that do not matter to the test that uses them, and the articles that several tests tell apart.</summary>
internal static class Some
{
    public const string RealMadrid = "Q8682";
    public const string RayoVallecano = "Q10300";

    /// <summary>Wednesday, 5 November 2025: the day on which these articles are published.</summary>
    public static readonly DateOnly Day = new(2025, 11, 5);

    public const string Preview = """
         date 2025-11-05

        Real Madrid travel to Rayo Vallecano in La Liga on Sunday, 9 November. Jude Bellingham trained with the team again.
        """;

    /// <summary>The same preview, corrected: another opponent, another day, another player.</summary>
    public const string CorrectedPreview = """
         date 2025-11-05

        Real Madrid travel to Elche in La Liga on Sunday, 23 November. Kylian Mbappe trained with the team again.
        """;

    public const string OtherPreview = """
         date 2025-11-05

        Liverpool travel to Manchester City in the Premier League on Sunday, 9 November.
        """;

    public static ArticleReference Article(string id = "0123456789abcdef0123", string title = "Some title") =>
        new(id, $"{id}.txt", title, Day);

    public static FixtureClaim Claim(
        MatchTime? when = null, string home = "Q1", string away = "Q2", FixtureStatus status = FixtureStatus.Scheduled) => new(
        new ClaimedTeam(home, $"Team {home}"),
        new ClaimedTeam(away, $"Team {away}"),
        true,
        when ?? new MatchTime(Day.AddDays(4)),
        new ClaimedCompetition("Q324867", "La Liga", true),
        "Some ground",
        status,
        0.9,
        new Quote(new TextSpan(10, 24), "Some sentence."),
        "some-rule");

    public static Link Link(string id = "Q1") => new(id, LinkKind.Team, $"Team {id}", 0.9, [new Quote(new TextSpan(3, 7), "Team")]);

    public static DigestRow Row(string team, int number) => new()
    {
        Partition = team,
        RowKey = $"2025-11-09_{number:0000}",
        FixtureId = $"{number:0000}",
        HomeName = "Some home",
        AwayName = "Some guest",
        Side = DigestSide.Unknown,
        OpponentName = "Some guest",
        Status = "scheduled",
        Confidence = 0.9,
        Reports = 1,
        Sources = "[]",
        Dissent = "[]",
        FirstReported = "2025-11-05",
        LastReported = "2025-11-05",
        Revision = 1,
    };
}
