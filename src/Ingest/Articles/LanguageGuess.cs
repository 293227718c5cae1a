using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Articles;

/// <summary>
/// Tells the language of a text by its commonest function words. It is there so that a text that is not English is marked as such,
/// not in order to be exact among languages that are not read.
/// </summary>
internal static class LanguageGuess
{
    /// <summary>How much of a text is looked at, in characters: some four hundred words, which settle the matter.</summary>
    private const int Sample = 2500;

    private static readonly char[] Between = [' ', '\n', '\r', '\t', ',', '.', '“', '"'];

    private static readonly (string Tag, FrozenSet<string> Words)[] Languages =
    [
        ("en", WordSet.Of("the and of to in for with on at by from after that his was will have who is are")),
        ("es", WordSet.Of("el los las del y que en con por una para su al como más pero sus este")),
        ("de", WordSet.Of("der die das und den von mit im nicht ein eine auf für ist dem sich auch nach")),
        ("fr", WordSet.Of("le les des et du en une pour dans qui sur est au par plus avec ce pas")),
        ("it", WordSet.Of("il di che la per un con non del della è nel al gli sono alla dei come")),
        ("pt", WordSet.Of("o os do da e que em um uma para com não no na por mais dos ao")),
        ("nl", WordSet.Of("de het een en van in op te dat met voor is zijn niet aan door ook bij")),
    ];

    /// <summary>BCP 47 tag; <c>und</c> (undetermined) where the text holds none of the words.</summary>
    public static string Of(string text)
    {
        var words = text[..Math.Min(text.Length, Sample)].ToLowerInvariant().Split(Between, StringSplitOptions.RemoveEmptyEntries);
        var best = ("und", 0);
        foreach (var (tag, set) in Languages)
        {
            var hits = words.Count(set.Contains);
            if (hits > best.Item2) best = (tag, hits);
        }

        return best.Item1;
    }
}
