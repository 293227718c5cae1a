using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Finds names that no catalog row explains but that behave like a person's or a team's.
/// <para>
/// A name is a run of two to four capitalised words, with particles between them ("Ronald de Boer"), that no linked name covers. What
/// speaks for a person: a first name of the field, a surname of the field, an office or position before it ("midfielder Owen Bailey"), a
/// verb of playing or speaking, a possessive or a bracket behind it, the last word alone further down. What speaks for a team is a word
/// that clubs bear ("Harborough Town"). Words of institutions, places and the calendar speak against both.
/// </para>
/// </summary>
internal sealed class UnknownNames(Names names)
{
    /// <summary>What a name must reach to be listed; each sign below is worth a share of it.</summary>
    private const double Listed = 0.5;

    private const int LongestName = 4;

    private static readonly FrozenSet<string> Particles =
        WordSet.Of("de di da do dos del la le van der den von ter ten al el bin ben mac mc st");

    private static readonly FrozenSet<string> Offices = WordSet.Of("""
        manager boss coach gaffer captain skipper midfielder defender striker goalkeeper keeper winger forward centre-back full-back
        left-back right-back back playmaker substitute teenager youngster veteran international star ace teammate brother assistant
        caretaker interim signing debutant scorer
        """);

    private static readonly FrozenSet<string> Doings = WordSet.Of("""
        scored scores netted struck headed equalised said says told added insisted admitted believes saved missed misses beat fired made
        makes is was has had will could can remains returns returned came comes went goes joined joins left leaves made got gets
        suffered hurt limped started starts played plays and who with did does put pulled opened doubled sent set won levelled converted
        slotted curled tapped
        """);

    private static readonly FrozenSet<string> ClubWords = WordSet.Of("""
        fc afc cf sc united city town rovers county athletic albion wanderers rangers hotspur villa thistle celtic club sporting real
        deportivo borough harriers swifts wednesday
        """);

    private static readonly FrozenSet<string> NoNames = WordSet.Of("""
        league cup stadium park road street lane conference championship division group final finals semi quarter trophy award premier
        sky sports sport tv bbc itv news getty images image university council association federation arena ground derby world european
        europe africa asia america north south west east northern southern western eastern
        january february march april may june july august september october november december monday tuesday wednesday thursday friday
        saturday sunday boxing christmas easter day night week weekend round stage play playoffs qualifying qualifier ballon women men
        under academy youth national international games match matchday gameweek year season transfer window deadline fantasy football
        soccer team teams press association reuters photograph photo prime video show centre center hall house bridge street green gate
        garden gardens
        government police hospital school college church king queen prince president minister royal st saint new great big super grand
        golden silver read more click here subscribe
        stade estadi estadio stadio olympic olympics table points pts standings qualification former old close hide ad fort firm port
        cape copa coupe serie liga bundesliga ligue primera segunda eredivisie series
        one two three first second third the a an in on at to for and of
        """);

    public List<UnknownName> Find(Page page, Ledger ledger)
    {
        var covered = Covered(page, ledger);
        var found = new Dictionary<string, UnknownName>(StringComparer.Ordinal);
        for (var at = 0; at < page.Tokens.Count; at++)
        {
            var last = RunEnd(page, covered, at);
            if (last < 0) continue;
            var first = WithoutLead(page, at, last);
            if (last > first && Judge(page, covered, first, last) is { } name) found.TryAdd(Folding.FoldPhrase(name.Text), name);
            at = last;
        }

        return [.. found.Values];
    }

    /// <summary>The tokens that belong to a name which is explained already.</summary>
    private static HashSet<int> Covered(Page page, Ledger ledger) =>
        [.. page.Mentions.Where(mention => ledger.IsDecided(mention) || NamesOneThing(mention))
            .SelectMany(mention => Enumerable.Range(mention.First, mention.Last - mention.First + 1))];

    /// <summary>Whether the words are a catalog's name that hardly anybody else can bear, though the linker left it.</summary>
    private static bool NamesOneThing(Mention mention) =>
        mention.Has(NameKind.Person) || mention.Has(NameKind.Competition) || mention.Has(NameKind.Venue)
        || mention.Has(NameKind.Team) && !mention.IsSingleWord;

    /// <summary>Last token of the run of capitalised words that begins at a token, or -1 where no name can begin.</summary>
    private static int RunEnd(Page page, HashSet<int> covered, int first)
    {
        if (!CanBeName(page, covered, first)) return -1;
        var last = first;
        for (var words = 1; words <= LongestName + 1; words++)
        {
            var next = MentionFinder.FollowingWord(page.Text, page.Tokens, last);
            if (next < 0 || IsLineBetween(page, last, next)) break;
            if (!CanBeName(page, covered, next) || page.BeginsSentence(next)) next = BehindParticles(page, covered, last, next);
            if (next < 0) break;
            last = next;
        }

        return last;
    }

    private static bool IsLineBetween(Page page, int one, int two) =>
        page.Text.AsSpan(page.Tokens[one].Span.End, page.Tokens[two].Span.Start - page.Tokens[one].Span.End).Contains('\n');

    /// <summary>"Boer" in "Ronald de Boer", where <paramref name="next"/> is the first particle; -1 where no name goes on.</summary>
    private static int BehindParticles(Page page, HashSet<int> covered, int last, int next)
    {
        while (next < page.Tokens.Count && Particles.Contains(page.Tokens[next].Folded)) next++;
        if (next >= page.Tokens.Count || next == last + 1) return -1;
        return page.Tokens[next - 1].Kind is TokenKind.Word && CanBeName(page, covered, next) ? next : -1;
    }

    private static bool CanBeName(Page page, HashSet<int> covered, int at) =>
        page.Tokens[at] is { Kind: TokenKind.Word, Case: LetterCase.Capitalised, Folded.Length: > 1 } && !covered.Contains(at);

    /// <summary>Without what stands before a name: "Manager Stephen Bradley", "But Owen Bailey".</summary>
    private static int WithoutLead(Page page, int first, int last)
    {
        while (first < last && IsLead(page, first)) first++;
        return first;
    }

    private static bool IsLead(Page page, int at)
    {
        var word = page.Tokens[at].Folded;
        return Offices.Contains(word) || page.BeginsSentence(at) && EverydayWords.Contains(word);
    }

    private UnknownName? Judge(Page page, HashSet<int> covered, int first, int last)
    {
        var words = Enumerable.Range(first, last - first + 1)
            .Select(at => page.Tokens[at]).Where(token => token.Kind is TokenKind.Word).ToList();
        if (words.Count is < 2 or > LongestName) return null;
        var isTeam = words.Any(word => ClubWords.Contains(word.Folded)) && !NoNames.Contains(words[0].Folded);
        if (isTeam) return Name(page, first, last, UnknownKind.Team, 0.6, []);
        if (words.Any(word => NoNames.Contains(word.Folded))) return null;
        var again = LaterMentions(page, covered, last);
        var score = ScoreOf(page, first, last, words, again.Count > 0);
        return score < Listed ? null : Name(page, first, last, UnknownKind.Person, Math.Min(0.95, score), again);
    }

    private double ScoreOf(Page page, int first, int last, List<Token> words, bool comesAgain)
    {
        // Two capitalised words in a row that are no words of English are a name more often than not, except where all have capitals.
        var unusual = !words.Any(word => EverydayWords.Contains(word.Folded)) && !page.IsInTitleCase(first);
        var score = unusual ? 0.5 : 0.2;
        if (names.IsGivenName(words[0].Folded)) score += 0.4;
        if (names.IsSurname(words[^1].Folded)) score += 0.25;
        if (first > 0 && Offices.Contains(page.Tokens[first - 1].Folded)) score += 0.4;
        if (comesAgain) score += 0.3;
        if (last + 1 < page.Tokens.Count && SpeaksOfPerson(page.Tokens[last + 1])) score += 0.2;
        return score;
    }

    private static bool SpeaksOfPerson(Token after) =>
        after.Kind is TokenKind.Possessive || after.Folded is "(" || Doings.Contains(after.Folded);

    /// <summary>The last word of the name where it stands alone further down.</summary>
    private static List<TextSpan> LaterMentions(Page page, HashSet<int> covered, int last) =>
        [.. Enumerable.Range(last + 1, page.Tokens.Count - last - 1)
            .Where(at => page.Tokens[at].Folded == page.Tokens[last].Folded)
            .Where(at => CanBeName(page, covered, at) && !CanBeName(page, covered, at - 1))
            .Select(at => page.Tokens[at].Span)];

    private static UnknownName Name(Page page, int first, int last, UnknownKind kind, double confidence, List<TextSpan> again)
    {
        var span = new TextSpan(page.Tokens[first].Span.Start, page.Tokens[last].Span.End);
        return new UnknownName(span.In(page.Text), kind, Math.Round(confidence, 2), [page.QuoteOf(span), .. again.Select(page.QuoteOf)]);
    }
}
