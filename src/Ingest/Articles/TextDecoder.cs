using System.Text;

namespace Ingest.Articles;

/// <summary>
/// Decodes the bytes of a text file: UTF-8, UTF-16 or Windows-1252. A byte order mark decides; without one, bytes that are valid
/// UTF-8 are UTF-8, a text with a zero in every second byte is UTF-16, and the rest is Windows-1252, which web browsers take for any
/// unlabelled Western text (WHATWG Encoding Standard, https://encoding.spec.whatwg.org/#names-and-labels).
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return (Encoding.UTF8.GetString(bytes[3..]), "utf-8");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (Utf16(Encoding.Unicode, bytes[2..]), "utf-16le");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (Utf16(Encoding.BigEndianUnicode, bytes[2..]), "utf-16be");
        if (ZeroShare(bytes, 1) > 0.4 && ZeroShare(bytes, 0) < 0.1) return (Utf16(Encoding.Unicode, bytes), "utf-16le");
        if (ZeroShare(bytes, 0) > 0.4 && ZeroShare(bytes, 1) < 0.1) return (Utf16(Encoding.BigEndianUnicode, bytes), "utf-16be");
        try
        {
            return (StrictUtf8.GetString(bytes), "utf-8");
        }
        catch (DecoderFallbackException)
        {
            return (Windows1252.GetString(bytes), "windows-1252");
        }
    }

    /// <summary>Decodes pairs of bytes; half a pair at the end, left by a transfer that broke off, is dropped.</summary>
    private static string Utf16(Encoding encoding, ReadOnlySpan<byte> bytes) => encoding.GetString(bytes[..(bytes.Length / 2 * 2)]);

    /// <summary>
    /// Which share of the bytes at even (0) or odd (1) positions is zero: Western text in UTF-16 has about all of one of them.
    /// </summary>
    private static double ZeroShare(ReadOnlySpan<byte> bytes, int parity)
    {
        var zeros = 0;
        var all = 0;
        for (var i = parity; i < bytes.Length; i += 2, all++)
        {
            if (bytes[i] == 0) zeros++;
        }

        return all == 0 ? 0 : (double)zeros / all;
    }
}
