using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Weighs what speaks for a run of capitals being a player's or manager's name.
/// <para>
/// For: a first name or surname of the field, an initial; an office or position beside it ("midfielder Owen Bailey", "Bailey, the
/// keeper,"); a verb behind it that people do and teams do not ("Bailey headed"); "Bailey's header"; a bracket with an injury, a club or
/// a minute; a list of people it stands in; the last word alone further down. Against: "the" or a preposition of place before it, a
/// heading in title case, words of English, words of institutions, places and the calendar. Each sign adds to the logarithm of the odds,
/// so that several weak ones make a strong one. A single word needs more than a full name does.
/// </para>
/// </summary>
internal sealed class PersonSigns(Names names)
{
    /// <summary>Logarithm of the odds of what cannot be.</summary>
    public const double Never = -99;

    private static readonly FrozenSet<string> Deeds = WordSet.Of("""
        netted headed slotted curled tapped nodded volleyed drilled bundled lashed poked prodded rifled dinked swept fired smashed
        thumped blazed saved tipped parried dived crossed pulled flicked squared missed limped replaced converted said told insisted
        admitted joked tweeted captained scored equalised hobbled stabbed hooked glanced skied shot chipped teed rounded fouled
        tackled handled booked blasted steered cracked guided scuffed sliced unleashed pounced whipped turned ran raced wheeled broke
        stepped wasted
        """);

    private static readonly FrozenSet<string> States = WordSet.Of("""
        is was has had will could can may might should would who and added struck believes thinks knows hopes feels wants says tells
        made makes remains returns returned came comes went goes joined joins left leaves got gets suffered hurt started starts played
        plays with did does put opened doubled sent set won levelled also then misses beat denied hit gave took found looked looks
        takes named signed faces serves needs continues trains trained
        """);

    /// <summary>What is a person's and never a team's: "Bailey's header".</summary>
    private static readonly FrozenSet<string> PersonalThings = WordSet.Of("""
        header strike shot volley freekick cross effort brace hattrick absence return injury contract debut departure arrival
        suspension fitness deflected rebound spot throw replacement flick finish tap backheel free assist fee
        """);

    /// <summary>What is a person's more often than a team's: "Bailey's late goal".</summary>
    private static readonly FrozenSet<string> Things = WordSet.Of("""
        goal goals penalty corner pass opener equaliser winner leveller men side charges own late early first second save ball long
        low fine superb stunning team loan deal future appointment dismissal sacking form
        """);

    private static readonly FrozenSet<string> Helpers = WordSet.Of("is was had has have will could should would may");

    /// <summary>What "was" goes with where a person is meant: "Bailey was tripped".</summary>
    private static readonly FrozenSet<string> Sufferings = WordSet.Of("""
        tripped fouled booked substituted injured withdrawn dismissed subbed ruled suspended cautioned sacked appointed hauled
        stretchered penalised adjudged bundled
        """);

    /// <summary>Verbs with which reports in local papers open: "ERNIE HOWE praised his side".</summary>
    private static readonly FrozenSet<string> Praise =
        WordSet.Of("praised hailed says said insists believes admits admitted wants has was scored");

    private static readonly FrozenSet<string> PlaceWords = WordSet.Of("in at near around inside outside across visit via");

    /// <summary>Logarithm of the odds that a run is a person's name.</summary>
    public double OddsOf(OpenText text, NameRun run) => NamesNobody(text, run) ? Never : OfWords(text, run);

    /// <summary>What the words around a run, and the list it stands in, add to the logarithm of the odds.</summary>
    public static double OddsAround(OpenText text, NameRun run, double fromList) => fromList + Before(text, run) + Behind(text, run);

    /// <summary>Whether the word is a surname or first name of the field, or has the shape of one.</summary>
    public bool IsNameOfTheField(OpenText text, NameRun run) =>
        names.IsSurname(text.Word(run.Last)) || IsFirstName(text.Word(run.First)) || HasShapeOfSurname(text, run.Last);

    public bool IsFirstName(string folded) => names.IsGivenName(folded);

    private bool NamesNobody(OpenText text, NameRun run)
    {
        for (var at = run.First; at <= run.Last; at++)
        {
            var word = text.Word(at);
            if (text.Tokens[at].Kind is not TokenKind.Word) continue;
            if (NameWords.Credits.Contains(word) || at == run.Last && TeamSigns.EndsClub(word)) return true;
            // "Lincoln Financial Field", but "Robert Green".
            var isAmbiguous = NameWords.Ambiguous.Contains(word);
            if (isAmbiguous && !run.IsSingle ? run.Parts > 2 && at == run.Last : NameWords.NoNames.Contains(word)) return true;
            if (text.Tokens[at].Case is LetterCase.Upper && word.Length > 2 && !IsInCapitals(text, run)) return true;
        }

        // "St James", "St Mary"
        if (text.Word(run.First) is "st") return true;
        // "Owen Peacock-" is cut off.
        var behind = run.Last + 1;
        if (text.Word(behind) is "-" && text.AreGlued(run.Last, behind) && text.IsLineBetween(behind, behind + 1)) return true;
        return run.IsSingle && (text.Word(run.First).Length < 3 || text.By(run.First) is Explained.Shared || TouchesName(text, run));
    }

    /// <summary>"OWEN BAILEY", or "Owen BAILEY" as the lists of federations have it.</summary>
    private bool IsInCapitals(OpenText text, NameRun run) =>
        run.Parts == 2 && (IsFirstName(text.Word(run.First)) || Praise.Contains(text.Word(run.Last + 1)));

    /// <summary>A single word right beside a name that is explained ("Chelsea Foundation") is no name of its own.</summary>
    private static bool TouchesName(OpenText text, NameRun run) =>
        Touches(text, run)
        || run.Last + 1 < text.Tokens.Count && !text.IsOpen(run.Last + 1) && text.AreClose(run.Last, run.Last + 1);

    private static bool Touches(OpenText text, NameRun run) =>
        text.IsWord(run.First - 1) && !text.IsOpen(run.First - 1) && text.AreClose(run.First - 1, run.First)
        && !text.Page.BeginsSentence(run.First);

    /// <summary>"(Achilles)" and "Collins Fai (Gent, Belgium)", but "(Green 60)" and "73 (Green)".</summary>
    private static bool IsRemark(OpenText text, NameRun run) =>
        text.Word(run.First - 1) is "(" && text.Word(run.Last + 1) is ")" or "," or "-" or "–" && run.First > 1
        && text.Tokens[run.First - 2].Kind is TokenKind.Word;

    private double OfWords(OpenText text, NameRun run)
    {
        var (first, last) = (text.Word(run.First), text.Word(run.Last));
        var odds = text.IsInTitleCase(run.First) ? -1.5 : 0.0;
        if (IsRemark(text, run)) odds -= run.IsSingle ? 4 : 2;
        if (run.IsSingle)
        {
            odds -= 3;
            if (names.IsSurname(last)) odds += 1.2;
            if (HasShapeOfSurname(text, run.Last)) odds += 0.5;
            if (EverydayWords.Contains(last)) odds -= 1;
            // At a sentence's start any word has a capital.
            if (text.Page.BeginsSentence(run.First)) odds -= text.IsWrittenSmall(first) ? 4 : IsNameOfTheField(text, run) ? 0.6 : 1.2;
            return odds;
        }

        // Two words with capitals inside a sentence are a name more often than not.
        odds += run.Parts > 3 ? -0.3 : 0.4;
        // Half of a longer name, such as a ground's: "Lincoln Financial Field".
        if (Touches(text, run)) odds -= 1.5;
        if (first.Length == 1) odds += 1;
        else if (IsFirstName(first)) odds += 2;
        if (names.IsSurname(last)) odds += 1;
        else if (HasShapeOfSurname(text, run.Last)) odds += 0.7;
        for (var at = run.First; at <= run.Last; at++)
        {
            if (NameWords.Ambiguous.Contains(text.Word(at)) && !IsFirstName(text.Word(at))) odds -= 1;
            else if (EverydayWords.Contains(text.Word(at)) && !IsFirstName(text.Word(at))) odds -= 0.6;
        }

        return odds;
    }

    private static double Before(OpenText text, NameRun run)
    {
        var before = run.First - 1;
        if (before < 0 || text.IsLineBetween(before, run.First)) return 0;
        var word = text.Word(before);
        if (NameWords.Offices.Contains(word)) return text.AreClose(before, run.First) ? 3.4 : 0;
        // "the captain, Owen Bailey,"
        if (word is "," or ":" && NameWords.Offices.Contains(text.Word(before - 1))) return 2;
        if (!text.AreClose(before, run.First)) return 0;
        if (text.Tokens[before].Kind is TokenKind.Possessive) return run.IsSingle ? 0.2 : 0.8;
        if (TeamSigns.IsWordForTeams(word)) return -3;
        return word switch
        {
            "the" => -3,
            // "an Owen Bailey corner"
            "a" or "an" => IsThing(text.Word(run.Last + 1)) ? run.IsSingle ? 2 : 1 : run.IsSingle ? -2 : -1,
            "injured" or "suspended" or "without" or "through" or "replacing" or "replaced" or "replace" => 1,
            "by" or "when" or "before" or "after" or "between" or "with" => 0.5,
            _ => PlaceWords.Contains(word) ? -1.5 : 0.1,
        };
    }

    private static double Behind(OpenText text, NameRun run)
    {
        var at = run.Last + 1;
        if (at >= text.Tokens.Count || text.IsLineBetween(run.Last, at)) return 0;
        if (text.Tokens[at].Kind is TokenKind.Possessive || text.Word(at) is "’" or "'" && text.Between(run.Last, at).Length == 0)
            return OfPossession(text, at) * (run.IsSingle ? 1 : 0.3) + (run.IsSingle ? 0 : 0.6);
        if (text.Word(at) is "(") return text.Tokens.Count > at + 1 && text.Tokens[at + 1] is { Kind: TokenKind.Number } ? 0.8 : 1.2;
        if (text.Word(at) is ",") return HasOffice(text, at + 1) ? 1.8 : 0;
        if (!text.AreClose(run.Last, at)) return 0;
        if (Deeds.Contains(text.Word(at)) || Helpers.Contains(text.Word(at)) && IsDone(text.Word(at + 1))) return run.IsSingle ? 3.4 : 1.5;
        return States.Contains(text.Word(at)) ? 0.7 : 0;
    }

    /// <summary>"Bailey's header", "Bailey's fierce spot-kick".</summary>
    private static double OfPossession(OpenText text, int possessive)
    {
        var odds = 0.0;
        for (var at = possessive + 1; at < text.Tokens.Count && at < possessive + 4; at++)
        {
            if (PersonalThings.Contains(text.Word(at))) return 3.4;
            if (Things.Contains(text.Word(at))) odds = 2.6;
            if (text.IsWord(at) ? text.Tokens[at].IsCapitalised : text.Word(at) is not "-") break;
        }

        return odds;
    }

    private static bool IsThing(string folded) => PersonalThings.Contains(folded) || Things.Contains(folded);

    private static bool IsDone(string folded) => Deeds.Contains(folded) || Sufferings.Contains(folded);

    /// <summary>"..., the 24-year-old midfielder, ..." and "..., who scored ...".</summary>
    private static bool HasOffice(OpenText text, int from)
    {
        for (var at = from; at < text.Tokens.Count && at < from + 6; at++)
        {
            var token = text.Tokens[at];
            if (token.Kind is TokenKind.Punctuation && token.Folded is not "-" || token.IsCapitalised && at > from) return false;
            if (!token.IsCapitalised && NameWords.Offices.Contains(token.Folded) || at == from && token.Folded is "who") return true;
        }

        return false;
    }

    /// <summary>Endings and beginnings that surnames have in several languages, or an apostrophe inside.</summary>
    private static bool HasShapeOfSurname(OpenText text, int at)
    {
        var word = text.Word(at);
        if (word.Length < 4) return false;
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        if (word.StartsWith("mc", StringComparison.Ordinal)) return true;
        if (word.Length > 5 && word.StartsWith("mac", StringComparison.Ordinal)) return true;
        foreach (var letter in text.Page.Text.AsSpan(text.Tokens[at].Span.Start, text.Tokens[at].Span.Length))
        {
            if (Tokenizer.IsApostrophe(letter)) return true;
        }

        return false;
    }

    private static readonly string[] Endings =
    [
        "son", "sen", "ez", "es", "inho", "ov", "ev", "ic", "ski", "sky", "enko", "dze", "yan", "ini", "elli", "etti", "mann", "oglu",
        "ard", "ert", "er", "ley", "ton", "man", "ell", "ett", "aldo", "ou", "eau", "ucci", "ato", "ane", "ura", "oto", "ao", "iz", "ira",
        "eira",
    ];
}
