using System.Buffers;
using System.Collections.Frozen;

namespace Ingest.Text;

/// <summary>Tells a full stop that belongs to a word or number from one that ends a sentence.</summary>
internal static class Abbreviations
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.");

    private static readonly FrozenSet<string> Known = WordSet.Of(
        "st ste mr mrs ms dr prof rev v vs jr sr utd approx ca cf eg ie incl fc afc sc ft mt dep asst gov gen " +
        "jan feb apr jun jul aug sep sept oct nov tue tues wed weds thu thur thurs fri");

    /// <summary>Words of their own too, which abbreviate only before a figure: "No. 10", "Dec. 3", "Sun. 9 Nov".</summary>
    private static readonly FrozenSet<string> BeforeFigures = WordSet.Of("no nos min mins mar dec sat sun mon");

    /// <summary>Words that hardly ever are part of a name, so that a capital shows a new sentence even behind an abbreviation.</summary>
    private static readonly FrozenSet<string> Openers = WordSet.Of(
        "A An After Also And As At Both But Despite For From He Her His However I If In It Its On Our She So " +
        "That The Their Then There These They This We What When Where While With You");

    private static readonly FrozenSet<string> Zones = WordSet.Of(
        "ET EST EDT PT PST PDT CT CST CDT MT MST MDT GMT BST UTC CET CEST EET IST AEDT AEST SAST WAT CAT EAT JST " +
        "UK Eastern Pacific Central local");

    private static readonly FrozenSet<string> Days = WordSet.Of(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun " +
        "January February March April May June July August September October November December " +
        "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec");

    /// <summary>
    /// Whether the sentence goes on behind the full stop at <paramref name="dot"/>, where <paramref name="next"/> is the first character
    /// after the blanks and <paramref name="rest"/> runs from the sentence's start.
    /// </summary>
    public static bool GoOn(string text, TextSpan rest, int dot, int next)
    {
        var start = dot;
        while (start > rest.Start && (char.IsLetter(text[start - 1]) || text[start - 1] is '.')) start--;
        if (start == dot) return IsItemNumber(text, rest.Start, dot) || IsOrdinal(text, rest, dot, next);
        var word = text[start..dot];
        var folded = Folding.Fold(word);
        var following = WordAt(text, text[next] is '(' ? next + 1 : next, rest.End);
        if (folded is "pm" or "am")
            return Zones.Contains(following) || Days.Contains(following) || IsDash(text[next]) || TellsOnlyWhen(text, rest.Start, start);
        if (folded is "v" or "vs") return true;
        if (Openers.Contains(following)) return false;
        // "in Serie A. Roma ...": the letter of a league is no initial.
        if (word.Length == 1 && WordBefore(text, rest.Start, start) is "Serie" or "Group" or "Liga" or "Pot" or "Ligue") return false;
        // "A. Smith" and "the U.S. men" go on.
        if (word.Length == 1 || word.Contains('.', StringComparison.Ordinal)) return char.IsUpper(word[0]);
        return BeforeFigures.Contains(folded) ? char.IsDigit(text[next]) : Known.Contains(folded);
    }

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '|' or ':';

    /// <summary>"June 20, 2 p.m. Rovers v City": a line that has told nothing but day and time goes on.</summary>
    private static bool TellsOnlyWhen(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!char.IsLetter(text[at])) continue;
            var word = WordAt(text, at, end);
            if (!Days.Contains(word) && !Zones.Contains(word) && word is not ("st" or "nd" or "rd" or "th")) return false;
            at += word.Length;
        }

        return true;
    }

    private static bool IsItemNumber(string text, int start, int dot)
    {
        while (start < dot && char.IsWhiteSpace(text[start])) start++;
        return dot > start && dot - start <= 5 && text.AsSpan(start, dot - start).IndexOfAnyExcept(Figures) < 0;
    }

    /// <summary>"the 2. Bundesliga", "host 1. FC Köln": a German ordinal stands before the name of a league or club.</summary>
    private static bool IsOrdinal(string text, TextSpan rest, int dot, int next) =>
        dot > rest.Start + 1 && char.IsDigit(text[dot - 1]) && !char.IsDigit(text[dot - 2])
        && WordAt(text, next, rest.End) is "FC" or "FSV" or "Bundesliga" or "Liga" or "Lig" or "Division" or "HNL" or "SNL";

    private static string WordBefore(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var first = end;
        while (first > start && char.IsLetter(text[first - 1])) first--;
        return text[first..end];
    }

    private static string WordAt(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && char.IsLetter(text[end])) end++;
        return text[start..end];
    }
}
