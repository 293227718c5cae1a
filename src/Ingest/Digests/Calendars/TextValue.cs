using System.Text;

namespace Ingest.Digests.Calendars;

/// <summary>
/// A value of type TEXT (RFC 5545 section 3.3.11): backslash, semicolon and comma are escaped by a backslash, a line break is
/// <c>\n</c>. A colon and a quotation mark stand as they are.
/// <para>
/// Control characters are dropped, as the grammar of section 3.1 has no place for them (a tab may stay); so are those of the second set
/// (U+0080 to U+009F), which nobody can see. Of a surrogate without its other half the replacement character is left, as in any UTF-8.
/// White space at either end is cut off.
/// </para>
/// </summary>
internal static class TextValue
{
    public static string Of(string text)
    {
        var value = new StringBuilder(text.Length + 8);
        foreach (var character in text.Trim().ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (character.Value is '\n') value.Append("\\n");
            else if (character.Value is '\\' or ';' or ',') value.Append('\\').Append(character);
            else if (character.Value is '\t' || !Rune.IsControl(character)) value.Append(character);
        }

        return value.ToString();
    }
}
