using CsCheck;
using Ingest.Cli.Local;

namespace Ingest.Cli.Tests.Local;

public sealed class MessageCodeTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_text_comes_back_as_it_was(bool base64) =>
        Gen.String[Gen.Char['\u0020', '\uD7FF'], 0, 200]
            .Sample(text => MessageCode.Decode(MessageCode.Encode(text, base64), base64) == text);

    [Fact]
    public void Base64_is_that_of_the_texts_utf8() =>
        Assert.Equal("eyJibG9iIjoibcOkcnouVFhUIn0=", MessageCode.Encode("""{"blob":"märz.TXT"}""", base64: true));

    [Theory]
    [InlineData("""{"articleId":"a"}""")]
    [InlineData("a")]
    public void What_is_no_base64_has_no_text(string wire) => Assert.Null(MessageCode.Decode(wire, base64: true));
}
