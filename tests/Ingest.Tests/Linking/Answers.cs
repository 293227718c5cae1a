using Ingest.Catalog;
using Ingest.Linking;

namespace Ingest.Tests.Linking;

/// <summary>
/// Reads and writes the words behind the bar of a mark: <c>Bukayo Saka</c>, <c>Mikel Arteta (manager)</c>, <c>Luis Suárez (Q26703)</c>,
/// <c>? several teams</c>, <c>-</c>, <c>+ person</c>.
/// </summary>
internal sealed class Answers
{
    private readonly FootballCatalog _catalog;
    private readonly ILookup<string, string> _idsByName;

    public Answers(FootballCatalog catalog)
    {
        _catalog = catalog;
        _idsByName = catalog.Teams.Select(team => (team.Name, team.Id))
            .Concat(catalog.People.Select(person => (person.Name, person.Id)))
            .ToLookup(named => named.Name, named => named.Id, StringComparer.Ordinal);
    }

    /// <summary>What the words ask for, or null and what is wrong with them, as a sentence.</summary>
    public Answer? Read(string words, out string problem)
    {
        problem = "";
        switch (words[0])
        {
            case '?':
                return new Answer.LeftOpen(words[1..].Trim());
            case '-' when words.Length == 1:
                return new Answer.Nobody();
            case '+' when words[1..].Trim() is "person":
                return new Answer.Unknown(UnknownKind.Person);
            case '+' when words[1..].Trim() is "team":
                return new Answer.Unknown(UnknownKind.Team);
            case '-' or '+':
                problem = $"The answer '{words}' is neither '-' nor '+ person' nor '+ team'.";
                return null;
            default:
                return ReadName(words, out problem);
        }
    }

    /// <summary>The words that <see cref="Read"/> would read as this answer.</summary>
    public string Write(Answer answer) => answer switch
    {
        Answer.Linked linked => NameOf(linked.Id) + NotesOf(linked),
        Answer.LeftOpen open => $"? {open.Reason}",
        Answer.Unknown unknown => unknown.Kind is UnknownKind.Person ? "+ person" : "+ team",
        _ => "-",
    };

    private Answer.Linked? ReadName(string words, out string problem)
    {
        var bracket = words.EndsWith(')') ? words.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        var name = bracket < 0 ? words : words[..bracket];
        var notes = bracket < 0 ? [] : words[(bracket + 2)..^1].Split(", ");
        var ids = _idsByName[name].ToList();
        if (notes.FirstOrDefault(ids.Contains) is { } chosen) ids = [chosen];
        LinkKind? role = notes.Contains("manager") ? LinkKind.Manager : notes.Contains("player") ? LinkKind.Player : null;
        problem = ids.Count switch
        {
            0 => $"No team or person of the catalog is named '{name}'.{Nearest(name)}",
            > 1 => $"The catalog has several named '{name}': add one of their ids, as in '{name} ({ids[0]})'. "
                + $"They are {string.Join(", ", ids)}.",
            _ => notes.FirstOrDefault(note => note is not ("manager" or "player") && note != ids[0]) is { } strange
                ? $"'{strange}' in '{words}' is neither 'manager' nor 'player' nor the id of {name}."
                : role is not null && _catalog.Team(ids[0]) is not null ? $"'{words}' is a team, which has no role." : "",
        };
        return problem.Length == 0 ? new Answer.Linked(ids[0], role) : null;
    }

    /// <summary>Helps whoever wrote "Man Utd" where the catalog says "Manchester United".</summary>
    private string Nearest(string name)
    {
        var teams = _catalog.Teams.Where(team => team.Aliases.Concat(team.ContextAliases).Contains(name)).Select(team => team.Name);
        var people = _catalog.People.Where(person => person.Surname == name || person.Aliases.Contains(name)).Select(person => person.Name);
        var near = teams.Concat(people).Order(StringComparer.Ordinal).Take(5).ToList();
        return near.Count == 0 ? "" : $" Is it {string.Join(" or ", near)}?";
    }

    private string NotesOf(Answer.Linked linked)
    {
        var id = _idsByName[NameOf(linked.Id)].Count() > 1 ? linked.Id : null;
        var role = linked.Role switch { LinkKind.Manager => "manager", LinkKind.Player => "player", _ => null };
        var notes = string.Join(", ", new[] { role, id }.OfType<string>());
        return notes.Length == 0 ? "" : $" ({notes})";
    }

    private string NameOf(string id) => _catalog.Team(id)?.Name ?? _catalog.Person(id)!.Name;
}
