using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Reads where a match is from the letter or word beside the only side of a list's line: "25/04 Rovers H 15:00",
/// "Sat 2 May - A - City", "Sat 9 May, Sunderland, home". It is put right behind the side, where "(H)" stands in other lists.
/// </summary>
internal static class SideLetters
{
    private static readonly FrozenSet<string> Marks = WordSet.Of("- – — : | , • * . / ( ) v vs versus on in kick off ko");

    /// <summary>
    /// Puts the letter behind the side; leaves lines alone that name several sides, or hold more than day, side and place.
    /// </summary>
    public static void Place(List<Atom> atoms, string text)
    {
        var team = atoms.FindIndex(atom => atom is TeamAtom);
        if (team < 0 || atoms.FindLastIndex(atom => atom is TeamAtom) != team) return;
        if (!atoms.Exists(atom => atom is DateAtom or KickOffAtom) || atoms.Exists(atom => atom.Symbol is "HOME" or "AWAY")) return;
        var letter = -1;
        for (var at = 0; at < atoms.Count; at++)
        {
            var isLetter = LetterAt(atoms, at, team, text) is not null;
            if (isLetter && letter < 0) letter = at;
            else if (!IsCell(atoms[at])) return;
        }

        if (letter < 0) return;
        var place = new WordAtom(atoms[letter].Span, LetterAt(atoms, letter, team, text)!);
        atoms.RemoveAt(letter);
        atoms.Insert(letter < team ? team : team + 1, place);
    }

    private static string? LetterAt(List<Atom> atoms, int at, int team, string text) => atoms[at].Symbol switch
    {
        "h" when text[atoms[at].Span.Start] is 'H' => "HOME",
        "a" when text[atoms[at].Span.Start] is 'A' => "AWAY",
        "home" => "HOME",
        "away" => "AWAY",
        "at" when at == team - 1 => "AWAY",
        "@" when at == team - 1 => "AWAY",
        _ => null,
    };

    private static bool IsCell(Atom atom) =>
        atom is TeamAtom or DateAtom or KickOffAtom or CompetitionAtom or VenueAtom or TownAtom || Marks.Contains(atom.Symbol);
}
