using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Articles;

/// <summary>
/// Finds the words that name a speaker beside direct speech: "Bellingham told reporters", "said Xabi Alonso", "he added".
/// </summary>
internal static partial class Speakers
{
    /// <summary>How far from the speech its speaker is looked for, in characters; the longest names with titles stay below.</summary>
    private const int Reach = 160;

    private const string Verb =
        "(?:also )?(?:has |had )?" +
        "(?:said|says|told|tells|added|adds|explained|insisted|admitted|revealed|confirmed|stated|continued|commented|wrote|warned|" +
        "claimed|joked|replied|concluded|stressed|declared|reflected|conceded|noted|argued|quipped|responded|acknowledged)";

    private const string NameWord = @"(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*\p{L})";
    private const string Particle = "(?:(?:de|van|der|den|di|da|dos|al|el|ter|von|ten) ){0,2}";
    private const string Role =
        "(?:manager|head coach|boss|coach|captain|skipper|midfielder|defender|striker|forward|winger|goalkeeper|keeper)";

    private const string Who =
        "(?<who>[Hh]e|[Ss]he|[Tt]hey|[Tt]he " + Role + "|" + NameWord + "(?: " + Particle + NameWord + "){0,4})";

    /// <summary>"the Rovers boss", "midfielder", "the former": what may stand between the verb and the name.</summary>
    private const string Description = @"(?:(?:the )?(?:[\p{L}'’-]+ ){0,4}?" + Role + @" |(?:the )?(?:[a-z-]+ ){0,4}?)";

    [GeneratedRegex(
        @"\A[,.]?\s*(?:" + Who + " " + Verb + @"\b|" + Verb + " " + Description + Who + @"(?!\p{L}))",
        RegexOptions.CultureInvariant)]
    private static partial Regex After { get; }

    [GeneratedRegex(@"(?<!\p{L})" + Who + " " + Verb + @"\b[^.!?“”""]{0,60}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Before { get; }

    /// <summary>The speaker of <paramref name="speech"/>, if the words of <paramref name="block"/> right beside it name one.</summary>
    public static Quote? Beside(string text, TextSpan block, TextSpan speech)
    {
        var after = After.Match(text[speech.End..Math.Min(block.End, speech.End + Reach)]);
        if (after.Success) return At(text, speech.End, after.Groups["who"]);
        var start = Math.Max(block.Start, speech.Start - Reach);
        var before = Before.Match(text[start..speech.Start]);
        return before.Success ? At(text, start, before.Groups["who"]) : null;
    }

    private static Quote At(string text, int offset, Group who) =>
        Quote.Of(text, new TextSpan(offset + who.Index, offset + who.Index + who.Length));
}
