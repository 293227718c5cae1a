using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Fixtures.Patterns;

namespace Ingest.Fixtures;

/// <summary>
/// Matches that have a name of their own: whoever writes "Sunday's Merseyside derby" need not say who plays. Names that several pairs
/// share, such as the eternal derby, are left out.
/// </summary>
internal sealed class Derbies(FootballCatalog catalog)
{
    /// <summary>The names as patterns, and the catalog's names of the two.</summary>
    internal static readonly IReadOnlyList<(string Pattern, string One, string Two)> Names =
    [
        ("old firm", "Celtic", "Rangers"),
        ("edinburgh derby", "Hearts", "Hibernian"),
        ("dundee derby", "Dundee", "Dundee United"),
        ("new firm derby", "Aberdeen", "Dundee United"),
        ("merseyside derby", "Everton", "Liverpool"),
        ("manchester derby", "Manchester City", "Manchester United"),
        ("north london derby", "Arsenal", "Tottenham Hotspur"),
        ("(tyne - wear|wear - tyne) derby", "Newcastle United", "Sunderland"),
        ("second city derby", "Aston Villa", "Birmingham City"),
        ("black country derby", "West Bromwich Albion", "Wolverhampton Wanderers"),
        ("steel city derby", "Sheffield United", "Sheffield Wednesday"),
        ("south coast derby", "Portsmouth", "Southampton"),
        ("east anglian derby", "Ipswich Town", "Norwich City"),
        ("(east midlands derby|brian clough trophy)", "Derby County", "Nottingham Forest"),
        ("(south wales derby|welsh derby)", "Cardiff City", "Swansea City"),
        ("severnside derby", "Bristol City", "Cardiff City"),
        ("(el|the) clasico", "Barcelona", "Real Madrid"),
        ("madrid derby", "Atlético Madrid", "Real Madrid"),
        ("(seville derby|gran derbi)", "Real Betis", "Sevilla"),
        ("basque derby", "Athletic Bilbao", "Real Sociedad"),
        ("(milan derby|derby della madonnina)", "AC Milan", "Inter Milan"),
        ("(rome derby|derby della capitale)", "Lazio", "Roma"),
        ("(turin derby|derby della mole)", "Juventus", "Torino"),
        ("der klassiker", "Bayern Munich", "Borussia Dortmund"),
        ("revierderby", "Borussia Dortmund", "Schalke 04"),
        ("(le classique|le classico)", "Marseille", "Paris Saint-Germain"),
        ("de klassieker", "Ajax", "Feyenoord"),
        ("lisbon derby", "Benfica", "Sporting CP"),
        ("intercontinental derby", "Fenerbahçe", "Galatasaray"),
        ("superclasico", "Boca Juniors", "River Plate"),
        ("soweto derby", "Kaizer Chiefs", "Orlando Pirates"),
        ("cairo derby", "Al Ahly", "Zamalek"),
        ("casablanca derby", "Raja Casablanca", "Wydad AC"),
        ("el trafico", "LA Galaxy", "Los Angeles FC"),
        ("hudson river derby", "New York City FC", "New York Red Bulls"),
        ("kolkata derby", "East Bengal", "Mohun Bagan"),
        ("big blue", "Melbourne Victory", "Sydney FC"),
        ("sydney derby", "Sydney FC", "Western Sydney Wanderers"),
        ("melbourne derby", "Melbourne City", "Melbourne Victory"),
    ];

    private static readonly PatternTable<(string One, string Two)> Table =
        new([.. Names.Select(row => (row.Pattern, (row.One, row.Two)))]);

    private readonly FrozenDictionary<string, Team> _men = Named(catalog, TeamGender.Men, "");

    private readonly FrozenDictionary<string, Team> _women = Named(catalog, TeamGender.Women, " Women");

    /// <summary>
    /// The two sides of the derby that a clause names, or null; an article about women's football means the women's sides.
    /// </summary>
    public (ClaimedTeam One, ClaimedTeam Two)? In(Clause clause, ClaimedTeam? topic)
    {
        foreach (var (names, _, _) in Table.In(clause.Atoms))
        {
            var isWomens = topic?.Id is { } id && catalog.Team(id) is { Gender: TeamGender.Women };
            var teams = isWomens ? _women : _men;
            if (teams.TryGetValue(names.One, out var one) && teams.TryGetValue(names.Two, out var two))
                return (new ClaimedTeam(one.Id, one.Name), new ClaimedTeam(two.Id, two.Name));
        }

        return null;
    }

    private static FrozenDictionary<string, Team> Named(FootballCatalog catalog, TeamGender gender, string ending)
    {
        var wanted = Names.SelectMany(row => new[] { row.One, row.Two }).ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, Team>(StringComparer.Ordinal);
        foreach (var team in catalog.Teams)
        {
            if (team.Gender != gender || !team.Name.EndsWith(ending, StringComparison.Ordinal)) continue;
            var name = team.Name[..^ending.Length];
            if (wanted.Contains(name)) found.TryAdd(name, team);
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
