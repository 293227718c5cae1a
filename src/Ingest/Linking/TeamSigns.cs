using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Weighs what speaks for a run of capitals being a team's name.
/// <para>
/// For: a word that clubs bear at its end ("Harborough Town") or its start ("Real Ardenza"), a "v" or a score beside it, all the more
/// with a team of the catalog on the other side; "against", "host", "beat" before it; a verb of playing behind it. Against: "the" before
/// it, a heading in title case, words of institutions and the calendar.
/// </para>
/// </summary>
internal sealed class TeamSigns
{
    /// <summary>Endings of clubs' names that hardly anything else has.</summary>
    private static readonly FrozenSet<string> Endings = WordSet.Of("""
        fc afc cf sc wfc utd united rovers albion wanderers hotspur harriers swifts academicals academical athletic rangers
        corinthians spartans dynamos
        """);

    /// <summary>Endings that people's names have as well.</summary>
    private static readonly FrozenSet<string> SharedEndings = WordSet.Of("argyle thistle villa county town borough strikers association");

    /// <summary>"leaders Bicester Hallions"</summary>
    private static readonly FrozenSet<string> WordsForTeams =
        WordSet.Of("leaders rivals champions visitors hosts neighbours neighbors newcomers minnows strugglers outfit side club giants");

    /// <summary>Beginnings of clubs' names.</summary>
    private static readonly FrozenSet<string> Beginnings = WordSet.Of("""
        fc afc ac as sc cd cf ud sk fk nk ifk rc real sporting deportivo atletico dynamo dinamo lokomotiv racing borussia olympique
        hapoel maccabi spartak cska zenit union partizan
        """);

    private static readonly FrozenSet<string> Meeting = WordSet.Of("v vs versus");

    private static readonly FrozenSet<string> Against = WordSet.Of("""
        against beat beating host hosts hosting face faces facing visit visits visiting welcome welcomes entertain entertains play
        plays defeat defeated beaten overcame thrashed edged tackle meet meets
        """);

    private static readonly FrozenSet<string> Doings =
        WordSet.Of("are have host hosts won lost drew beat sit visit travel welcome play were equalised levelled");

    /// <summary>Logarithm of the odds that the run is a team's name.</summary>
    public static double OddsOf(OpenText text, NameRun run)
    {
        if (NamesNoTeam(text, run)) return PersonSigns.Never;
        var odds = OfWords(text, run) + OfMatch(text, run);
        var before = text.Word(run.First - 1);
        if (before is "the" or "a" or "an") odds -= 1.5;
        if (text.IsInTitleCase(run.First)) odds -= 0.7;
        if (IsWordForTeams(before) && text.AreClose(run.First - 1, run.First)) odds += run.IsSingle ? 3 : 3.5;
        if (run.First > 0 && text.AreClose(run.First - 1, run.First) && Against.Contains(before)) odds += 1.5;
        if (Doings.Contains(text.Word(run.Last + 1)) && text.AreClose(run.Last, run.Last + 1)) odds += 0.6;
        return odds;
    }

    /// <summary>Whether only clubs are called by a name that ends in this word.</summary>
    public static bool EndsClub(string folded) => Endings.Contains(folded);

    /// <summary>Whether what stands behind the word is a team: "leaders", "rivals".</summary>
    public static bool IsWordForTeams(string folded) => WordsForTeams.Contains(folded);

    private static bool NamesNoTeam(OpenText text, NameRun run)
    {
        var isNew = false;
        for (var at = run.First; at <= run.Last; at++)
        {
            var word = text.Word(at);
            isNew |= text.By(at) is Explained.No && text.Tokens[at].Kind is TokenKind.Word;
            if (word is "sporting" or "sc" or "association") continue;
            if (NameWords.NoNames.Contains(word) && !NameWords.Ambiguous.Contains(word)) return true;
        }

        if (!isNew) return true;
        // "Previewing Wednesday"
        var first = text.Word(run.First);
        return !run.IsSingle && text.Page.BeginsSentence(run.First)
            && first.EndsWith("ing", StringComparison.Ordinal) && !Beginnings.Contains(first);
    }

    private static double OfWords(OpenText text, NameRun run)
    {
        if (run.IsSingle) return -3;
        if (Endings.Contains(text.Word(run.Last))) return 1.5;
        if (SharedEndings.Contains(text.Word(run.Last))) return 1;
        if (Beginnings.Contains(text.Word(run.First))) return 0.6;
        // "Lake City", "Commerce City" and "Mexico City" are towns.
        return text.Word(run.Last) is "city" ? -0.5 : -3;
    }

    /// <summary>"Matlock v Burnley", "Matlock 2-1 Burnley".</summary>
    private static double OfMatch(OpenText text, NameRun run)
    {
        var (behind, before) = (run.Last + 1, run.First - 1);
        if (Meeting.Contains(text.Word(behind))) return 2 + OtherSide(text, text.Word(behind + 1) is "." ? behind + 2 : behind + 1);
        if (Meeting.Contains(text.Word(before))) return 2 + OtherSide(text, before - 1);
        if (text.Word(before) is "." && Meeting.Contains(text.Word(before - 1))) return 2 + OtherSide(text, before - 2);
        if (IsScore(text, behind)) return 1 + OtherSide(text, behind + 3);
        // "Steve Furtado (Beroe, Bulgaria)"
        if (text.Word(before) is "(" && text.Word(behind) is "," && IsTeamOrCountry(text, behind + 1))
            return run.IsSingle ? 3.6 : 4;
        return IsScore(text, before - 2) ? 1 + OtherSide(text, before - 3) : 0;
    }

    private static bool IsScore(OpenText text, int at) =>
        at >= 0 && at + 2 < text.Tokens.Count && text.Word(at + 1) is "-" or "–"
        && IsDigit(text.Tokens[at]) && IsDigit(text.Tokens[at + 2]);

    private static bool IsDigit(Token token) => token is { Kind: TokenKind.Number, Folded.Length: 1 };

    private static bool IsTeamOrCountry(OpenText text, int at) =>
        at < text.Tokens.Count && text.By(at) is Explained.Shared or Explained.Team;

    private static double OtherSide(OpenText text, int at) =>
        at >= 0 && at < text.Tokens.Count && text.By(at) is Explained.Team ? 1.5 : 0;
}
