using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Tells a town or country from the team of its name, by the words around it: "in Liverpool", "Houston, Texas", a dateline, "Chelsea
/// (England)"; and by a word of playing beside it, the side from the country.
/// </summary>
internal static class Places
{
    /// <summary>How many tokens a dateline has behind its town: ", Scotland (PA) —" are seven.</summary>
    private const int LongestDateline = 7;

    private static readonly FrozenSet<string> BeforePlaces = WordSet.Of("in near outside throughout");

    /// <summary>"interest in Arsenal", "confidence in Rovers": here the name is a team's.</summary>
    private static readonly FrozenSet<string> BeforeIn = WordSet.Of("interest confidence faith belief believe trust interested doubt");

    private static readonly FrozenSet<string> Regions = WordSet.Of("""
        alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
        kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
        oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming pa tex fla calif ill mass mich minn ga
        england scotland wales spain germany italy france portugal netherlands brazil argentina japan ontario quebec
        """);

    /// <summary>"the streets of Madrid", "the Football Association of Wales".</summary>
    private static readonly FrozenSet<string> BeforeOf = WordSet.Of("""
        association federation fa government prince princess king queen mayor university bank republic kingdom parliament bishop duke earl
        lord
        streets city town centre center outskirts suburb suburbs north south east west people county district map coast
        """);

    /// <summary>"Bolton-born", "London-based".</summary>
    private static readonly FrozenSet<string> BehindHyphen = WordSet.Of("born based raised educated bred");

    private static readonly FrozenSet<string> Motion = WordSet.Of("""
        drove drive driving flew fly flying flown travelled travel travelling journey train trains flight flights road bus buses took
        walked cycled
        """);

    /// <summary>The words beside a name that is a team's and a place's which speak of the place, or null where none do.</summary>
    public static TextSpan? WordsOfPlace(Page page, Mention mention)
    {
        if (page.After(mention) is { Kind: TokenKind.Possessive }) return null;
        if (IsBirthplace(page, mention)) return page.Tokens[mention.Last + 2].Span;
        if (IsOfPlace(page, mention) || IsEndOfTravel(page, mention)) return page.Tokens[mention.First - 2].Span;
        if (AfterIn(page, mention) || InBrackets(page, mention)) return page.Before(mention)!.Value.Span;
        return BeforeRegion(page, mention) || IsDateline(page, mention) ? page.After(mention)!.Value.Span : null;
    }

    /// <summary>Whether a name is one end of a journey: "from Bremen to Cologne".</summary>
    public static bool IsJourney(Page page, Mention mention)
    {
        if (page.WordBefore(mention) is { Folded: "from" } && page.WordAfter(mention) is { Folded: "to" }) return true;
        return page.WordBefore(mention) is { Folded: "to" } && mention.First > 2 && page.Tokens[mention.First - 3].Folded is "from";
    }

    private static bool IsBirthplace(Page page, Mention mention) =>
        page.After(mention) is { Folded: "-" or "‐" or "‑" } && mention.Last + 2 < page.Tokens.Count
        && BehindHyphen.Contains(page.Tokens[mention.Last + 2].Folded);

    private static bool IsOfPlace(Page page, Mention mention) =>
        page.WordBefore(mention) is { Folded: "of" } && mention.First > 1 && BeforeOf.Contains(page.Tokens[mention.First - 2].Folded);

    /// <summary>"drove from Bremen to Cologne": either end, behind a verb of travel.</summary>
    private static bool IsEndOfTravel(Page page, Mention mention) =>
        IsJourney(page, mention) && mention.First > 1
        && page.Tokens.Skip(mention.First - 5).Take(Math.Min(5, mention.First)).Any(token => Motion.Contains(token.Folded));

    /// <summary>"in Liverpool"; and so through a list of countries: "in Spain, France and Italy".</summary>
    private static bool AfterIn(Page page, Mention mention)
    {
        for (var at = mention.First - 1; at >= 0 && mention.First - at < 12; at--)
        {
            var token = page.Tokens[at];
            if (BeforePlaces.Contains(token.Folded)) return !(at > 0 && BeforeIn.Contains(page.Tokens[at - 1].Folded));
            if (token.Folded is "the") continue;
            if (!mention.NamesCountry) return false;
            // "In Morocco, Nigeria face ...": what plays is no further place.
            if (token.Folded is "," && at == mention.First - 1 && Playing.IsSubject(page, mention)) return false;
            if (token.Folded is "," or "and" or "or") continue;
            if (!page.Mentions.Any(other => other.First <= at && at <= other.Last && other.NamesCountry)) return false;
        }

        return false;
    }

    private static bool BeforeRegion(Page page, Mention mention) =>
        page.After(mention) is { Folded: "," } && page.Before(mention) is not { Folded: "(" } && mention.Last + 2 < page.Tokens.Count
        && page.Tokens[mention.Last + 2].IsCapitalised && Regions.Contains(page.Tokens[mention.Last + 2].Folded);

    /// <summary>"DUNDEE, Scotland (PA) —" at the head of a paragraph.</summary>
    private static bool IsDateline(Page page, Mention mention)
    {
        if (page.Tokens[mention.Last].Case is not LetterCase.Upper) return false;
        if (page.Article.Blocks.All(block => block.Span.Start != mention.Span.Start)) return false;
        var behind = page.Tokens.Skip(mention.Last + 1).Take(LongestDateline).Select(token => token.Folded).ToList();
        return behind.Any(IsDash) && (behind[0] is "," or "(" || IsDash(behind[0]));
    }

    private static bool IsDash(string mark) => mark is "—" or "–" or "-";

    /// <summary>"Ajax (Netherlands)": where a side comes from.</summary>
    private static bool InBrackets(Page page, Mention mention) =>
        mention.NamesCountry && page.Before(mention) is { Folded: "(" } && page.After(mention) is { Folded: ")" };
}
