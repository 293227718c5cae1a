namespace Ingest.Cli.Local;

/// <summary>What one function of the host does, told as <see cref="HostEvent"/>s.</summary>
internal sealed class FunctionEvents(string function, Action<HostEvent> tell, TimeProvider time)
{
    /// <param name="kind">How it went.</param>
    /// <param name="subject">The blob, the message or the tick.</param>
    /// <param name="detail">What came of it, in a few words.</param>
    /// <param name="began">The clock's timestamp when it began, or null where its length says nothing.</param>
    public void Tell(HostEventKind kind, string subject, string detail, long? began = null) =>
        tell(new HostEvent(time.GetUtcNow(), function, kind, subject, detail, began is { } start ? time.GetElapsedTime(start) : null));
}
