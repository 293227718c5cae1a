using System.Collections.Frozen;
using Ingest.Articles;
using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Tells whether what a clause sets against each other lies ahead of the article.</summary>
internal static class Outlook
{
    /// <summary>Atoms around a result that may be, among which words of possibility are looked for.</summary>
    private const int Reach = 9;

    private static readonly FrozenSet<string> Results = WordSet.Of("""
        losing beating win wins won victory victories defeat defeats defeated loss losses lost draw draws drew drawn beaten beat goal goals
        scored record unbeaten knocked points brace hat-trick equaliser winner debut appearance thrashing triumph success header strike
        opener
        """);

    private static readonly FrozenSet<string> NotOfOneThought = WordSet.Of(
        "and are is will but then who be before ahead when as they he if");

    private static readonly FrozenSet<string> Possibles = WordSet.Of("possible potential hypothetical prospective mooted");

    private static readonly FrozenSet<string> Modals = WordSet.Of("could would might may");

    private static readonly FrozenSet<string> IrregularPast = WordSet.Of("tore broke said told felt went became took brought bought sold");

    private static readonly FrozenSet<string> NoVerbs = WordSet.Of("""
        pictured delayed united rearranged scheduled postponed based named limited determined expected injured suspended promoted
        relegated revamped predicted tipped backed
        """);

    /// <summary>Atoms from "if" to "get past".</summary>
    private const int LongestCondition = 5;

    /// <summary>Atoms from a mishap to the match in which it came about.</summary>
    private const int ReachOfMishaps = 9;

    /// <summary>Atoms from "after wasting" to the match in which that was done.</summary>
    private const int ReachOfDoings = 12;

    private static readonly FrozenSet<string> Mishaps = WordSet.Of("""
        card dismissal dismissed suspended suffered sustained injury injured limped challenge sent booking booked sell-out sold ensured
        """);

    private static readonly FrozenSet<string> MatchesToCome = WordSet.Of(
        "facing hosting visiting playing taking travelling traveling welcoming meeting heading going entertaining being");

    private static readonly FrozenSet<string> Conditions = WordSet.Of("if should were had");

    /// <summary>
    /// A pairing with a score does not lie ahead. A listing does where it has a date or stands in a list; a verb in the present unless the
    /// clause is told in the past; a noun ("the trip to") needs a date that has not passed, or words that look forward. A calendar date
    /// settles it for all.
    /// </summary>
    /// <param name="statement">The clause and its surroundings.</param>
    /// <param name="named">The pairing; its own date has not passed.</param>
    /// <param name="date">Its date, whether its own or taken from above; null where there is none.</param>
    /// <param name="today">The article's date.</param>
    public static bool LiesAhead(Statement statement, NamedPairing named, DatePhrase? date, DateOnly today)
    {
        var signs = statement.Clause.Signs;
        // What is guessed at stands under a date ahead. Under today's it may as well be a result.
        if (named.Pairing.Rule.Voice is Voice.Prediction)
        {
            return date is not null && date.Range.From > today && statement.Block is not BlockKind.Paragraph && !signs.Has(Sign.Record)
                && (statement.Context.IsGuessing || signs.Has(Sign.Guess));
        }

        // "Rovers to beat City on Saturday" is a guess where the article guesses, and elsewhere a result that may be.
        if (named.Pairing.Rule.Voice is Voice.Forecast)
        {
            return IsForecast(statement, named, date, today)
                || statement.Clause.SymbolAt(named.Pairing.At) is not "N" && IsPossible(statement.Clause, named);
        }

        if (signs.Has(Sign.Score)) return false;
        var (from, limit) = (named.From, named.Limit);
        var future = IsListedAhead(statement.Clause, named.Pairing.At)
            || signs.Has(Sign.Ahead, from, limit) || signs.Has(Sign.Present, from, limit) || signs.Has(Sign.Possible, from, limit);
        // "beat City last month and will return as they face Town": what is said to come counts from its words on.
        var toCome = Math.Max(StartOfStory(statement.Clause, named), signs.Last(Sign.Ahead, named.Pairing.At));
        var past = signs.Has(Sign.Past, toCome, EndOfStory(statement.Clause, named.Pairing.Other, limit));
        if (named.Pairing.Rule.Voice is Voice.Outcome) return IsPossible(statement.Clause, named);
        if (named.Pairing.Rule.Voice is Voice.Debut) return (future || IsExpected(statement.Clause, named.Pairing.Other)) && !past;
        if (named.Pairing.Rule.Voice is Voice.Place or Voice.Has)
            return named.Date is not null && !past && (future || named.Date.Form is DateForm.Calendar or DateForm.Offset);
        var onDraw = statement.Context.IsOnDraw && !IsOfOldDays(statement.Clause);
        if (named.Pairing.Rule.Voice is Voice.Draw)
            return (signs.Has(Sign.Drawn) || onDraw) && !IsDrawnMatch(statement.Clause, named.Pairing.At);
        if (IsHypothetical(statement.Clause, named) || IsHistory(statement.Clause, named)) return false;
        if (named.Date is { Form: DateForm.Calendar or DateForm.Relative or DateForm.Offset }) return true;
        return named.Pairing.Rule.Voice switch
        {
            Voice.Listing => date is not null || statement.Block is not BlockKind.Paragraph || (future || onDraw) && !past,
            // What is said of the past behind the sides ("looking to forget their defeat") is another matter.
            Voice.Present => date is not null || !signs.Has(Sign.Past, toCome, named.Pairing.Other)
                // "came out of the hat to face City"
                || onDraw && statement.Clause.SymbolAt(named.Pairing.At - 1) is "to",
            // "A new date for the clash of Rovers and City": a match that is given one lies ahead.
            _ => date is null ? (future || onDraw || signs.Has(Sign.Move)) && !past : future || !past,
        };
    }

    /// <summary>"They have three games left: City at home, United away": what stands before the colon is said of all behind it.</summary>
    private static bool IsListedAhead(Clause clause, int at)
    {
        for (var colon = at; colon > 0; colon--)
        {
            if (clause.SymbolAt(colon) is ":") return clause.Signs.Has(Sign.Ahead, 0, colon);
        }

        return false;
    }

    /// <summary>
    /// The date of a pairing, which of one told in the past is that of the days before: "Rovers beat City on Saturday".
    /// </summary>
    public static DatePhrase? DateOf(Clause clause, NamedPairing named) =>
        named.Date is { IfPast: { } past } date && clause.Signs.Has(Sign.Past, named.From, named.Limit)
            && !clause.Signs.Has(Sign.Possible, 0, named.Pairing.At)
            ? date with { Range = past }
            : named.Date;

    /// <summary>
    /// "Rovers would go top by beating City on Saturday", "if they beat City": a result that may be speaks of a match to come where the day
    /// is told, or where it is a condition.
    /// </summary>
    private static bool IsPossible(Clause clause, NamedPairing named)
    {
        var signs = clause.Signs;
        if (signs.Has(Sign.Past, 0, named.Pairing.At) || ToldInThePast(clause, named.Pairing.At)) return false;
        var (at, other) = (named.Pairing.At, named.Pairing.Other);
        // "2-1 win over City", "beat City 2-1": it has been played.
        if (clause.SymbolAt(at - 1) is "N" || clause.SymbolAt(other + 1) is "N" && clause.SymbolAt(other + 2) is "-" or "–") return false;
        // "Rovers beat City on Saturday and host Town": without a word that leaves it open before it, the verb is told in the past.
        if (clause.SymbolAt(at) is "beat" && !signs.Has(Sign.Possible, 0, at) && !signs.Has(Sign.Ahead, 0, at)) return false;
        if (named.Pairing.Rule.IsHope) return true;
        bool Says(Sign sign) => signs.Has(sign, at - Reach, other + Reach);
        if (!Says(Sign.Possible) && !Says(Sign.Ahead) && !Says(Sign.Present)) return false;
        return named.Date is not null || clause.SymbolAt(0) is "if" || clause.Atoms.Take(named.Pairing.At).Any(atom => atom.Symbol is "if");
    }

    /// <summary>
    /// "Rovers could meet City in the final", "should they win, Rovers would face City": what hangs on other results is no fixture. A
    /// player who could face City on Saturday is another matter: there the day is told.
    /// </summary>
    private static bool IsHypothetical(Clause clause, NamedPairing named)
    {
        var at = named.Pairing.At;
        for (var before = at - 1; before >= 0 && before >= at - 3; before--)
        {
            // "as originally planned: Rovers v City": what stands before a colon is said of something else.
            if (clause.Atoms[before] is not WordAtom { Symbol: not ":" }) break;
            // "was supposed to play City on Saturday": it will not.
            if (clause.SymbolAt(before) is "supposed" or "meant" or "originally") return true;
            if (Modals.Contains(clause.SymbolAt(before))) return named.Date is null || Conditions.Contains(clause.SymbolAt(0));
        }

        if (IsInLine(clause, at) || HangsOnAnother(clause, named)) return true;
        if (named.Pairing.Rule.Voice is Voice.Noun
            && clause.Atoms.Skip(Math.Max(0, at - 4)).Take(named.Limit - at + 4).Any(atom => Possibles.Contains(atom.Symbol)))
            return true;
        for (var before = at - 1; before >= 0 && before >= at - 6; before--)
        {
            // "brought about the change of date for the match of Rovers and City"
            if (clause.SymbolAt(before) is "change" && clause.SymbolAt(before + 1) is "in" or "of") return true;
            // "Highlights of the match between Rovers and City"
            if (clause.SymbolAt(before) is "highlights" && clause.SymbolAt(before + 1) is "of" or "from" or ":") return true;
            if (clause.SymbolAt(before) is "winners" or "winner" or "victors" or "victor"
                && clause.SymbolAt(before + 1) is "of" or "from" or "between")
                return true;
        }

        return false;
    }

    /// <summary>"A long run took Rovers to the top and City visit on Saturday": what stands before the conjunction is told of others.</summary>
    private static int StartOfStory(Clause clause, NamedPairing named)
    {
        var (from, subject) = (named.From, named.Pairing.Subject);
        return named.Pairing.Rule.Voice is Voice.Present && subject > from && subject < named.Pairing.At
            && clause.SymbolAt(clause.SymbolAt(subject - 1) is "the" ? subject - 2 : subject - 1) is "and" or "but" or "while"
            ? subject : from;
    }

    /// <summary>"are in line to meet City in the final", "on course to face City"</summary>
    private static bool IsInLine(Clause clause, int at) =>
        clause.SymbolAt(at - 1) is "to" && clause.SymbolAt(at - 2) is "line" or "course" or "track" && clause.SymbolAt(at - 3) is "in" or "on";

    /// <summary>"go to City if they get past Town", "provided they beat Town": a tie that has to be earned first.</summary>
    private static bool HangsOnAnother(Clause clause, NamedPairing named)
    {
        if (named.Pairing.Rule.Voice is Voice.Outcome) return false;
        for (var at = named.Pairing.Other + 1; at < clause.Atoms.Count; at++)
        {
            if (clause.Atoms[at] is DateAtom || clause.SymbolAt(at) is "," or ";") return false;
            if (clause.SymbolAt(at) is not ("if" or "provided" or "assuming" or "should")) continue;
            for (var behind = at + 1; behind <= at + LongestCondition; behind++)
            {
                if (clause.SymbolAt(behind) is "past" or "beat" or "through" or "overcome" or "win" or "off") return true;
            }
        }

        return false;
    }

    /// <summary>"a rematch against City, having faced them in May": behind the comma something else is told.</summary>
    private static int EndOfStory(Clause clause, int other, int limit)
    {
        for (var at = other + 1; at < limit && at < clause.Atoms.Count; at++)
        {
            if (clause.SymbolAt(at) is "," && clause.SymbolAt(at + 1) is "having") return at;
        }

        return limit;
    }

    /// <summary>A guess lies ahead where a sentence or the article says that it guesses, and nothing before it tells of the past.</summary>
    private static bool IsForecast(Statement statement, NamedPairing named, DatePhrase? date, DateOnly today)
    {
        var signs = statement.Clause.Signs;
        if (date is not null && date.Range.To < today || signs.Has(Sign.Record)) return false;
        if (!signs.Has(Sign.Guess) && !statement.Context.IsGuessing) return false;
        return !signs.Has(Sign.Past, named.From, named.Pairing.At) && !ToldInThePast(statement.Clause, named.Pairing.At);
    }

    /// <summary>
    /// "Banned for his foul in the group match against City", "as last year before the fixture against City", "took on Town, visiting City
    /// on Tuesday": what was is no match to come, though the clause looks forward elsewhere.
    /// </summary>
    private static bool IsHistory(Clause clause, NamedPairing named)
    {
        var at = named.Pairing.At;
        if (named.Pairing.Rule.Voice is Voice.Present)
        {
            return clause.SymbolAt(at).EndsWith("ing", StringComparison.Ordinal) && named.Date is { IfPast: not null }
                && clause.SymbolAt(at - 1) is "," && clause.Signs.Has(Sign.Past, 0, at) && !clause.Signs.Has(Sign.Ahead, 0, at)
                && !clause.Signs.Has(Sign.Present, 0, at);
        }

        if (named.Pairing.Rule.Voice is not Voice.Noun) return false;
        // "is limping after the City game": that has been, where no day is told.
        if (named is { Pairing.Rule.IsNamedByOpponent: true, Date: null } && BeforeArticle(clause, at) is "after" or "since" or "following"
            or "during" or "from" or "despite")
            return true;
        // "one point from their three games so far, against City and Town"
        for (var between = at; between < named.Pairing.Other; between++)
        {
            if (clause.SymbolAt(between) is "so" && clause.SymbolAt(between + 1) is "far") return true;
        }

        // "The trip to City was played in advance."
        for (var behind = named.Pairing.Other + 1; behind < named.Limit && behind <= named.Pairing.Other + 4; behind++)
        {
            if (clause.SymbolAt(behind) is "played" && clause.SymbolAt(behind - 1) is "was" or "were" or "already") return true;
        }

        if (named.Date is null && IsAfterDoing(clause, at)) return true;
        for (var before = at - 1; before >= 0 && before >= at - ReachOfMishaps; before--)
        {
            var word = clause.SymbolAt(before);
            if (named.Date is null && Mishaps.Contains(word) && !clause.Signs.Has(Sign.Ahead, before, at)) return true;
            if (word is "last" && clause.SymbolAt(before + 1) is "year" or "season" or "term") return true;
        }

        return false;
    }

    /// <summary>"Want a response after wasting their chances away to City": what was done there is behind them.</summary>
    private static bool IsAfterDoing(Clause clause, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - ReachOfDoings && clause.SymbolAt(before) is not ("," or ";"); before--)
        {
            if (clause.SymbolAt(before) is "after" or "since" or "following" or "despite"
                && clause.SymbolAt(before + 1).EndsWith("ing", StringComparison.Ordinal)
                && !MatchesToCome.Contains(clause.SymbolAt(before + 1)))
                return true;
        }

        return false;
    }

    /// <summary>The word before the article with which a pairing's words begin, or of which they do.</summary>
    private static string BeforeArticle(Clause clause, int at) =>
        clause.SymbolAt(at) is "the" or "this" ? clause.SymbolAt(at - 1) : clause.SymbolAt(at);

    /// <summary>"Rovers have drawn with City": a result, and no draw of a cup.</summary>
    private static bool IsDrawnMatch(Clause clause, int at) =>
        clause.SymbolAt(at) is "drawn" && clause.SymbolAt(at - 1) is "have" or "has" or "had" or "having" or "already" or "also"
            && clause.SymbolAt(at + 1) is "with" or "at" or "against" or "away" or "home" or "N";

    /// <summary>"They met in the final last season", "in 2019": in an article on a draw, what was before it.</summary>
    private static bool IsOfOldDays(Clause clause)
    {
        for (var at = 0; at < clause.Atoms.Count; at++)
        {
            if (clause.SymbolAt(at) is "last" or "previous" && clause.SymbolAt(at + 1) is "season" or "year" or "term" or "time" or "met"
                || clause.SymbolAt(at) is "ago")
                return true;
        }

        return false;
    }

    /// <summary>"Is expected to make his debut against City", "in line for a debut".</summary>
    private static bool IsExpected(Clause clause, int before) =>
        clause.Atoms.Take(before).Any(atom => atom.Symbol is "expected" or "line" or "likely" or "unlikely" or "poised" or "set");

    /// <summary>Whether a verb in the past stands before an atom, one that is not among the signs: "tore", "signed".</summary>
    public static bool ToldInThePast(Clause clause, int before)
    {
        for (var at = 0; at < before && at < clause.Atoms.Count; at++)
        {
            if (clause.Atoms[at] is not WordAtom { Symbol: var word } || clause.SymbolAt(at - 1) is "-" or "be" or "been" or "is" or "are")
                continue;
            if (IrregularPast.Contains(word) || word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !NoVerbs.Contains(word))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words just before a pairing tell of a result: "victory against T", "a record goal against T".</summary>
    public static bool IsResultBefore(Clause clause, Pairing pairing) =>
        pairing.Rule.Voice is not (Voice.Outcome or Voice.Debut or Voice.Forecast) && IsResultBefore(clause, pairing.At);

    private static bool IsResultBefore(Clause clause, int at)
    {
        for (var (before, words) = (at - 1, 0); before >= 0 && words <= 3; before--, words++)
        {
            var symbol = clause.SymbolAt(before);
            if (clause.Atoms[before] is not (WordAtom or NumberAtom) || !char.IsLetterOrDigit(symbol[0]) && symbol is not "-"
                || NotOfOneThought.Contains(symbol))
                return false;
            // "will qualify if they beat City away on Friday"
            if (Results.Contains(symbol)) return !(symbol is "beat" or "win" && IsCondition(clause, before));
        }

        return false;
    }

    private static bool IsCondition(Clause clause, int verb) =>
        clause.SymbolAt(verb - 1) is "if" || clause.SymbolAt(verb - 2) is "if" || clause.SymbolAt(verb - 1) is "can" or "must";

    /// <summary>"Rovers v City LIVE": a running commentary is on a match that has begun; "live on" television it has not.</summary>
    public static bool IsUnderWay(Clause clause)
    {
        var live = clause.Signs.First(Sign.Live);
        return live >= 0 && clause.SymbolAt(live + 1) is not "on" && clause.First<DateAtom>() is null
            && clause.First<KickOffAtom>() is null;
    }
}
