using System.Text;

namespace Ingest.Tests.Articles;

public sealed class EncodingTests
{
    private const string Text = "date 2025-11-05 Bodø beat Malmö 1–0 and “nobody” from Łódź saw it.";

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Text) },
        { "utf-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "utf-16le", Encoding.Unicode.GetBytes(Text) },
        { "utf-16le", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "utf-16be", Encoding.BigEndianUnicode.GetBytes(Text) },
        { "utf-16be", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void A_text_is_the_same_in_every_encoding_and_says_which_it_was(string encoding, byte[] content)
    {
        var article = SomeFile.Read(SomeFile.With(content));
        Assert.Equal((Text, encoding), (article.Text, article.Encoding));
    }

    [Fact]
    public void Bytes_that_are_no_unicode_are_read_as_Windows_1252()
    {
        byte[] content = [.. "Malm"u8, 0xF6, .. " won "u8, 0x93, .. "again"u8, 0x94, .. "."u8];
        var article = SomeFile.Read(SomeFile.With(content));
        Assert.Equal(("Malmö won “again”.", "windows-1252"), (article.Text, article.Encoding));
    }

    [Fact]
    public void An_odd_byte_at_the_end_of_utf_16_does_no_harm() =>
        Assert.Equal(Text, SomeFile.Read(SomeFile.With([.. Encoding.Unicode.GetBytes(Text), 0x2E])).Text);
}
