using System.Text.Json;
using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Tests.Linking.Reliability;

/// <summary>
/// Articles with the teams and people that a careful reader takes from each. The set lies beside the repository in CI and is not the
/// project's to hand on; null where it is missing.
/// </summary>
internal sealed class GoldSet
{
    private static readonly string Folder = Repository.Path("..", "shared", "eval");

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly Dictionary<string, GoldText> _texts;

    private GoldSet(Dictionary<string, GoldText> texts) => _texts = texts;

    public static GoldSet? Load()
    {
        var gold = Path.Combine(Folder, "gold.json");
        if (!File.Exists(gold)) return null;
        using var stream = File.OpenRead(gold);
        return new GoldSet(JsonSerializer.Deserialize<Dictionary<string, GoldText>>(stream, Json)!);
    }

    /// <summary>Every link that the linker makes in the set, with the rule that carries it and whether it is right.</summary>
    public List<JudgedLink> Judge(Linker linker, FootballCatalog catalog)
    {
        var reader = new ArticleReader();
        var judged = new List<JudgedLink>();
        foreach (var (name, gold) in _texts)
        {
            var path = Path.Combine(Folder, "texts", name + ".txt");
            if (reader.Read(new DroppedFile(path, File.ReadAllBytes(path))) is not Article article) continue;
            var linked = linker.Link(article);
            judged.AddRange(linked.Links.Select(link => new JudgedLink(
                RuleOf(linked, link), link.Confidence, gold.IsFootball && gold.Names(link, catalog))));
        }

        return judged;
    }

    private static LinkRule RuleOf(LinkedArticle linked, Link link) =>
        linked.Decisions.Where(decision => decision.Id == link.Id).MaxBy(decision => decision.Confidence)!.Rule!.Value;
}

/// <summary>A link and the reader's judgement of it.</summary>
internal sealed record JudgedLink(LinkRule Rule, double Confidence, bool IsRight);

/// <summary>What a careful reader takes from a text.</summary>
internal sealed record GoldText(bool IsFootball, string[] Teams, GoldPerson[] People)
{
    /// <summary>Whether the text names whom the link points to.</summary>
    public bool Names(Link link, FootballCatalog catalog) => link.Kind is LinkKind.Team
        ? Teams.Any(team => IsTeam(team, catalog.Team(link.Id)!))
        : People.Any(person => IsPerson(person.Name, catalog.Person(link.Id)!));

    /// <summary>The set writes "Chelsea Women", "Spain (national)" and "Spain Women (national)".</summary>
    private static bool IsTeam(string gold, Team team)
    {
        const string national = " (national)", women = " Women";
        var isNational = gold.EndsWith(national, StringComparison.Ordinal);
        var name = gold.Replace(national, "", StringComparison.Ordinal);
        var isWomen = name.EndsWith(women, StringComparison.Ordinal);
        if (isNational != (team.Kind is TeamKind.National)) return false;
        string[] names = [team.Name, team.OfficialName ?? team.Name, .. team.Aliases, .. team.ContextAliases];
        // A women's club of its own, such as Portland Thorns, has no "Women" in its name.
        return names.Any(own => Folding.FoldPhrase(own) == Folding.FoldPhrase(name))
            || isWomen == (team.Gender is TeamGender.Women) && names.Any(own => Bare(own) == Bare(name));

        static string Bare(string text) => Folding.FoldPhrase(text.Replace(women, "", StringComparison.Ordinal));
    }

    private static bool IsPerson(string gold, Person person)
    {
        string[] names = [person.Name, person.FullName ?? person.Name, .. person.Aliases];
        return names.Any(own => Folding.FoldPhrase(own) == Folding.FoldPhrase(gold));
    }
}

/// <param name="Name">The full name.</param>
internal sealed record GoldPerson(string Name);
