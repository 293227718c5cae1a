using Ingest.Text;
using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>A name in its sentence, which is cut at blanks where it is long.</summary>
/// <param name="Before">What stands before the name.</param>
/// <param name="Name">The name.</param>
/// <param name="After">What stands behind it.</param>
internal sealed record Excerpt(string Before, string Name, string After)
{
    /// <summary>How much of the sentence is kept on either side, in characters.</summary>
    private const int Reach = 80;

    public static Excerpt Of(Quote sentence, TextSpan name)
    {
        var (start, end) = (name.Start - sentence.Span.Start, name.End - sentence.Span.Start);
        return new Excerpt(
            OneLine.Tail(sentence.Text[..start], Reach),
            sentence.Text[start..end].ReplaceLineEndings(" "),
            OneLine.Head(sentence.Text[end..], Reach));
    }

    /// <summary>Bold where formats can be shown, in brackets elsewhere.</summary>
    public string ToMarkup(bool hasFormats)
    {
        var name = hasFormats ? $"[bold underline]{Name.EscapeMarkup()}[/]" : $"[{Name}]".EscapeMarkup();
        return $"{Before.EscapeMarkup()}{name}{After.EscapeMarkup()}";
    }
}
