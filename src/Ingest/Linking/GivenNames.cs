using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Other ways in which a person's full name is printed: a short first name ("Dan" for "Daniel"), and, of East Asian names, the family name
/// first or last ("Son Heung-min", "Heung-min Son").
/// </summary>
internal static class GivenNames
{
    /// <summary>First names that stand for one another in print, a line each.</summary>
    private const string Groups = """
        alex alexander alejandro aleksandar
        andy andrew
        ben benjamin
        charlie charles
        chris christopher cristian christian
        dan danny daniel
        dave david
        ed eddie edward
        fred frederick
        greg gregory
        jake jacob
        jim jimmy james
        joe joseph
        jon jonny jonathan
        josh joshua
        matt matty matthew
        max maximilian
        mike michael mick
        nick nicholas
        nico nicolas
        ollie olly oliver
        phil philip phillip
        rob robbie robert
        ron ronnie ronald
        sam samuel
        steve stephen steven
        theo theodore
        tom tommy thomas
        tony anthony
        will william billy
        zach zachary
        """;

    private static readonly Dictionary<string, string[]> Variants = Groups.Split('\n')
        .Select(line => line.Trim().Split(' '))
        .SelectMany(group => group.Select(name => (name, Others: group.Where(other => other != name).ToArray())))
        .ToDictionary(pair => pair.name, pair => pair.Others, StringComparer.Ordinal);

    private static readonly FrozenSet<string> FamilyNameFirst = new[] { "KR", "KP", "CN", "TW", "HK", "JP", "VN" }.ToFrozenSet();

    /// <summary>The other forms of a person's name.</summary>
    public static IEnumerable<string> FormsOf(Person person)
    {
        var words = person.Name.Split(' ');
        if (words.Length < 2) yield break;
        if (words.Length == 2 && person.Nationality is { } country && FamilyNameFirst.Contains(country))
            yield return $"{words[1]} {words[0]}";
        if (!Variants.TryGetValue(Folding.Fold(words[0]), out var others)) yield break;
        foreach (var other in others) yield return $"{char.ToUpperInvariant(other[0])}{other[1..]} {string.Join(' ', words[1..])}";
    }
}
