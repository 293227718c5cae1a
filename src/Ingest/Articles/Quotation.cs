using Ingest.Text;

namespace Ingest.Articles;

/// <summary>Direct speech.</summary>
/// <param name="Span">From the opening to the closing mark, marks included.</param>
/// <param name="Speaker">The words that name the speaker ("Bellingham", "he"), or null where the text does not tell.</param>
public sealed record Quotation(TextSpan Span, Quote? Speaker);
