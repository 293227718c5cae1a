using Ingest.Cli.Local;
using Ingest.Digests;

namespace Ingest.Cli.Tests.Support;

/// <summary>Values that do not matter to a test.</summary>
internal static class Some
{
    public static readonly QueueSettings QueueRules = new(
        BatchSize: 4,
        NewBatchThreshold: 2,
        MaxDequeueCount: 3,
        VisibilityTimeout: TimeSpan.Zero,
        MaxPollingInterval: TimeSpan.FromSeconds(1),
        Base64: true);

    public static readonly HostSettings HostRules = new(
        QueueRules, new BlobSettings(MaxDegreeOfParallelism: 4, PoisonBlobThreshold: 3), FunctionTimeout: TimeSpan.FromMinutes(1));

    /// <summary>Opening of an article that states its day; an evening's preview follows.</summary>
    public const string Preview =
        """
        date 2025-11-05 Rayo Vallecano will host Real Madrid in La Liga on Sunday.

        Real Madrid are away to Olympiacos in the Champions League on November 26.
        """;

    /// <summary>Two clubs called United on the page, and a club's manager whose side is spoken of.</summary>
    public const string Notebook =
        """
        date 2025-11-05 Manchester United and Leeds United both drew, and United supporters went home early.

        Mikel Arteta was pleased. Arteta's side play in the Premier League at the Emirates Stadium on Sunday, when Arsenal host Chelsea.

        Striker Zebedee Quillfeather is injured, and Arsenal miss him.
        """;

    /// <summary>
    /// A guide with a day that contradicts itself (the 9th is a Sunday), a day taken from a sentence before, and one from a heading.
    /// </summary>
    public const string Guide =
        """
        date 2025-11-05

        Weekend guide

        Chelsea travel to Arsenal on Saturday 9 November, kick-off 5.30pm GMT. Everton will then face Leeds United.

        SATURDAY 15 NOVEMBER

        Fulham host Liverpool at 12.30pm.
        """;

    /// <summary>A season's list with two matches to come.</summary>
    public const string List =
        """
        = English Premier League 2025/26

        » Matchday 13
          Sat Nov 29 2025
            15.00  Arsenal FC  v Chelsea FC
                   Everton FC  v Leeds United FC
        """;

    public static DigestRow Row(string team, string? day, string opponent = "Some Opponents", string side = DigestSide.Home) => new()
    {
        Partition = team,
        RowKey = $"{day ?? "tbc"}_some",
        FixtureId = $"{team}-{opponent}-{day}",
        HomeName = side is DigestSide.Home ? team : opponent,
        AwayName = side is DigestSide.Home ? opponent : team,
        Side = side,
        OpponentName = opponent,
        Competition = "Some League",
        Date = day,
        Status = "scheduled",
        Confidence = 0.9,
        Reports = 1,
        Sources =
            """
            [{"articleId":"a","blob":"some.txt","title":"t","date":"2025-11-05","quote":"They meet on Sunday.","start":0,"end":20}]
            """,
        Dissent = "[]",
        FirstReported = "2025-11-05",
        LastReported = "2025-11-05",
        Revision = 1,
    };
}
