using System.Collections.Frozen;
using System.Numerics;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// One walk over a text that finds its names: from each place where one may begin as far as the index leads, and on behind the longest.
/// It reads the text itself, as the <see cref="Tokenizer"/> would cut it, and makes no tokens.
/// </summary>
internal ref struct NameWalk(NameIndex index, string text, TextSpan part)
{
    /// <summary>Legal forms that clubs carry before or behind their name and that writers add or drop at will.</summary>
    private static readonly FrozenSet<WordKey> ClubForms =
        new[] { "fc", "afc", "cf", "sc", "ac", "fk", "sk", "bk", "if" }.Select(WordKey.Of).ToFrozenSet();

    /// <summary>The end of what was read, with its possessive ending: a place where a token surely ends, and from where to go on.</summary>
    private int _read = part.Start;

    /// <summary>The last club form that belongs to no name; empty behind a name.</summary>
    private TextSpan _clubForm;

    public void Find(List<NameMatch> matches)
    {
        for (var block = part.Start; block < part.End; block += NameStarts.Block)
        {
            for (var starts = index.Starts.In(text, part, block); starts != 0; starts &= starts - 1)
            {
                var at = block + BitOperations.TrailingZeroCount(starts);
                if (at < _read || !IsTokenStart(at) || !TryLongest(at, out var match, out var ofTeam)) continue;
                matches.Add(ofTeam ? match with { Span = WithClubForm(match.Span) } : match);
                _clubForm = default;
            }
        }
    }

    /// <summary>The longest name that begins here; false where none does.</summary>
    private bool TryLongest(int start, out NameMatch longest, out bool ofTeam)
    {
        (longest, ofTeam) = (default, false);
        WrittenWord.Read(text, start, part.End, out var word);
        _read = word.PossessiveEnd;
        var form = IsClubForm(word) ? new TextSpan(start, word.End) : _clubForm;
        var node = index.First(word);
        var cases = 0UL;
        for (var place = 0; node.Id > 0; place++)
        {
            cases |= NameIndex.Case(word.Case, place);
            if (node.Names > 0 && index.IsName(node, cases, out var team))
            {
                (longest, ofTeam) = (new NameMatch(new TextSpan(start, word.End), node.Names, cases), team);
                _read = word.PossessiveEnd;
            }

            if (!node.GoesOn || !TryFollow(ref word)) break;
            node = index.Next(node, word);
        }

        if (longest.Names > 0) return true;
        _clubForm = form;
        return false;
    }

    /// <summary>Goes to the next word that may belong to the same name; false where the name must end.</summary>
    private readonly bool TryFollow(ref WrittenWord word)
    {
        if (word.PossessiveEnd > word.End)
        {
            word = new WrittenWord(word.PossessiveEnd, word.PossessiveEnd, LetterCase.Lower, "'s".Length, WordKey.Possessive);
            return true;
        }

        var next = word.End + GapLength(word.End, word.Length);
        if (next >= part.End || !BeginsWord(text[next])) return false;
        WrittenWord.Read(text, next, part.End, out word);
        return true;
    }

    /// <summary>How long the gap behind a word is that may stand inside a name: nothing, a blank, a line's end, or one mark.</summary>
    private readonly int GapLength(int at, int length)
    {
        if (at >= part.End) return 0;
        var second = at + 1 < part.End ? text[at + 1] : '\0';
        return text[at] switch
        {
            '.' when second is ' ' && length <= 3 => 2,
            '\r' when second is '\n' => 2,
            ' ' or '\u00a0' or '-' or '‐' or '‑' or '–' or '/' or '.' or '\'' or '’' or '·' or '\n' => 1,
            _ => 0,
        };
    }

    private static bool BeginsWord(char c) => char.IsLetterOrDigit(c) && c != '\u02bc' || c is '&';

    private TextSpan WithClubForm(TextSpan name)
    {
        var next = name.End + BlankLength(name.End);
        if (next < part.End && char.IsAsciiLetterUpper(text[next]))
        {
            WrittenWord.Read(text, next, part.End, out var behind);
            if (IsClubForm(behind))
            {
                _read = behind.PossessiveEnd;
                return name with { End = behind.End };
            }
        }

        var isBehindForm = _clubForm.Length > 0 && _clubForm.End + BlankLength(_clubForm.End) == name.Start;
        return isBehindForm ? name with { Start = _clubForm.Start } : name;
    }

    /// <summary>
    /// How long the gap between a name and its club form is, where no mark may stand, nor a line's end: in a list of "Sparta Rotterdam" and
    /// "FC Twente" the form is the next line's.
    /// </summary>
    private readonly int BlankLength(int at) => at < part.End && text[at] is ' ' or '\u00a0' ? 1 : 0;

    private static bool IsClubForm(in WrittenWord word) => word.Case is LetterCase.Upper && ClubForms.Contains(word.Key);

    /// <summary>
    /// Whether the tokenizer begins a word or number here, where a letter, a digit, <c>&amp;</c> or a character beyond ASCII stands.
    /// </summary>
    private bool IsTokenStart(int at)
    {
        if (!BeginsWord(text[at])) return false;
        if (at == part.Start) return true;
        var before = text[at - 1];
        if (before is ' ' or '\n' or '"' or '(' or '“') return true;
        if (text[at] is '&') return true;
        if (char.IsDigit(text[at])) return !char.IsDigit(before);
        // Only where the tokenizer parts glued words does one begin behind a letter: "RoversRovers City".
        if (Tokenizer.IsLetter(before)) return char.IsUpper(text[at]) && char.IsLower(before) && IsCutAt(at);
        // An apostrophe or a dot may stand inside a word, and an accent may be a character of its own: the tokenizer must say.
        var mayGoOn = before is '.' || Tokenizer.IsApostrophe(before) || Tokenizer.IsCombining(before);
        if (!mayGoOn || at - 1 == part.Start) return true;
        return !Tokenizer.IsLetter(text[at - 2]) && !Tokenizer.IsCombining(text[at - 2]) || IsCutAt(at);
    }

    /// <summary>Whether a token begins here when the text is cut from the last blank on.</summary>
    private bool IsCutAt(int at)
    {
        var cut = at;
        while (cut > _read && !char.IsWhiteSpace(text[cut - 1])) cut--;
        while (cut < at) cut = Tokenizer.End(text, cut, part.End);
        _read = cut;
        return cut == at;
    }
}
