using System.Globalization;
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
    /// <summary>
    /// The confidence that a link must have by default. Every rule is right more often than not, and readers see each link's confidence, so
    /// it keeps all; a desk that would rather miss a link than see a wrong one sets about 0.8.
    /// </summary>
    public const double DefaultThreshold = 0.5;

    private readonly FootballCatalog _catalog;
    private readonly double _threshold;
    private readonly CorrectionDecider _corrections;
    private readonly MentionFinder _finder;
    private readonly OwnNameDecider _ownNames;
    private readonly DoubtfulTeams _doubtful;
    private readonly SharedNameDecider _sharedNames;
    private readonly PersonDecider _people;
    private readonly TeamReferences _references;
    private readonly UnknownNames _unknowns;

    /// <summary>Makes a linker for <paramref name="catalog"/>, which takes some tens of milliseconds for ten thousand names.</summary>
    /// <param name="catalog">The names.</param>
    /// <param name="threshold">Links of less confidence than this, 0 to 1, become abstentions.</param>
    public Linker(FootballCatalog catalog, double threshold = DefaultThreshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(threshold, 1);
        _catalog = catalog;
        _threshold = threshold;
        _corrections = new CorrectionDecider(catalog);
        var names = new Names(catalog);
        _finder = new MentionFinder(new NameIndex(CatalogNames.Of(catalog)));
        _ownNames = new OwnNameDecider(catalog, names);
        _doubtful = new DoubtfulTeams(catalog);
        _sharedNames = new SharedNameDecider(catalog, names);
        _people = new PersonDecider(catalog, names);
        _references = new TeamReferences(catalog);
        _unknowns = new UnknownNames(names);
    }

    /// <summary>Links what the text makes plain and abstains on the rest.</summary>
    public LinkedArticle Link(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (Sport.PageOfFootball(new Page(article, _finder)) is not { } page)
            return new LinkedArticle(article, [], [], []) { IsFootball = false };
        var scene = Scene.Of(page, _catalog);

        var ledger = new Ledger();
        page = _corrections.Decide(page, ledger);
        _ownNames.Decide(page, scene, ledger);
        _doubtful.Withdraw(page, ledger);
        _sharedNames.DecideByTeams(page, scene, ledger);
        _sharedNames.DecideByLeague(page, scene, ledger, everyday: false);
        _people.Decide(page, scene, ledger);
        _doubtful.Restore(page, ledger);
        _sharedNames.DecideByPeople(page, scene, ledger);
        _sharedNames.DecideByLeague(page, scene, ledger, everyday: true);
        var references = _references.Decide(page, ledger);

        var all = AboveThreshold([.. ledger.Decisions.Concat(references).OrderBy(decision => decision.Mention.Span)]);
        return new LinkedArticle(article, Links(page, all), Abstentions(page, all), _unknowns.Find(page, ledger))
        {
            Competitions = Named(page, ledger, NameKind.Competition, id => _catalog.Competition(id)!.Name),
            Venues = Named(page, ledger, NameKind.Venue, id => _catalog.Team(id)!.Stadium!),
            Decisions = NameDecisions(page, ledger, all),
        };
    }

    /// <summary>With links that are not sure enough left open; one sure mention carries the unsure ones of the same id.</summary>
    private List<Decision> AboveThreshold(List<Decision> decisions)
    {
        var doubtful = decisions.Where(decision => decision.Id is not null)
            .GroupBy(decision => decision.Id!, StringComparer.Ordinal)
            .Where(group => group.Max(decision => decision.Confidence) < _threshold)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        if (doubtful.Count == 0) return decisions;
        return [.. decisions.Select(decision => decision.Id is { } id && doubtful.Contains(id) ? TooDoubtful(decision) : decision)];
    }

    private Decision TooDoubtful(Decision decision) => Decision.LeaveOpen(
        decision.Mention,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The confidence is {decision.Confidence:0.00}, below the threshold of {_threshold:0.00}."),
        decision.Candidates);

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
        [.. decisions.Where(decision => decision.Reason is not null).Select(decision => new Abstention(
            page.QuoteOf(decision.Mention.Span), decision.Reason!, [.. decision.Candidates.Select(candidate => candidate.Id)]))];

    private static List<NameDecision> NameDecisions(Page page, Ledger ledger, List<Decision> decisions)
    {
        var shown = decisions.Select(decision => new NameDecision(
            page.QuoteOf(decision.Mention.Span), decision.Id is null ? NameOutcome.LeftOpen : NameOutcome.Linked,
            decision.Id, decision.Rule, decision.Confidence, decision.Reason, decision.Candidates));
        var passedOver = ledger.PassedOver.Select(entry => new NameDecision(
            page.QuoteOf(entry.Mention.Span), NameOutcome.PassedOver, null, null, 0, null, entry.Candidates));
        return [.. shown.Concat(passedOver).OrderBy(decision => decision.Mention.Span)];
    }

    private static List<NamedThing> Named(Page page, Ledger ledger, NameKind kind, Func<string, string> name) =>
        [.. page.Mentions.Where(mention => mention.Has(kind) && !ledger.IsDecided(mention))
            .Select(mention => new NamedThing([.. mention.Ids(kind)], name(mention.Ids(kind).First()), page.QuoteOf(mention.Span)))];

    private string NameOf(Decision decision) =>
        decision.Kind is LinkKind.Team ? _catalog.Team(decision.Id!)!.Name : _catalog.Person(decision.Id!)!.Name;
}
