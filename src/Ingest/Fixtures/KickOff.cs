using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>A stated kick-off.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Time">Local time.</param>
/// <param name="Zone">IANA zone, or null where none is named.</param>
internal sealed record KickOff(TextSpan Span, TimeOnly Time, string? Zone);
