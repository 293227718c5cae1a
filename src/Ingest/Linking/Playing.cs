using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Tells a side from the country, the town or the word of its name by the words beside it: sides beat, draw, host; they stand before "v"
/// and a score; they have captains and strikers.
/// </summary>
internal static class Playing
{
    /// <summary>Numbers from here on are years: "France 2019" is a tournament, not a score.</summary>
    private const int FirstYear = 1900;

    private static readonly FrozenSet<string> Before = WordSet.Of("""
        against v vs versus beat beats beating face faces facing for with over play plays playing meet meets host hosts visit visits
        defeat defeated thrashed hammered edged drew lost captain visitors champions holders winners leaders rivals opponents
        between draw represent representing hold held past entertain entertains welcome welcomes welcoming hosting tackle tackles meeting
        visiting receive receives
        """);

    /// <summary>"as Italy ...", "where Italy ...": a clause begins, in which a side or anybody else does something.</summary>
    private static readonly FrozenSet<string> BeforeClauses = WordSet.Of("when as where while");

    /// <summary>"lost to Italy", "lost 2-0 to Italy", "away to Italy".</summary>
    private static readonly FrozenSet<string> BeforeTo =
        WordSet.Of("lost lose loses losing loss defeat defeats fell falls home away close");

    /// <summary>"travel to Italy": said of sides where the page is about them, else of tourists.</summary>
    private static readonly FrozenSet<string> Journeys =
        WordSet.Of("travel travels travelling trip trips visit go goes going head heads journey off away");

    /// <summary>"held by Italy", "beaten by Italy".</summary>
    private static readonly FrozenSet<string> BeforeBy = WordSet.Of("held beaten thrashed hammered stunned edged humbled knocked defeated");

    /// <summary>What people and things of a side are called, and what only sides do.</summary>
    private static readonly FrozenSet<string> After = WordSet.Of("""
        international internationals squad side team captain manager boss coach striker midfielder defender goalkeeper winger forward
        head legend star fans v vs versus play plays played face faces faced host hosts hosted beat beats won win wins lose lost drew draw
        qualify qualified finished against u21 under squad's meet met scored score scores hammered thrashed conceded equalised
        man men player players duo trio youngster hopeful cap caps debut teammate teammates call-up
        travel travels welcome welcomes entertain entertains receive receives lock clash
        """);

    /// <summary>"Spain's north-west", "England's top two divisions", "Scotland's capital".</summary>
    private static readonly FrozenSet<string> PartsOfCountries = WordSet.Of("""
        north south east west northern southern eastern western top second third fourth lower premier league leagues divisions capital
        government economy prime president parliament border coast largest biggest oldest
        """);

    /// <summary>What countries and people do as well as sides.</summary>
    private static readonly FrozenSet<string> AfterOfAnybody = WordSet.Of("""
        kick begin start open finish will are were have has had can could must take takes took go goes went reached advanced learn got get need needed should may put
        hope hopes hold held
        """);

    private static readonly FrozenSet<string> Verbs = WordSet.Of("""
        are were has have had will can could may must might won lost drew beat ran came went took hit fell kept sat made led got saw
        let put set stood began held struck threw shot fed gave knew met sent spent told took bent tore swept bought sold said says did does
        do host hosts welcome face faces visit travel travels play plays meet meets go goes take takes need needs want wants know knows lose
        loses win wins draw draws lead leads trail trails stay stays look looks remain remains hope hopes
        """);

    /// <summary>Words that may stand between a side and what it does: "Rangers then defeated".</summary>
    private static readonly FrozenSet<string> Adverbs =
        WordSet.Of("then also still now never just again even duly eventually soon finally later nearly almost twice");

    /// <summary>Tokens from one opponent to the next: "against Wales in Cardiff on Friday night and".</summary>
    private const int NextOpponent = 14;

    /// <summary>Whether a word beside the name is one that stands beside sides only.</summary>
    public static bool Surely(Page page, Mention mention) =>
        IsPossessor(page, mention) || IsBesideScore(page, mention) || IsFurtherOpponent(page, mention)
        || page.After(mention) is { } after && After.Contains(after.Folded)
        || !page.StartsSentence(mention) && IsObject(page, mention);

    /// <summary>The same, or a word that stands beside people and countries as well: "will", "have".</summary>
    public static bool Perhaps(Page page, Mention mention) =>
        Surely(page, mention)
        || page.After(mention) is { } after && AfterOfAnybody.Contains(after.Folded)
        || mention.NamesCountry && (IsDestination(page, mention) || IsHad(page, mention))
        || page.WordBefore(mention) is { } before && BeforeClauses.Contains(before.Folded);

    /// <summary>
    /// Whether the word behind a name says what somebody does or did, so that a capital before it is a name's: "Forest ran".
    /// </summary>
    public static bool IsSubject(Page page, Mention mention) =>
        page.WordAfter(mention) is { Case: LetterCase.Lower } after
        && (IsVerb(after.Folded)
            || Adverbs.Contains(after.Folded) && mention.Last + 2 < page.Tokens.Count && IsVerb(page.Tokens[mention.Last + 2].Folded));

    private static bool IsVerb(string folded) => Verbs.Contains(folded) || folded.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"Scotland's midfield", "the Gunners' goalkeeper", but not "Scotland's National Theatre".</summary>
    private static bool IsPossessor(Page page, Mention mention)
    {
        if (page.After(mention) is not { } after) return false;
        var isBareApostrophe = after.Folded is "'" or "’" && after.Span.Start == mention.Span.End
            && page.Tokens[mention.Last].Folded.EndsWith('s');
        return (after.Kind is TokenKind.Possessive || isBareApostrophe)
            && !(mention.Last + 2 < page.Tokens.Count && PartsOfCountries.Contains(page.Tokens[mention.Last + 2].Folded))
            && !(mention.Last + 3 < page.Tokens.Count
                && page.Tokens[mention.Last + 2].IsCapitalised && page.Tokens[mention.Last + 3].IsCapitalised);
    }

    /// <summary>"Lens 1-0 Strasbourg", "1 Scotland 13".</summary>
    private static bool IsBesideScore(Page page, Mention mention) =>
        page.After(mention) is { Kind: TokenKind.Number } after && IsScore(page, after)
        || page.Before(mention) is { Kind: TokenKind.Number } before && IsScore(page, before)
            && !page.StartsSentence(mention) && mention.First > 1 && page.Tokens[mention.First - 2].Folded is "-" or "–" or ":";

    private static bool IsScore(Page page, Token number) =>
        number.Span.Length < 4 || int.TryParse(number.Span.In(page.Text), out var value) && value < FirstYear;

    /// <summary>"have Italy at home", "have Portugal at Hampden".</summary>
    private static bool IsHad(Page page, Mention mention) =>
        page.WordBefore(mention) is { Folded: "have" or "has" } && page.WordAfter(mention) is { Folded: "at" or "away" or "home" or "next" };

    /// <summary>"a trip to Italy", "travel next week to the Netherlands".</summary>
    private static bool IsDestination(Page page, Mention mention)
    {
        var to = mention.First - 1;
        if (to > 0 && page.Tokens[to].Folded is "the") to--;
        if (to < 1 || page.Tokens[to].Folded is not "to") return false;
        for (var at = to - 1; at >= 0 && at >= to - 3; at--)
        {
            if (Journeys.Contains(page.Tokens[at].Folded)) return true;
        }

        return false;
    }

    /// <summary>
    /// "against Wales in Cardiff on Friday and Belgium in Brussels": the country behind a side that is played against, with a place or day
    /// of its own.
    /// </summary>
    private static bool IsFurtherOpponent(Page page, Mention mention)
    {
        if (!mention.NamesCountry || page.Before(mention) is not { Folded: "and" or "then" or "," or "before" }) return false;
        if (page.WordAfter(mention) is not { Folded: "in" or "at" or "on" or "away" or "home" or "three" or "four" or "five" }) return false;
        for (var at = mention.First - 2; at >= 0 && at >= mention.First - NextOpponent; at--)
        {
            if (page.Tokens[at].Folded is ";" or ":" || page.BeginsSentence(at)) return false;
            // The nearest names may be those of the town and the ground in between.
            if (page.MentionAt(at) is { NamesCountry: true } earlier && IsObject(page, earlier)) return true;
        }

        return false;
    }

    private static bool IsObject(Page page, Mention mention)
    {
        if (page.Before(mention) is not { } before) return false;
        var first = mention.First;
        // "host the Netherlands": the article belongs to the name.
        if (before.Folded is "the" && first > 1) before = page.Tokens[--first - 1];
        if (Before.Contains(before.Folded)) return true;
        var at = first - 2;
        // "lost 2-0 to": the score stands between.
        while (at > 0 && page.Tokens[at] is { Kind: TokenKind.Number } or { Folded: "-" or "–" }) at--;
        if (at < 0) return false;
        var earlier = page.Tokens[at].Folded;
        if (before.Folded is "on" && earlier is "take" or "takes" or "taking" or "took") return true;
        return before.Folded is "to" && BeforeTo.Contains(earlier) || before.Folded is "by" && BeforeBy.Contains(earlier);
    }
}
