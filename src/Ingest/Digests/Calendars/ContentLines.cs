using System.Text;

namespace Ingest.Digests.Calendars;

/// <summary>
/// Content lines (RFC 5545 section 3.1): <c>NAME;PARAM=VALUE:value</c>, ended by CRLF, and folded so that no physical line is longer than
/// <see cref="MostOctets"/> octets, the CRLF not counted. A fold is CRLF and one space; it never parts the octets of one character, since
/// the lines may be shown by programs that unfold after they decode.
/// </summary>
internal sealed class ContentLines
{
    /// <summary>RFC 5545 section 3.1: "Lines of text SHOULD NOT be longer than 75 octets, excluding the line break."</summary>
    public const int MostOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>Adds a property whose value needs no escaping: a date, a number, one of a list of words.</summary>
    public ContentLines Add(string property, string value)
    {
        var octets = 0;
        foreach (var character in $"{property}:{value}".EnumerateRunes())
        {
            if (octets + character.Utf8SequenceLength > MostOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(character);
            octets += character.Utf8SequenceLength;
        }

        _text.Append("\r\n");
        return this;
    }

    /// <summary>Adds a property of type TEXT; nothing where the text is null or has nothing that can be shown.</summary>
    public ContentLines AddText(string property, string? text) =>
        TextValue.Of(text ?? "") is { Length: > 0 } value ? Add(property, value) : this;

    /// <summary>Adds lines that were folded and ended before.</summary>
    public ContentLines Append(string lines)
    {
        _text.Append(lines);
        return this;
    }

    public override string ToString() => _text.ToString();
}
