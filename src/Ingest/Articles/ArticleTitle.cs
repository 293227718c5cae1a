using Ingest.Text;

namespace Ingest.Articles;

/// <summary>What the article calls itself.</summary>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand in the text; empty when they come from the blob's metadata.</param>
/// <param name="IsLead">True when the text has no title of its own and its first sentence serves instead: titles are not invented.</param>
public sealed record ArticleTitle(string Text, TextSpan Span, bool IsLead);
