using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>A stated kick-off.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Time">Local time.</param>
/// <param name="Zone">IANA zone, or null where none is named.</param>
internal sealed record KickOff(TextSpan Span, TimeOnly Time, string? Zone)
{
    /// <summary>Whether the text says that it is the time at the ground: "5pm local time". No zone is named then.</summary>
    public bool IsLocal { get; init; }

    /// <summary>Whether it holds for the matches listed below, apart from those that state another: "3pm unless stated".</summary>
    public bool IsDefault { get; init; }
}
