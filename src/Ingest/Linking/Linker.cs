using Ingest.Articles;
using Ingest.Catalog;

namespace Ingest.Linking;

/// <summary>
/// Decides which team and which person each name of an article means: finds all names the catalog knows, looks at what the article is
/// about, decides the teams that are named outright and drops the doubtful ones, then by these teams the names that many share and the
/// people, by the people what is open still, and last references such as "Alonso's side". Made once a catalog; may be used by many threads.
/// </summary>
public sealed class Linker
{
    private readonly FootballCatalog _catalog;
    private readonly MentionFinder _finder;
    private readonly OwnNameDecider _ownNames;
    private readonly DoubtfulTeams _doubtful;
    private readonly SharedNameDecider _sharedNames;
    private readonly PersonDecider _people;
    private readonly TeamReferences _references;
    private readonly UnknownNames _unknowns;

    /// <summary>Makes a linker for <paramref name="catalog"/>, which takes some tens of milliseconds for ten thousand names.</summary>
    public Linker(FootballCatalog catalog)
    {
        _catalog = catalog;
        var names = new Names(catalog);
        _finder = new MentionFinder(new NameIndex(CatalogNames.Of(catalog)));
        _ownNames = new OwnNameDecider(catalog, names);
        _doubtful = new DoubtfulTeams(catalog);
        _sharedNames = new SharedNameDecider(catalog, names);
        _people = new PersonDecider(catalog);
        _references = new TeamReferences(catalog);
        _unknowns = new UnknownNames(names);
    }

    /// <summary>Links what the text makes plain and abstains on the rest.</summary>
    public LinkedArticle Link(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var page = new Page(article, _finder);
        var scene = Scene.Of(page, _catalog);
        if (!scene.IsFootball) return new LinkedArticle(article, [], [], []);

        var decided = _ownNames.Decide(page, scene).ToDictionary(decision => decision.Mention);
        _doubtful.Drop(page, decided);
        Take(decided, _sharedNames.DecideByTeams(page, scene, decided));
        var teams = decided.Values.Select(decision => decision.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Take(decided, _people.Decide(page, scene, teams, decided));
        Take(decided, _sharedNames.DecideByPeople(page, scene, decided));
        var references = _references.Decide(page, decided, teams);

        var all = decided.Values.Concat(references).OrderBy(decision => decision.Mention.Span).ToList();
        return new LinkedArticle(article, Links(page, all), Abstentions(page, all), _unknowns.Find(page, decided))
        {
            Competitions = Named(page, decided, NameKind.Competition, id => _catalog.Competition(id)!.Name),
            Venues = Named(page, decided, NameKind.Venue, id => _catalog.Team(id)!.Stadium!),
        };
    }

    /// <summary>A later pass may decide what an earlier one abstained on.</summary>
    private static void Take(Dictionary<Mention, Decision> decided, List<Decision> decisions)
    {
        foreach (var decision in decisions) decided[decision.Mention] = decision;
    }

    private List<Link> Links(Page page, List<Decision> decisions) =>
        [.. decisions.Where(decision => decision.Id is not null)
            .GroupBy(decision => decision.Id!, StringComparer.Ordinal)
            .Select(group => new Link(
                group.Key,
                group.Any(decision => decision.Kind is LinkKind.Manager) ? LinkKind.Manager : group.First().Kind,
                NameOf(group.First()),
                // One sure mention carries the unsure ones: they name the same team or person.
                group.Max(decision => decision.Confidence),
                [.. group.Select(decision => page.QuoteOf(decision.Mention.Span))]))];

    private static List<Abstention> Abstentions(Page page, List<Decision> decisions) =>
        [.. decisions.Where(decision => decision.Reason is not null)
            .Select(decision => new Abstention(page.QuoteOf(decision.Mention.Span), decision.Reason!, decision.Candidates ?? []))];

    private static List<NamedThing> Named(Page page, Dictionary<Mention, Decision> decided, NameKind kind, Func<string, string> name) =>
        [.. page.Mentions.Where(mention => mention.Has(kind) && !decided.ContainsKey(mention))
            .Select(mention => new NamedThing([.. mention.Ids(kind)], name(mention.Ids(kind).First()), page.QuoteOf(mention.Span)))];

    private string NameOf(Decision decision) =>
        decision.Kind is LinkKind.Team ? _catalog.Team(decision.Id!)!.Name : _catalog.Person(decision.Id!)!.Name;
}
