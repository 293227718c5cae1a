using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Tells a town or country from the team of its name, by the words around it: "in Liverpool", "Columbus, Ohio", a dateline, "Chelsea (England)". A national
/// side further needs a word beside it that speaks of playing, unless the article is about national sides anyway.
/// </summary>
internal static class Places
{
    private static readonly FrozenSet<string> BeforePlaces = Set("in near outside across throughout around");

    /// <summary>"interest in Arsenal", "confidence in Rovers": here the name is a team's.</summary>
    private static readonly FrozenSet<string> BeforeIn = Set("interest confidence faith belief believe trust interested doubt");

    private static readonly FrozenSet<string> Regions = Set("""
        alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
        maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
        virginia wisconsin wyoming pa tex fla calif ill mass mich minn ga england scotland wales spain germany italy france portugal netherlands brazil argentina japan
        ontario quebec
        """);

    private static readonly FrozenSet<string> PlayingBefore = Set("""
        against v vs versus beat beats beating face faces facing for with over play plays playing meet meets host hosts visit visits defeat defeated thrashed
        edged drew lost captain hosts visitors champions holders between draw represent representing with hold held when as and where
        """);

    private static readonly FrozenSet<string> PlayingAfter = Set("""
        international internationals squad side team captain manager boss coach striker midfielder defender goalkeeper winger forward head legend star fans
        v vs versus play plays played face faces faced host hosts hosted beat won win wins lose lost drew draw will are were have has had can could must meet
        met qualify qualified take takes took go goes went reached advanced learn finished against u21 under squad's get got need needed should may
        """);

    /// <summary>Whether the words around a name that is a team's and a place's speak of the place.</summary>
    public static bool IsPlace(Page page, Mention mention)
    {
        if (page.After(mention) is { Kind: TokenKind.Possessive }) return false;
        return AfterIn(page, mention) || BeforeRegion(page, mention) || IsDateline(page, mention) || InBrackets(page, mention);
    }

    /// <summary>Whether a name is one end of a journey: "from Nagoya to Seoul".</summary>
    public static bool IsJourney(Page page, Mention mention)
    {
        if (page.WordBefore(mention) is { Folded: "from" } && page.WordAfter(mention) is { Folded: "to" }) return true;
        return page.WordBefore(mention) is { Folded: "to" } && mention.First > 2 && page.Tokens[mention.First - 3].Folded is "from";
    }

    /// <summary>Whether a word beside a country's name speaks of playing.</summary>
    public static bool Plays(Page page, Mention mention) =>
        page.After(mention) is { Kind: TokenKind.Possessive }
        || page.After(mention) is { } after && PlayingAfter.Contains(after.Folded)
        || page.Before(mention) is { } before && PlayingBefore.Contains(before.Folded) && !page.StartsSentence(mention);

    /// <summary>"in Liverpool"; and so through a list of countries: "in Spain, France and Italy".</summary>
    private static bool AfterIn(Page page, Mention mention)
    {
        for (var at = mention.First - 1; at >= 0 && mention.First - at < 12; at--)
        {
            var token = page.Tokens[at];
            if (BeforePlaces.Contains(token.Folded)) return !(at > 0 && BeforeIn.Contains(page.Tokens[at - 1].Folded));
            if (token.Folded is "the") continue;
            if (!mention.NamesCountry) return false;
            var listed = token.Folded is "," or "and" or "or" || page.Mentions.Any(other => other.First <= at && at <= other.Last && other.NamesCountry);
            if (!listed) return false;
        }

        return false;
    }

    private static bool BeforeRegion(Page page, Mention mention) =>
        page.After(mention) is { Folded: "," } && mention.Last + 2 < page.Tokens.Count
        && page.Tokens[mention.Last + 2].IsCapitalised && Regions.Contains(page.Tokens[mention.Last + 2].Folded);

    /// <summary>"CHESTER, Pa. (AP) —" at the head of a paragraph.</summary>
    private static bool IsDateline(Page page, Mention mention)
    {
        if (page.Tokens[mention.Last].Case is not LetterCase.Upper || page.Article.Blocks.All(block => block.Span.Start != mention.Span.Start)) return false;
        for (var at = mention.Last + 1; at < page.Tokens.Count && at < mention.Last + 8; at++)
        {
            if (page.Tokens[at].Folded is "—" or "–" or "-") return page.Tokens[mention.Last + 1].Folded is "," or "(" or "—" or "–" or "-";
        }

        return false;
    }

    /// <summary>"Juventus (Italy)": where a side comes from.</summary>
    private static bool InBrackets(Page page, Mention mention) =>
        page.Before(mention) is { Folded: "(" } && page.After(mention) is { Folded: ")" };

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
