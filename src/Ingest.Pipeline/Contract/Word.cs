using Ingest.Articles;
using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Linking;

namespace Ingest.Pipeline.Contract;

/// <summary>Values as the contract spells them, in tables, stored documents and <c>ingest analyze</c> alike.</summary>
public static class Word
{
    /// <summary>Three digits: some confidences are sums of weights, which have noise in their last ones.</summary>
    public static double Of(double confidence) => Math.Round(confidence, 3);

    public static string Of(DateSource source) => source switch
    {
        DateSource.Text => "text",
        DateSource.Metadata => "metadata",
        DateSource.LastModified => "last-modified",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "No word stands for this source."),
    };

    public static string Of(LinkKind kind) => kind switch
    {
        LinkKind.Team => "team",
        LinkKind.Player => "player",
        LinkKind.Manager => "manager",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word stands for this kind."),
    };

    public static string Of(UnknownKind kind) => kind switch
    {
        UnknownKind.Person => "person",
        UnknownKind.Team => "team",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word stands for this kind."),
    };

    public static string Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Prose => "prose",
        ClaimKind.Schedule => "schedule",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word stands for this kind."),
    };

    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.New => "new",
        ChangeKind.Moved => "moved",
        ChangeKind.Off => "off",
        ChangeKind.Changed => "changed",
        ChangeKind.Gone => "gone",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word stands for this kind."),
    };

    public static string Of(FixtureStatus status) => status switch
    {
        FixtureStatus.Scheduled => "scheduled",
        FixtureStatus.Postponed => "postponed",
        FixtureStatus.Rescheduled => "rescheduled",
        FixtureStatus.Cancelled => "cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No word stands for this status."),
    };
}
