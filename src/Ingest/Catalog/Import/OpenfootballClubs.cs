using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Catalog.Import;

/// <summary>
/// The club lists of openfootball, line by line:
/// <code>
/// = England                                      a country (one sign of equality; more are regions)
/// Arsenal FC, 1886, @ Emirates Stadium, London   a club: name, then in any order year, ground behind @, city
///   | Arsenal | FC Arsenal                       its other names; [en] behind one is a language, $$..$$ a sponsor
/// Thames AFC (1928-1932),  London                a club that is no more
/// ii) Arsenal FC II                              its reserves
/// # remark                                       also behind what a line says
/// </code>
/// Address lines (<c>Street 1 // 1140 Wien</c>) say nothing to a catalog.
/// </summary>
internal static partial class OpenfootballClubs
{
    /// <summary>Articles begin here: see the README. A club that ended earlier is in none of them.</summary>
    private const int EarliestArticle = 2015;

    public static IEnumerable<ImportedRow> Read(Stream stream)
    {
        using var lines = new StreamReader(stream);
        var (country, club, names) = ((string?)null, (string?)null, new List<string>());
        while (lines.ReadLine() is { } raw)
        {
            var line = WithoutRemark(raw);
            if (line.Length == 0 || line.Contains("//", StringComparison.Ordinal) || IsRule(line)) continue;
            if (line[0] == '|')
            {
                names.AddRange(line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                continue;
            }

            if (club is not null) yield return Club(club, names, country);
            names.Clear();
            club = null;
            if (line.StartsWith("==", StringComparison.Ordinal)) continue;
            if (line[0] != '=')
            {
                club = line;
                continue;
            }

            country = CountryOf(line);
            if (country is null) yield return new LeftOut("headings that name no country", line[1..].Trim());
        }

        if (club is not null) yield return Club(club, names, country);
    }

    private static ImportedRow Club(string line, List<string> names, string? country)
    {
        var parts = line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var label = parts.Length == 0 ? "" : parts[0];
        if (Reserves().IsMatch(label)) return new LeftOut("reserve, youth or futsal sides, which the catalog does not hold", label);
        if (Years().Match(label) is { Success: true } years)
        {
            label = label[..years.Index].Trim();
            if (int.TryParse(years.Groups[1].ValueSpan, out var end) && end < EarliestArticle)
                return new LeftOut($"clubs that ended before {EarliestArticle}", label);
        }

        if (country is null) return new LeftOut("clubs under no country's heading", label);
        if (RegisterValues.Name(label) is not { } name) return new LeftOut("entries without an English name in Latin letters", label);
        if (TeamNames.Of(name, out var reason) is not { } own) return new LeftOut(reason, name);
        var places = parts.Skip(1).SelectMany(Places).Select(Folding.FoldPhrase).ToHashSet(StringComparer.Ordinal);
        var aliases = names.Select(Clean).ToLookup(alias => places.Contains(Folding.FoldPhrase(alias)));
        return new ImportedTeam(
            null, own.Name, own.Official, country, own.Gender, null, Stadium(parts),
            // A club is called by its town, but so are its neighbours, and the town itself.
            [.. aliases[false]], [.. aliases[true], .. own.Plain is { } plain ? [plain] : Array.Empty<string>()]);
    }

    private static string? Stadium(string[] parts) =>
        RegisterValues.Name(parts.Skip(1).FirstOrDefault(part => part[0] == '@')?[1..].Trim());

    /// <summary>"London (Fulham)" and "Suita › Osaka" are two places each.</summary>
    private static IEnumerable<string> Places(string part) =>
        part[0] == '@' ? [] : part.Split(['›', '(', ')', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>"Österreich • Austria", "Egypt (eg)".</summary>
    private static string? CountryOf(string heading) =>
        heading.Trim('=', ' ').Split(['•', '(', ')'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(Countries.CodeOf).FirstOrDefault(code => code is not null);

    private static string Clean(string alias) =>
        Language().Replace(alias, "").Replace("$$", "", StringComparison.Ordinal).Trim();

    private static string WithoutRemark(string line)
    {
        var remark = line.IndexOf('#', StringComparison.Ordinal);
        return (remark < 0 ? line : line[..remark]).Trim();
    }

    private static bool IsRule(string line) => line.Length > 2 && line.AsSpan().TrimEnd('=').IsEmpty;

    [GeneratedRegex(@"^[ivx]+\)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Reserves();

    [GeneratedRegex(@"\(\d{4}\s*-\s*(\d{4})?[^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"\s*\[\w\w\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Language();
}
