using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Recognises what stands around an article and speaks of the past or of nothing: picture captions, stamps of publication, bylines.</summary>
internal static partial class Captions
{
    [GeneratedRegex(@"\A(?:image|photo(?:graph)?|picture|pic|file|caption|credit)\b\s*[:(]|\b(?:photo(?:graph)?|picture|image)s?\s*(?:by|:|credit)|\b(?:getty images|action images)\b|\A(?:published|updated|posted|last updated|by)\s*[:\p{Lu}]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Furniture { get; }

    public static bool IsCaption(string text, TextSpan block) => block.Length < 300 && Furniture.IsMatch(block.In(text));
}
