using Ingest.Text;

namespace Ingest.Articles;

/// <summary>A heading, a paragraph or a line of a list: what blank lines and line ends divide a text into.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands, without surrounding blanks.</param>
/// <param name="Sentences">Its sentences in order; a heading is one sentence.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, IReadOnlyList<TextSpan> Sentences);

/// <summary>What a block of text is.</summary>
public enum BlockKind
{
    /// <summary>Running prose.</summary>
    Paragraph,

    /// <summary>A line that names what follows, such as "When are Rovers next in action?".</summary>
    Heading,

    /// <summary>One of several short lines that stand together, such as a fixture list.</summary>
    Line,
}
