using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Catalog.Import;

/// <summary>
/// A club's label in a register, taken apart.
/// <para>
/// "Blackburn Rovers F.C." prints as "Blackburn Rovers" and is official as it stands. Of "Clyde F.C." one word would be left, which may be
/// a place or a surname, so it prints as "Clyde FC" and "Clyde" needs support. "1. FC Nürnberg (women)" is "1. FC Nürnberg Women".
/// </para>
/// </summary>
/// <param name="Name">The name to print.</param>
/// <param name="Official">The label, where it says more than the name.</param>
/// <param name="Plain">The single word that is left without suffixes, or null.</param>
/// <param name="Gender">Men's side unless the label says otherwise.</param>
internal sealed partial record TeamNames(string Name, string? Official, string? Plain, TeamGender Gender)
{
    private static readonly FrozenSet<string> OfWomen = WordSet.Of("""
        women womens ladies femenino femenina feminino feminina femenil femeni feminin feminine feminines femminile frauen damen dames
        kvinner kvinnor
        """);

    private static readonly FrozenSet<string> OfOthers = WordSet.Of("""
        ii iii reserves reserve youth amateure amateurs u15 u16 u17 u18 u19 u20 u21 u22 u23 futsal
        """);

    /// <summary>
    /// Takes a label apart; null, and why, for a reserve, youth or all-star side, a season's article or a club of another game, none of
    /// which are teams of the catalog.
    /// </summary>
    public static TeamNames? Of(string label, out string reason)
    {
        reason = "";
        var words = Folding.FoldPhrase(label).Split(' ');
        if (words.Any(OfOthers.Contains) || words[^1] is "b" or "c" || UnderAge().IsMatch(label))
            reason = "reserve, youth or futsal sides, which the catalog does not hold";
        else if (words[^1] is "season" || label.Contains("all-star", StringComparison.OrdinalIgnoreCase))
            reason = "seasons and all-star sides, which are no clubs";
        if (reason.Length > 0) return null;

        var gender = words.Any(OfWomen.Contains) ? TeamGender.Women : TeamGender.Men;
        var clean = InBrackets().Replace(label, " Women").Trim();
        var plain = Suffix().Replace(clean, "");
        var isSure = plain.Length == clean.Length || plain.Contains(' ', StringComparison.Ordinal);
        var name = isSure ? plain : clean.Replace(".", "", StringComparison.Ordinal);
        return new TeamNames(name, name == label ? null : label, isSure ? null : plain, gender);
    }

    [GeneratedRegex(@"\s*\((?:women|ladies|femenino|feminino|women's team)\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\s+(?:A\.?\s?)?F\.?\s?C\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"\bunder[- ]?\d\d\b|\bU-\d\d\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnderAge();
}
