using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>Tells from what stands behind a number that it is no day: it counts something, or it is a time, a score or a share.</summary>
internal static class Counted
{
    private static readonly FrozenSet<string> Things = WordSet.Of(
        """
        min mins minute minutes hour hours day days week weeks month months year years goal goals point points game games match matches
        team teams club clubs side sides player players man men woman women people fan fans supporter supporters time times place yard
        yards metre metres mile miles win wins draw draws defeat defeats change changes appearance appearances league home away million
        thousand straight consecutive others tries tackles assists substitutes
        """);

    private static readonly FrozenSet<string> Results = WordSet.Of("win defeat draw victory loss");

    /// <summary>Whether the number that ends here counts a thing or is part of a time.</summary>
    public static bool IsBehind(Cursor at)
    {
        if (at.IsAtEnd) return false;
        if (at.IsGlued() && at.Peek() is "-" or "–" or ":" or "." or "," && at.IsGlued(1) && at.Word(1).Is(WordUse.Number)) return true;
        if (at.Peek() is "/") return at.Word(1).Is(WordUse.Number);
        if (at.Peek() is "%" or "am" or "pm" or "noon" or "midday" or "oclock") return true;
        if (at.Peek() is "per") return at.Peek(1) is "cent";
        return Things.Contains(at.Peek());
    }

    /// <summary>Whether the number that ends here goes on as a time or a score: "November 3:00", "a November 3-1 win".</summary>
    public static bool IsFigureBehind(Cursor at)
    {
        if (at.IsAtEnd || !at.IsGlued() || !at.IsGlued(1) || !at.Word(1).Is(WordUse.Number)) return false;
        return at.Peek() is ":" or "." || at.Peek() is "-" or "–" && Results.Contains(at.Peek(2));
    }
}
