using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using Ingest.Text;

namespace Ingest.Catalog.Import;

/// <summary>Values as the public registers write them, in the catalog's form; null is what cannot be used.</summary>
internal static class RegisterValues
{
    /// <summary>No year of football lies outside: as the catalog's reader has it.</summary>
    public const int FirstYear = 1850, LastYear = 2100;

    /// <summary>Longer "names" are descriptions that somebody typed into the wrong field.</summary>
    private const int LongestName = 60;

    /// <summary>Signs of lists, quotations and addresses, which no name needs.</summary>
    private static readonly SearchValues<char> NoNameSigns = SearchValues.Create("|\"/<>;\n");

    private static readonly FrozenDictionary<string, string> Positions = new Dictionary<string, string>
    {
        ["GK"] = "goalkeeper",
        ["DF"] = "defender back centre-back center-back central defender full-back fullback left-back right-back sweeper wing-back libero",
        ["MF"] = "midfielder midfield half wing half half-back playmaker",
        ["FW"] = "forward striker winger attacker second striker inside forward outside forward centre-forward wing",
    }.SelectMany(pair => pair.Value.Split(' ').Select(word => (Word: word, Code: pair.Key)))
        .GroupBy(pair => pair.Word).ToFrozenDictionary(group => group.Key, group => group.Last().Code, StringComparer.Ordinal);

    /// <summary>The QID of an entity's address or of itself: "http://www.wikidata.org/entity/Q8682" is Q8682.</summary>
    public static string? Qid(string? entity)
    {
        var id = entity?[(entity.LastIndexOf('/') + 1)..];
        return id is ['Q', _, ..] && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? id : null;
    }

    /// <summary>A name in Latin letters; a label that is only an id or an address is none.</summary>
    public static string? Name(string? label)
    {
        if (label is null || label.Length > LongestName || Qid(label) is not null) return null;
        if (label.AsSpan().ContainsAny(NoNameSigns) || label.Contains("http", StringComparison.Ordinal)) return null;
        return label.Any(char.IsLetter) && label.All(c => !char.IsLetter(c) || IsLatin(c)) ? label.Trim() : null;
    }

    /// <summary>
    /// A day, or its year alone where it is the first of January: registers write years that way, and hardly anybody is born on it.
    /// </summary>
    public static string? Day(string? time)
    {
        if (Year(time) is not { } year) return null;
        return time!.Length >= 10
            && DateOnly.TryParseExact(time.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day is not { Day: 1, Month: 1 }
                ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : year.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The year of a year, a day or an instant.</summary>
    public static int? Year(string? time) =>
        time?.Length >= 4 && (time.Length == 4 || time[4] == '-')
        && int.TryParse(time.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= FirstYear and <= LastYear
            ? year
            : null;

    /// <summary><c>GK</c>, <c>DF</c>, <c>MF</c> or <c>FW</c> by the last word that tells, as in "inside forward".</summary>
    public static string? Position(string? position)
    {
        if (position is null) return null;
        if (position is "GK" or "DF" or "MF" or "FW") return position;
        var words = position.ToLowerInvariant().Split(' ');
        return words.Reverse().Select(word => Positions.GetValueOrDefault(word)).FirstOrDefault(code => code is not null);
    }

    /// <summary>Coaches are managers; everybody else plays, or played.</summary>
    public static PersonRole Role(string? role) =>
        role is not null && (role.Contains("coach", StringComparison.OrdinalIgnoreCase)
            || role.Contains("manager", StringComparison.OrdinalIgnoreCase) || role is "Q628099")
                ? PersonRole.Manager
                : PersonRole.Player;

    /// <summary>A count; zero where there is none.</summary>
    public static int Count(string? count) =>
        int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>An id for a name: its folded words with hyphens, such as <c>drumchapel-united</c>.</summary>
    public static string Slug(string name) =>
        string.Concat(Folding.FoldPhrase(name).Replace(" 's", "s", StringComparison.Ordinal).Replace(' ', '-')
            .Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));

    private static bool IsLatin(char c) => c < '\u0250' || c is >= '\u1e00' and <= '\u1eff';
}
