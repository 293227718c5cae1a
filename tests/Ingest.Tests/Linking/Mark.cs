using Ingest.Text;

namespace Ingest.Tests.Linking;

/// <summary>A name in a text and what it means.</summary>
/// <param name="Span">Where the name stands in the text without marks.</param>
/// <param name="Answer">What it means.</param>
public sealed record Mark(TextSpan Span, Answer Answer);
