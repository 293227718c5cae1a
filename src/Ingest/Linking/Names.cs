using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>What can be learnt from all names of a catalog together; made once a catalog.</summary>
internal sealed class Names
{
    private static readonly FrozenSet<string> TeamWords = WordSet.Of("""
        fc afc united city town rovers county athletic boss manager coach captain striker midfielder defender goalkeeper winger forward
        women ladies legend fans supporters academy chief chairman owner skipper keeper star duo trio international player players side
        team squad head assistant
        """);

    private const string WomensEnding = " Women";

    /// <summary>From where the words of <see cref="_people"/> lead: those that are given names, and those that end surnames.</summary>
    private const int GivenNames = 0, Surnames = 1;

    /// <summary>The names of people, in the table that also holds the index of all names, since it is read in no time.</summary>
    private readonly StepTable _people;
    private readonly Dictionary<string, Team> _womenByClub;

    public Names(FootballCatalog catalog)
    {
        _people = new StepTable(catalog.People.Count);
        var next = 1;
        foreach (var person in catalog.People)
        {
            if (person.Name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end)
                _people.FindOrAdd(GivenNames, Folding.Fold(person.Name.AsSpan(0, end)), ref next);
            if (person.Surname is { } surname)
                _people.FindOrAdd(Surnames, Folding.Fold(surname.AsSpan(surname.LastIndexOf(' ') + 1)), ref next);
        }

        _womenByClub = WomenByClub(catalog);
    }

    /// <summary>What <see cref="Write"/> wrote.</summary>
    /// <param name="catalog">The catalog of these names.</param>
    /// <param name="from">Where they are written.</param>
    /// <param name="ids">The ids by their places.</param>
    public Names(FootballCatalog catalog, TableReader from, string[] ids)
    {
        _people = new StepTable(from);
        var women = from.Table<int>();
        _womenByClub = new Dictionary<string, Team>(women.Length / 2, StringComparer.Ordinal);
        for (var i = 0; i < women.Length; i += 2) _womenByClub.Add(ids[women[i]], catalog.Team(ids[women[i + 1]])!);
    }

    public void Write(TableWriter to, string[] ids)
    {
        _people.Write(to);
        to.Table<int>([.. _womenByClub.SelectMany(pair => new[] { Array.IndexOf(ids, pair.Key), Array.IndexOf(ids, pair.Value.Id) })]);
    }

    /// <summary>
    /// Women's sides by the id of the men's, to which they belong by a name or an alias: "Arsenal Women" to "Arsenal", and OL Lyonnes,
    /// who are "Lyon Women" too, to "Lyon".
    /// </summary>
    private static Dictionary<string, Team> WomenByClub(FootballCatalog catalog)
    {
        var clubs = catalog.Teams.Where(team => team.Gender is TeamGender.Men)
            .GroupBy(team => Folding.FoldPhrase(team.Name))
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var women = new Dictionary<string, Team>(StringComparer.Ordinal);
        foreach (var side in catalog.Teams.Where(team => team.Gender is TeamGender.Women))
        {
            foreach (var name in side.Aliases.Prepend(side.Name).Where(name => name.EndsWith(WomensEnding, StringComparison.Ordinal)))
            {
                var club = Folding.FoldPhrase(name[..^WomensEnding.Length]);
                if (clubs.TryGetValue(club, out var men) && men.Kind == side.Kind) women.TryAdd(men.Id, side);
            }
        }

        return women;
    }

    /// <summary>Whether it is a common first name, or that of some person of the catalog.</summary>
    public bool IsGivenName(string folded) => CommonFirstNames.Contains(folded) || _people.Find(GivenNames, folded).Id > 0;

    /// <summary>Whether some person of the catalog has this surname, or one that ends in this word.</summary>
    public bool IsSurname(string folded) => _people.Find(Surnames, folded).Id > 0;

    /// <summary>Whether the word goes on a team's name or describes one of its people: "Chelsea boss", "Jordan international".</summary>
    public static bool IsTeamWord(string folded) => TeamWords.Contains(folded);

    /// <summary>
    /// The men's or women's side of the club or country that <paramref name="team"/> belongs to; null where the catalog has none.
    /// </summary>
    public Team? SideOf(Team team, bool women) =>
        !women || team.Gender is TeamGender.Women ? team : _womenByClub.GetValueOrDefault(team.Id);
}
