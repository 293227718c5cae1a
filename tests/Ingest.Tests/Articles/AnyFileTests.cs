using System.Text;
using CsCheck;
using Ingest.Articles;
using Ingest.Tests.Texts;
using Ingest.Text;

namespace Ingest.Tests.Articles;

public sealed class AnyFileTests
{
    private static readonly Gen<byte[]> Content = Gen.OneOf(
        Gen.Byte.Array[0, 200],
        Some.Prose.Select(text => Encoding.UTF8.GetBytes(text)),
        Some.Prose.Select(text => Encoding.Unicode.GetBytes(text)),
        Some.Prose.Select(text => (byte[])[0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]),
        Some.AnyText.Select(text => Encoding.UTF8.GetBytes("date 2025-11-05 " + text)));

    [Fact]
    public void Any_file_gives_an_article_or_a_reason_and_the_same_each_time() =>
        Content.Sample(content =>
        {
            var reader = new ArticleReader(maxBytes: 180);
            switch (reader.Read(SomeFile.With(content)), reader.Read(SomeFile.With([.. content])))
            {
                case (Article first, Article second):
                    Assert.Equal(first.Blocks.Select(block => block.Span), second.Blocks.Select(block => block.Span));
                    Assert.Equal(first.Quotations, second.Quotations);
                    Assert.Equal((first.Text, first.Title, first.Date), (second.Text, second.Title, second.Date));
                    Assert.Equal((first.Encoding, first.Language), (second.Encoding, second.Language));
                    break;
                case (Rejection first, Rejection second):
                    Assert.All(first.Reasons, reason => Assert.EndsWith(".", reason, StringComparison.Ordinal));
                    Assert.Equal(first.Reasons, second.Reasons);
                    break;
                default:
                    Assert.Fail("Two readings of one file differ.");
                    break;
            }
        });

    [Fact]
    public void Every_finding_of_any_article_stands_where_it_says() =>
        Content.Where(content => content.Length > 0).Sample(content =>
        {
            if (new ArticleReader().Read(SomeFile.With(content)) is not Article article) return;
            AssertOrdered(article.Blocks.Select(block => block.Span), new TextSpan(0, article.Text.Length));
            Assert.All(article.Blocks, block =>
            {
                Assert.NotEmpty(block.Sentences);
                AssertOrdered(block.Sentences, block.Span);
                Assert.Equal(block.Span.In(article.Text).Trim(), block.Span.In(article.Text));
            });
            AssertOrdered(article.Quotations.Select(quotation => quotation.Span), new TextSpan(0, article.Text.Length));
            Assert.All(article.Quotations, quotation =>
            {
                Assert.Contains(article.Blocks, block => block.Span.Contains(quotation.Span));
                Assert.Contains(quotation.Span.In(article.Text)[0], "\"“«");
                if (quotation.Speaker is { } speaker) Assert.Equal(speaker.Text, speaker.Span.In(article.Text));
            });
            Assert.Equal(article.Title.Text, article.Title.Span.In(article.Text));
        });

    private static void AssertOrdered(IEnumerable<TextSpan> spans, TextSpan within)
    {
        var end = within.Start;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end && span.Length > 0 && span.End <= within.End);
            end = span.End;
        }
    }
}
