namespace Ingest.Articles;

/// <summary>Recognises files that are no text, so that their refusal can say what they are.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Start, string What)[] Known =
    [
        ("%PDF"u8.ToArray(), "a PDF document"),
        ("PK\x03\x04"u8.ToArray(), "a ZIP archive or an Office document"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
    ];

    /// <summary>What the file is, as words for its refusal, or null where its first bytes say nothing.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, what) in Known)
        {
            if (bytes.StartsWith(start)) return what;
        }

        return null;
    }

    /// <summary>Whether a decoded text holds control characters that no text file has: more than one in two hundred, or a zero.</summary>
    public static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c is '\0') return true;
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085') || c is '\uFFFD') controls++;
        }

        return controls * 200 > text.Length;
    }

    /// <summary>Whether the text is an HTML page rather than prose.</summary>
    public static bool IsHtml(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty || start[0] is not '<') return false;
        start = start[..Math.Min(start.Length, 500)];
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || start.Contains("<head", StringComparison.OrdinalIgnoreCase)
            || start.Contains("<body", StringComparison.OrdinalIgnoreCase);
    }
}
