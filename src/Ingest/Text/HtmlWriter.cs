using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Ingest.Text;

/// <summary>
/// Writes markup. What stands between the braces of an interpolated string is escaped, for text and quoted attributes alike, so that
/// nothing from an article or a catalog can become markup by being forgotten.
/// </summary>
public sealed class HtmlWriter
{
    /// <summary>Letters of all scripts stay as they are.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _page = new();

    /// <summary>Writes markup with escaped values in it.</summary>
    public void Write(Fragment fragment) => _page.Append(fragment.Markup);

    /// <summary>Writes markup that is part of the program.</summary>
    public void Raw(string markup) => _page.Append(markup);

    /// <summary>All that was written.</summary>
    public override string ToString() => _page.ToString();

    /// <summary>Takes an interpolated string apart: its literals are markup, its values are not.</summary>
    [InterpolatedStringHandler]
    public readonly struct Fragment
    {
        private const int GuessedLength = 16;

        /// <summary>Begins a fragment; the compiler calls this.</summary>
        /// <param name="literalLength">UTF-16 code units of all literals.</param>
        /// <param name="formattedCount">How many values there are.</param>
        public Fragment(int literalLength, int formattedCount) =>
            Markup = new StringBuilder(literalLength + formattedCount * GuessedLength);

        internal StringBuilder Markup { get; }

        /// <summary>Takes a literal as it is.</summary>
        public void AppendLiteral(string markup) => Markup.Append(markup);

        /// <summary>Takes words, escaped.</summary>
        public void AppendFormatted(string words) => Markup.Append(Encoder.Encode(words));

        /// <summary>Takes a whole number, in the invariant culture.</summary>
        public void AppendFormatted(int number) => Markup.Append(CultureInfo.InvariantCulture, $"{number}");

        /// <summary>A share of one, as confidences are told everywhere: 0.95.</summary>
        public void AppendFormatted(double share) => Markup.Append(CultureInfo.InvariantCulture, $"{share:0.00}");
    }
}
