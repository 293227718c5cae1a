using System.Text;

namespace Ingest.Articles.Schedules;

/// <summary>
/// A text as the bytes that JSON readers take, and the way back from their positions to offsets in the text. A character of four bytes is
/// two UTF-16 code units; half a surrogate pair becomes three bytes and stays one unit.
/// </summary>
internal sealed class JsonOffsets
{
    private readonly int[]? _units;

    public JsonOffsets(string text)
    {
        Bytes = Encoding.UTF8.GetBytes(text);
        if (Bytes.Length == text.Length) return;
        _units = new int[Bytes.Length + 1];
        var unit = 0;
        for (var i = 0; i < Bytes.Length; i++)
        {
            _units[i] = unit;
            if (i + 1 < Bytes.Length && (Bytes[i + 1] & 0xC0) == 0x80) continue;
            unit += LengthOfLast(i);
        }

        _units[Bytes.Length] = unit;
    }

    public byte[] Bytes { get; }

    /// <summary>The offset in the text of the character that begins at a byte.</summary>
    public int At(int position) => _units is null ? position : _units[position];

    /// <summary>How many code units the character has whose last byte stands at <paramref name="end"/>.</summary>
    private int LengthOfLast(int end)
    {
        var start = end;
        while (start > 0 && (Bytes[start] & 0xC0) == 0x80) start--;
        return end - start == 3 ? 2 : 1;
    }
}
