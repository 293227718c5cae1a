namespace Ingest.Text;

/// <summary>
/// Words of a text together with where they stand, so that a finding can be shown and re-checked: the W3C Web Annotation
/// pair of <c>TextQuoteSelector</c> and <c>TextPositionSelector</c>.
/// </summary>
/// <param name="Span">Where the words stand in the article's text.</param>
/// <param name="Text">The words themselves; always equal to the article's text at <paramref name="Span"/>.</param>
public sealed record Quote(TextSpan Span, string Text)
{
    /// <summary>Quotes <paramref name="span"/> of <paramref name="text"/>.</summary>
    public static Quote Of(string text, TextSpan span) => new(span, span.In(text));
}
