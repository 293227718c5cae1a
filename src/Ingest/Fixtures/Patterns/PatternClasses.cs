using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures.Patterns;

/// <summary>Classes of atoms that patterns name.</summary>
internal static class PatternClasses
{
    /// <summary>Prepositions and conjunctions behind which another thought begins.</summary>
    private static readonly FrozenSet<string> NewThought = WordSet.Of("""
        in on after before since from without with against over by as when while for to at than that who which but if following despite
        of having where between involving but then
        """);

    private static readonly FrozenSet<string> Governing = WordSet.Of("over against v vs versus");

    /// <summary>The class of a name.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static Func<Atom, bool> Of(string name) => name switch
    {
        // What may stand between a verb and its object: "host their fourth-placed neighbours T".
        "filler" => atom => atom switch
        {
            WordAtom word => word.Symbol is "'s" or "-" || IsWord(word) && !NewThought.Contains(word.Symbol),
            CompetitionAtom or PersonAtom or NumberAtom or TownAtom => true,
            _ => false,
        },
        "word" => atom => atom is WordAtom word && IsWord(word) || atom is NumberAtom or TownAtom,
        "between" => atom => atom is not (TeamAtom or DateAtom) && atom.Symbol is not (";" or "."),
        "adverb" => atom => atom is WordAtom word && IsWord(word) && !Governing.Contains(word.Symbol),
        "aside" => atom => atom is WordAtom { Symbol: not ("," or ";" or ".") } or CompetitionAtom or DateAtom or KickOffAtom or NumberAtom
            or TownAtom,
        _ => throw new ArgumentException($"There is no class of atoms named '{name}'.", nameof(name)),
    };

    private static bool IsWord(WordAtom atom) => char.IsLetterOrDigit(atom.Symbol[0]);
}
