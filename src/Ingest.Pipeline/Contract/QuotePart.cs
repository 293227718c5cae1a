using Ingest.Text;

namespace Ingest.Pipeline.Contract;

/// <summary>A piece of the text and where it stands in it.</summary>
public sealed record QuotePart(int Start, int End, string Text)
{
    public static QuotePart Of(Quote quote) => new(quote.Span.Start, quote.Span.End, quote.Text);

    public static IReadOnlyList<QuotePart> Of(IReadOnlyList<Quote> quotes) => [.. quotes.Select(Of)];
}
