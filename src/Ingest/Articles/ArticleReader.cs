using System.Globalization;
using Ingest.Articles.Schedules;
using Ingest.Text;

namespace Ingest.Articles;

/// <summary>
/// Turns a dropped file into an article, or says why it cannot: checks size and kind, decodes, finds the publication date, and lays out
/// title, blocks, sentences and quotations. A file that is a list of matches becomes a <see cref="Schedule"/> instead; what stands in it
/// tells, whatever it is called.
/// </summary>
/// <param name="maxBytes">Largest file that is read, in bytes.</param>
public sealed class ArticleReader(int maxBytes = ArticleReader.DefaultMaxBytes)
{
    /// <summary>Largest file that is read by default: 2 MiB, some four hundred thousand words.</summary>
    public const int DefaultMaxBytes = 2 * 1024 * 1024;

    private const string SaveAsText = "Save the article as plain text and drop it again.";

    /// <summary>Metadata keys that may state the publication date, in the order they are asked.</summary>
    private static readonly string[] DateKeys = ["date", "published", "publicationdate", "datepublished"];

    /// <summary>Reads <paramref name="file"/>. The same file always gives the same value.</summary>
    public Reading Read(DroppedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var bytes = file.Content.Span;
        if (bytes.Length == 0) return Reject(file, "The file is empty.");
        if (bytes.Length > maxBytes) return Reject(file, TooLarge(bytes.Length));
        if (FileSignature.Of(bytes) is { } what) return Reject(file, $"The file is {what}, not a text. {SaveAsText}");

        var (text, encoding) = TextDecoder.Decode(bytes);
        if (FileSignature.IsBinary(text)) return Reject(file, $"The file is not a text: it holds binary data. {SaveAsText}");
        if (FileSignature.IsHtml(text)) return Reject(file, $"The file is a web page (HTML), not a plain text. {SaveAsText}");
        var dropped = DateFromStorage(file);
        if (ScheduleReader.Read(text, dropped?.Day) is { } list) return ReadList(file, text, encoding, list, dropped);

        var opening = DateOpening.Read(text);
        var blocks = BlockReader.Read(text, opening?.End ?? 0);
        if (blocks.Count == 0) return Reject(file, "The file has no text beside blanks and its date.");

        var day = opening?.Day ?? DateOpening.ReadStamp(text);
        var date = day is { } stated ? new PublicationDate(stated, DateSource.Text) : dropped;
        if (date is null) return Reject(file, "The article has no date: neither text nor metadata nor storage says when it was published.");
        return new Article(
            ArticleId.Of(file.Name), file.Name, TitleOf(text, blocks), date, "text/plain", encoding, LanguageGuess.Of(text), text, blocks,
            QuotationReader.Read(text, blocks));
    }

    /// <summary>A list has no dateline: it was true when it was dropped.</summary>
    private static Reading ReadList(DroppedFile file, string text, string encoding, ListContent list, PublicationDate? date)
    {
        if (list.Matches.Count == 0) return new Rejection(file.Name, [ScheduleReader.Refusal(list), .. list.Warnings]);
        if (date is null) return Reject(file, "The list has no date: neither metadata nor storage says when it was made.");
        var name = list.Name ?? file.Name[(file.Name.LastIndexOf('/') + 1)..];
        var title = new ArticleTitle(name, new TextSpan(0, 0), IsLead: false);
        var article = new Article(
            ArticleId.Of(file.Name), file.Name, title, date, list.Format, encoding, Schedule.Undetermined, text,
            Schedule.BlocksOf(list.Matches), []);
        return new Schedule(article, list.Matches, list.Warnings);
    }

    private string TooLarge(int bytes) =>
        string.Create(
            CultureInfo.InvariantCulture, $"The file is too large: it has {bytes:N0} bytes, and articles may have at most {maxBytes:N0}.");

    private static Rejection Reject(DroppedFile file, string reason) => new(file.Name, [reason]);

    private static PublicationDate? DateFromStorage(DroppedFile file)
    {
        foreach (var key in DateKeys)
        {
            var value = file.Metadata?.FirstOrDefault(pair => key.Equals(pair.Key, StringComparison.OrdinalIgnoreCase)).Value;
            if (value is not null && DateOpening.ReadValue(value) is { } day) return new PublicationDate(day, DateSource.Metadata);
        }

        if (file.LastModified is not { } modified) return null;
        return new PublicationDate(DateOnly.FromDateTime(modified.UtcDateTime), DateSource.LastModified);
    }

    /// <summary>A first line that no full stop closes is the title; else the lead sentence stands in and says so.</summary>
    private static ArticleTitle TitleOf(string text, IReadOnlyList<Block> blocks)
    {
        var first = blocks[0];
        if (blocks.Count > 1 && first.Kind is not BlockKind.Paragraph)
            return new ArticleTitle(first.Span.In(text), first.Span, IsLead: false);
        var lead = first.Sentences[0];
        return new ArticleTitle(lead.In(text), lead, IsLead: true);
    }
}
