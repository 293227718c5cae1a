using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Tells people of an article who neither play nor manage, whom nobody asks for: referees, owners and chief executives, who wrote the
/// article and who took its picture.
/// </summary>
internal static class OtherPeople
{
    private static readonly FrozenSet<string> Writings = WordSet.Of("column blog podcast report newsletter article preview review");

    public static bool IsOne(OpenText text, NameRun run) => HoldsOffice(text, run) || IsCredited(text, run) || Wrote(text, run);

    /// <summary>
    /// "referee Michael Oliver", "Referee: M Oliver", "owner and chairman Tony Bloom", "Tony Bloom, the Brighton chairman,".
    /// </summary>
    private static bool HoldsOffice(OpenText text, NameRun run)
    {
        for (var at = run.First - 1; at >= 0 && at > run.First - 3; at--)
        {
            if (text.IsLineBetween(at, at + 1)) break;
            if (NameWords.OtherOffices.Contains(text.Word(at))) return true;
            if (text.Word(at) is not ":") break;
        }

        if (text.Word(run.Last + 1) is not ",") return false;
        for (var at = run.Last + 2; at < text.Tokens.Count && at < run.Last + 8; at++)
        {
            if (text.Tokens[at].Kind is TokenKind.Punctuation && text.Word(at) is not "-") return false;
            if (text.Tokens[at].Case is LetterCase.Lower && NameWords.OtherOffices.Contains(text.Word(at))) return true;
        }

        return false;
    }

    /// <summary>"Photo by Carl Recine/Getty", "Photograph: John Smith/PA", "(Pic Craig Foy/SNS)".</summary>
    private static bool IsCredited(OpenText text, NameRun run)
    {
        var behind = run.Last + 1;
        if (text.Word(behind) is "/" && text.Between(run.Last, behind).Length == 0) return true;
        for (var at = run.First - 1; at >= 0 && at > run.First - 4; at--)
        {
            if (text.IsLineBetween(at, at + 1)) return false;
            if (NameWords.Credits.Contains(text.Word(at)))
            {
                return text.Word(run.First - 1) is "by" || text.Word(behind) is ")" or "/" or "." or "|"
                    || text.IsLineBetween(run.Last, behind);
            }

            if (text.Word(at) is not ":" and not "by" and not "©") return false;
        }

        return false;
    }

    /// <summary>
    /// "By John Smith" at the head of a line, "writes John Smith", "John Smith writes", "John Smith's column", "BBC Sport's John Smith".
    /// </summary>
    private static bool Wrote(OpenText text, NameRun run)
    {
        var (before, behind) = (text.Word(run.First - 1), text.Word(run.Last + 1));
        if (before is "by" && (text.Tokens[run.First - 1].IsCapitalised || IsDateline(text, run))) return true;
        if (before is "writes" or "reports" or "writing" || behind is "writes" or "reports") return true;
        if (before is "by" && text.Word(run.First - 2) is "written" or "posted" or "published" or "words") return true;
        if (run.Last + 1 >= text.Tokens.Count || text.Tokens[run.Last + 1].Kind is not TokenKind.Possessive) return false;
        for (var at = run.Last + 2; at < run.Last + 6; at++)
        {
            if (Writings.Contains(text.Word(at))) return true;
        }

        return false;
    }

    /// <summary>"Monday, 9 October 00:38 by John Smith": a line that ends with the name and holds a time.</summary>
    private static bool IsDateline(OpenText text, NameRun run)
    {
        if (!text.IsLineBetween(run.Last, run.Last + 1)) return false;
        var first = run.First - 1;
        while (first > 0 && run.First - first < 14 && !text.IsLineBetween(first - 1, first)) first--;
        return run.First - first < 14 && text.Tokens[run.First - 2].Kind is TokenKind.Number;
    }
}
