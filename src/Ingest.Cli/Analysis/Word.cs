using System.Globalization;
using Ingest.Articles;
using Ingest.Fixtures;
using Ingest.Linking;

namespace Ingest.Cli.Analysis;

/// <summary>Values as the contract spells them.</summary>
internal static class Word
{
    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static double Of(double confidence) => Math.Round(confidence, 3);

    public static string Of(DateSource source) => source switch
    {
        DateSource.Text => "text",
        DateSource.Metadata => "metadata",
        DateSource.LastModified => "last-modified",
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    public static string Of(LinkKind kind) => kind switch
    {
        LinkKind.Team => "team",
        LinkKind.Player => "player",
        LinkKind.Manager => "manager",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(UnknownKind kind) => kind switch
    {
        UnknownKind.Person => "person",
        UnknownKind.Team => "team",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(FixtureStatus status) => status switch
    {
        FixtureStatus.Scheduled => "scheduled",
        FixtureStatus.Postponed => "postponed",
        FixtureStatus.Rescheduled => "rescheduled",
        FixtureStatus.Cancelled => "cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
