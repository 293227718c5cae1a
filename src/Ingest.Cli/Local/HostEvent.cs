namespace Ingest.Cli.Local;

/// <summary>Something the local host did, for whoever watches it.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Function">Name of the function that ran, or of the part of the host that speaks.</param>
/// <param name="Kind">How it went.</param>
/// <param name="Subject">The blob, the message or the tick.</param>
/// <param name="Detail">What came of it, in a few words.</param>
/// <param name="Took">How long it ran, or null where that says nothing.</param>
internal sealed record HostEvent(
    DateTimeOffset At, string Function, HostEventKind Kind, string Subject, string Detail, TimeSpan? Took = null);

internal enum HostEventKind
{
    /// <summary>Work that was done.</summary>
    Done,

    /// <summary>Work that failed and will be tried again.</summary>
    Failed,

    /// <summary>Work that was given up.</summary>
    Poisoned,

    /// <summary>The host itself: started, stopping, storage away.</summary>
    Host,
}
