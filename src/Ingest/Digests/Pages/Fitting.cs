namespace Ingest.Digests.Pages;

/// <summary>
/// Fills a page up to a limit, so that no page exceeds it whatever the articles say and however many there are. All in full, where that
/// fits. Else:
/// <list type="number">
/// <item>Everything gets its plainest form; where even these do not fit, the last are left out, and the page says how many.</item>
/// <item>The first, which readers came for, gets the fullest form that fits.</item>
/// <item>Then form by form, from the first to the last, each gets the next fuller one where that fits.</item>
/// </list>
/// </summary>
internal static class Fitting
{
    /// <summary>The forms to show, in order; fewer than <paramref name="count"/> where the last had to be left out.</summary>
    /// <param name="count">How many things there are.</param>
    /// <param name="forms">How many forms each has, the plainest first.</param>
    /// <param name="render">Gives a thing in a form, both counted from 0.</param>
    /// <param name="room">How many bytes there are.</param>
    public static IReadOnlyList<Piece> Of(int count, int forms, Func<int, int, Piece> render, int room)
    {
        Piece[] full = [.. Enumerable.Range(0, count).Select(thing => render(thing, forms - 1))];
        if (full.Sum(piece => piece.Bytes) <= room) return full;

        var chosen = Plainest(count, render, ref room);
        for (var form = forms - 1; form > 0 && chosen.Count > 0 && !TryReplace(chosen, 0, render(0, form), ref room);) form--;
        for (var form = 1; form < forms; form++)
        {
            for (var thing = 1; thing < chosen.Count; thing++) TryReplace(chosen, thing, render(thing, form), ref room);
        }

        return chosen;
    }

    private static List<Piece> Plainest(int count, Func<int, int, Piece> render, ref int room)
    {
        List<Piece> chosen = [];
        for (var thing = 0; thing < count; thing++)
        {
            var piece = render(thing, 0);
            if (piece.Bytes > room) break;
            chosen.Add(piece);
            room -= piece.Bytes;
        }

        return chosen;
    }

    private static bool TryReplace(List<Piece> chosen, int thing, Piece fuller, ref int room)
    {
        var more = fuller.Bytes - chosen[thing].Bytes;
        if (more > room) return false;
        chosen[thing] = fuller;
        room -= more;
        return true;
    }
}
