using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Recognises what stands around an article and speaks of the past or of nothing: picture captions, stamps of publication, bylines.
/// </summary>
internal static partial class Captions
{
    /// <summary>Characters below which a block may be one; prose that mentions a photograph is longer.</summary>
    private const int Longest = 300;

    private const string Label = @"\A(?:image|photo(?:graph)?|picture|pic|file|caption|credit)\b\s*[:(]";
    private const string Credit = @"\b(?:photo(?:graph)?|picture|image)s?\s*(?:by|:|credit)";
    private const string Agency = @"\b(?:getty images|action images)\b";
    private const string Stamp = @"\A(?:published|updated|posted|last updated|by)\s*[:\p{Lu}]";

    [GeneratedRegex(Label + "|" + Credit + "|" + Agency + "|" + Stamp, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Furniture { get; }

    public static bool IsCaption(string text, TextSpan block) => block.Length < Longest && Furniture.IsMatch(block.In(text));
}
