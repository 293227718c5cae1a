using System.Text;
using Ingest.Articles;

namespace Ingest.Tests.Articles;

public sealed class RejectionTests
{
    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal("The file is empty.", SomeFile.Refuse(SomeFile.With("")));

    [Theory]
    [InlineData(" \r\n\t \u00a0\u200b")]
    [InlineData(" date 2025-11-05 \n\n")]
    public void A_file_without_words_is_refused(string text) =>
        Assert.Contains("no text", SomeFile.Refuse(SomeFile.With(text)), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_too_large_is_refused_and_told_its_size_and_the_limit()
    {
        var reading = new ArticleReader(maxBytes: 1500).Read(SomeFile.With(new string('a', 1501)));
        var reason = Assert.Single(Assert.IsType<Rejection>(reading).Reasons);
        Assert.Contains("1,501", reason, StringComparison.Ordinal);
        Assert.Contains("1,500", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_just_the_limit_is_read() =>
        Assert.IsType<Article>(new ArticleReader(maxBytes: 11).Read(SomeFile.With("Rovers won.")));

    [Theory]
    [InlineData("%PDF-1.7 ...", "PDF")]
    [InlineData("PK\u0003\u0004...", "ZIP")]
    [InlineData("{\\rtf1\\ansi", "RTF")]
    [InlineData("<!DOCTYPE html><html><body>Rovers won.</body></html>", "HTML")]
    [InlineData(" \n<html lang=\"en\">Rovers won.</html>", "HTML")]
    [InlineData("<?xml version=\"1.0\"?><html>Rovers won.</html>", "HTML")]
    [InlineData("Rovers\0won", "binary")]
    [InlineData("\u0001\u0002\u0003\u0004 Rovers", "binary")]
    public void A_file_of_another_kind_is_refused_by_its_name(string content, string kind) =>
        Assert.Contains(kind, SomeFile.Refuse(SomeFile.With(content)), StringComparison.Ordinal);

    [Fact]
    public void A_picture_is_refused_by_its_name() =>
        Assert.Contains("PNG", SomeFile.Refuse(SomeFile.With([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0])), StringComparison.Ordinal);

    [Fact]
    public void A_refusal_names_the_file()
    {
        var file = SomeFile.With("") with { Name = "2025/empty.txt" };
        Assert.Equal("2025/empty.txt", Assert.IsType<Rejection>(new ArticleReader().Read(file)).Name);
    }

    [Fact]
    public void A_text_that_begins_with_an_angle_bracket_is_still_a_text() =>
        Assert.Equal("<3 Rovers.", SomeFile.Read(SomeFile.With(Encoding.UTF8.GetBytes("<3 Rovers."))).Text);
}
