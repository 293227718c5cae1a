using System.Runtime.InteropServices;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Finds lists of people: line-ups, benches, squads, goals, the injured, or two names with "and" between them.
/// <para>
/// Names belong to one list where only marks, numbers, brackets and "and" stand between them ("Smith; Jones, Brown (Green 60)", "Bailey
/// 23, 67"). What a list is of is told by what heads it ("Subs not used:", "Town:", "Watford squad" on the line above), by the people and
/// teams of the catalog in it, and by its length. What it says counts for each of its names.
/// </para>
/// </summary>
internal sealed class LineUps(PersonSigns signs)
{
    /// <summary>How many tokens before a list are looked at for what heads it, and how many a bracket inside may hold.</summary>
    private const int Reach = 12;

    /// <summary>
    /// What the list that each run stands in adds to the logarithm of the odds that it is a person's name; 0 outside of lists.
    /// </summary>
    public double[] Weigh(OpenText text, List<NameRun> runs)
    {
        var odds = new double[runs.Count];
        var pieces = Pieces(text, runs);
        for (var first = 0; first < pieces.Count;)
        {
            var end = first + 1;
            while (end < pieces.Count && GoOn(text, pieces[end - 1], pieces[end])) end++;
            Weigh(text, runs, CollectionsMarshal.AsSpan(pieces)[first..end], odds);
            first = end;
        }

        return odds;
    }

    private void Weigh(OpenText text, List<NameRun> runs, ReadOnlySpan<Piece> list, double[] odds)
    {
        var weight = double.NaN;
        foreach (var piece in list)
        {
            if (piece.Run < 0) continue;
            if (double.IsNaN(weight)) weight = WeightOf(text, runs, list);
            odds[piece.Run] = weight;
        }
    }

    /// <summary>The names of a text in its order: the runs, and what is explained already.</summary>
    private static List<Piece> Pieces(OpenText text, List<NameRun> runs)
    {
        var pieces = new List<Piece>(runs.Count + text.Page.Mentions.Count);
        var run = 0;
        foreach (var mention in text.Page.Mentions)
        {
            for (; run < runs.Count && runs[run].First < mention.First; run++) pieces.Add(Of(runs, run));
            if (!text.IsOpen(mention.First)) pieces.Add(new Piece(mention.First, mention.Last, -1, text.By(mention.First)));
        }

        for (; run < runs.Count; run++) pieces.Add(Of(runs, run));
        return pieces;
    }

    private static Piece Of(List<NameRun> runs, int run) => new(runs[run].First, runs[run].Last, run, Explained.No);

    /// <summary>Whether the second name belongs to the list of the first.</summary>
    private static bool GoOn(OpenText text, Piece one, Piece two)
    {
        if (two.First - one.Last > Reach * 2 || two.First == one.Last + 1 && !text.IsLineBetween(one.Last, two.First)) return false;
        var depth = 0;
        for (var at = one.Last + 1; at < two.First; at++)
        {
            var word = text.Word(at);
            if (word is "(" or "[") depth++;
            else if (word is ")" or "]") depth--;
            else if (depth <= 0 && !IsMark(text, at)) return false;
        }

        if (depth > 1) return false;
        return !HasLineBetween(text, one.Last, two.First) || EndsLine(text, two.Last);
    }

    private static bool IsMark(OpenText text, int at) => text.Tokens[at].Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Punctuation => text.Word(at) is not "." and not ":" and not "?" and not "!" and not "…",
        TokenKind.Possessive => false,
        _ => text.Word(at) is "and" or "og" or "pen" or "pens" or "p" or "min" or "mins" or "gk" or "capt",
    };

    private static bool HasLineBetween(OpenText text, int one, int two)
    {
        for (var at = one; at < two; at++)
        {
            if (text.IsLineBetween(at, at + 1)) return true;
        }

        return false;
    }

    /// <summary>Whether after a name nothing but marks stands on its line.</summary>
    private static bool EndsLine(OpenText text, int at)
    {
        var depth = 0;
        for (at++; at < text.Tokens.Count && !text.IsLineBetween(at - 1, at); at++)
        {
            if (text.Word(at) is "(") depth++;
            else if (text.Word(at) is ")") depth--;
            else if (depth <= 0 && (!IsMark(text, at) || text.Word(at) is "and")) return false;
        }

        return true;
    }

    private double WeightOf(OpenText text, List<NameRun> runs, ReadOnlySpan<Piece> list)
    {
        var label = LabelOf(text, list[0].First);
        if (label is Label.Others) return -9;
        if (list.Length == 1) return label is Label.People ? 3.2 : 0;
        var (people, teams, others, names) = (0, 0, 0, 0);
        foreach (var piece in list)
        {
            if (piece.Run < 0 ? piece.By is Explained.Person : IsPerson(text, runs, runs[piece.Run])) people++;
            if (piece.By is Explained.Team) teams++;
            if (piece.By is Explained.Other) others++;
            if (piece.Run >= 0 && signs.IsNameOfTheField(text, runs[piece.Run])) names++;
        }

        // "Town: Smith" is a list of one where a label heads it; else a name alone is none.
        var weight = label switch { Label.People => 3.8, Label.Team => list.Length >= 4 ? 3 : 1, _ => 0.0 };
        if (people > 0) weight += people * 3 >= list.Length ? 3.2 : 2.4;
        else if (names * 2 > list.Length) weight += 0.8;
        if (list.Length >= 10) weight += 2;
        else if (list.Length >= 6) weight += 1.2;
        // Whoever stands among teams, or on a line of his own among other lines of one word, may be anything.
        if (teams * 4 > list.Length && list.Length > 2) weight -= 3;
        if (others * 3 > list.Length) weight -= 2;
        if (people == 0 && label is Label.None && HasLineBetween(text, list[0].Last, list[1].First))
            weight = Math.Min(weight, names * 2 > list.Length ? 0.8 : 0) - 0.8;
        return Math.Clamp(weight, -3, 5.5);
    }

    /// <summary>
    /// Whether a run is somebody's without doubt: a full name with a common first name, or the last name of one on the page.
    /// </summary>
    private bool IsPerson(OpenText text, List<NameRun> runs, NameRun run)
    {
        if (!run.IsSingle) return signs.IsFirstName(text.Word(run.First));
        foreach (var other in runs)
        {
            if (!other.IsSingle && text.Word(other.Last) == text.Word(run.Last)) return true;
        }

        return false;
    }

    /// <summary>What heads a list: words before its colon, the capitals just before it ("Injured Mendy"), or the line above it.</summary>
    private static Label LabelOf(OpenText text, int first)
    {
        var at = first - 1;
        if (at < 0) return Label.None;
        // "Town (4-4-2):" and "1." on the way back.
        while (at > 0 && first - at < Reach && IsBullet(text, at)) at--;
        var isHead = text.Word(at) is ":" or "|" or "from"
            || NameWords.ListLabels.Contains(text.Word(at)) && text.Tokens[at].IsCapitalised
            || text.IsLineBetween(at, at + 1);
        if (!isHead) return IsOthers(text, at) ? Label.Others : Label.None;
        var isColon = text.Word(at) is ":" or "|";
        for (var back = at; back >= 0 && back > at - Reach; back--)
        {
            // The line above heads a list that begins its line, and no other.
            if (back < at && text.IsLineBetween(back, back + 1)) break;
            if (text.Word(back) is "." or ";" or "!" or "?") break;
            if (NameWords.OtherOffices.Contains(text.Word(back))) return Label.Others;
            if (NameWords.ListLabels.Contains(text.Word(back))) return Label.People;
            if (text.By(back) is Explained.Team && isColon) return Label.Team;
        }

        return isColon && OpensLine(text, at - 1) ? Label.Team : Label.None;
    }

    /// <summary>"Town:" at the head of a line, though nobody knows the town.</summary>
    private static bool OpensLine(OpenText text, int at)
    {
        for (var words = 0; words < 3 && at >= 0 && text.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: true }; words++, at--)
        {
            if (NameWords.NoNames.Contains(text.Word(at))) return false;
            if (at == 0 || text.IsLineBetween(at - 1, at)) return true;
        }

        return false;
    }

    private static bool IsBullet(OpenText text, int at) =>
        text.Tokens[at].Kind is TokenKind.Number || text.Word(at) is "(" or ")" or "-" or "–" or "•" or "*";

    private static bool IsOthers(OpenText text, int at) =>
        NameWords.OtherOffices.Contains(text.Word(at)) || !text.IsWord(at) && NameWords.OtherOffices.Contains(text.Word(at - 1));

    /// <param name="First">Index of its first token.</param>
    /// <param name="Last">Index of its last token.</param>
    /// <param name="Run">Index of the run, or -1 where it is a name that is explained.</param>
    /// <param name="By">What explains it.</param>
    private readonly record struct Piece(int First, int Last, int Run, Explained By);

    private enum Label
    {
        /// <summary>Nothing heads the list.</summary>
        None,

        /// <summary>A team heads it: its line-up, or its scorers.</summary>
        Team,

        /// <summary>A word such as "Subs" or "squad" heads it.</summary>
        People,

        /// <summary>Referees and such.</summary>
        Others,
    }
}
