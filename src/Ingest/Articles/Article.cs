using Ingest.Text;

namespace Ingest.Articles;

/// <summary>A text that was read: what it says, when it was published, and how it is laid out.</summary>
/// <param name="Id">The article's identity, derived from its blob name alone: see <see cref="ArticleId"/>.</param>
/// <param name="Name">Blob name or path.</param>
/// <param name="Title">The title, or the lead sentence where the text has none.</param>
/// <param name="Date">The publication date, and where it was taken from.</param>
/// <param name="Format">Format of the file, such as <c>text/plain</c>.</param>
/// <param name="Encoding">IANA name of the character encoding that was decoded, such as <c>utf-8</c>.</param>
/// <param name="Language">BCP 47 tag of the language, such as <c>en</c>.</param>
/// <param name="Text">
/// The decoded text without a byte order mark and otherwise unchanged; every offset of every finding counts UTF-16 code units of it.
/// </param>
/// <param name="Blocks">Headings, paragraphs and lines in the order of the text.</param>
/// <param name="Quotations">Direct speech, with its speaker where the text names one.</param>
public sealed record Article(
    string Id,
    string Name,
    ArticleTitle Title,
    PublicationDate Date,
    string Format,
    string Encoding,
    string Language,
    string Text,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Quotation> Quotations) : Reading
{
    /// <summary>All sentences of all blocks, in the order of the text.</summary>
    public IEnumerable<TextSpan> Sentences => Blocks.SelectMany(block => block.Sentences);
}
