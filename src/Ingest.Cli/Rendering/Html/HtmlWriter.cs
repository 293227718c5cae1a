using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Ingest.Cli.Rendering.Html;

/// <summary>
/// Writes markup. What stands between the braces of an interpolated string is escaped, for text and quoted attributes alike, so that
/// nothing from an article or a catalog can become markup by being forgotten.
/// </summary>
internal sealed class HtmlWriter
{
    /// <summary>Letters of all scripts stay as they are.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _page = new();

    /// <summary>Writes markup with escaped values in it.</summary>
    public void Write(Fragment fragment) => _page.Append(fragment.Markup);

    /// <summary>Writes markup that is part of the program.</summary>
    public void Raw(string markup) => _page.Append(markup);

    public override string ToString() => _page.ToString();

    /// <summary>Takes an interpolated string apart: its literals are markup, its values are not.</summary>
    [InterpolatedStringHandler]
    public readonly struct Fragment(int literalLength, int formattedCount)
    {
        private const int GuessedLength = 16;

        internal StringBuilder Markup { get; } = new(literalLength + formattedCount * GuessedLength);

        public void AppendLiteral(string markup) => Markup.Append(markup);

        public void AppendFormatted(string words) => Markup.Append(Encoder.Encode(words));

        public void AppendFormatted(int number) => Markup.Append(CultureInfo.InvariantCulture, $"{number}");

        /// <summary>A share of one, as confidences are told everywhere: 0.95.</summary>
        public void AppendFormatted(double share) => Markup.Append(CultureInfo.InvariantCulture, $"{share:0.00}");
    }
}
