using System.Collections.Concurrent;
using System.Globalization;
using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Text;

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

    /// <summary>A list for more words than this, those of a text of some 400 KB, is not kept.</summary>
    private const int LargestSpare = 1 << 16;

    private readonly ConcurrentBag<List<Token>> _spareWords = [];
    private readonly FootballCatalog _catalog;
    private readonly double _threshold;
    private readonly CorrectionDecider _corrections;
    private readonly MentionFinder _finder;
    private readonly OwnNameDecider _ownNames;
    private readonly DoubtfulTeams _doubtful;
    private readonly SharedNameDecider _sharedNames;
    private readonly NicknamesInView _inView;
    private readonly PersonDecider _people;
    private readonly TeamReferences _references;
    private readonly UnknownNames _unknowns;

    /// <summary>
    /// Makes a linker for <paramref name="catalog"/>, which takes some tens of milliseconds for ten thousand names that are not
    /// prepared.
    /// </summary>
    /// <param name="catalog">The names.</param>
    /// <param name="threshold">Links of less confidence than this, 0 to 1, become abstentions.</param>
    public Linker(FootballCatalog catalog, double threshold = DefaultThreshold)
    {
        if (threshold is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A threshold lies between 0 and 1.");
        _catalog = catalog;
        _threshold = threshold;
        _corrections = new CorrectionDecider(catalog);
        var (names, index) = PreparedNames.Read(catalog) ?? (new Names(catalog), NameIndex.Of(catalog));
        _finder = new MentionFinder(index);
        _ownNames = new OwnNameDecider(catalog, names);
        _doubtful = new DoubtfulTeams(catalog);
        _sharedNames = new SharedNameDecider(catalog, names);
        _inView = new NicknamesInView(catalog, names);
        _people = new PersonDecider(catalog, names);
        _references = new TeamReferences(catalog);
        _unknowns = new UnknownNames(names);
    }

    /// <summary>Links what the text makes plain and abstains on the rest.</summary>
    public LinkedArticle Link(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        // The words are most of what an article's links cost to make, so their list is used again.
        var words = _spareWords.TryTake(out var spare) ? spare : [];
        try
        {
            return Link(article, new Page(article, _finder, words));
        }
        finally
        {
            words.Clear();
            if (words.Capacity <= LargestSpare) _spareWords.Add(words);
        }
    }

    private LinkedArticle Link(Article article, Page whole)
    {
        if (Sport.PageOfFootball(whole) is not { } found) return new LinkedArticle(article, [], [], []) { IsFootball = false };
        var (page, ledger) = _corrections.Begin(found);
        var scene = Scene.Of(page, _catalog);
        _ownNames.Decide(page, scene, ledger);
        _doubtful.Withdraw(page, ledger);
        _sharedNames.Decide(page, scene, ledger);
        _inView.ByLeague(page, scene, ledger, everyday: false);
        _people.Decide(page, scene, ledger);
        _doubtful.Restore(page, ledger);
        _inView.ByPeople(page, scene, ledger);
        _inView.ByLeague(page, scene, ledger, everyday: true);
        var references = _references.Decide(page, ledger);

        var all = AboveThreshold(ledger.With(references));
        return new LinkedArticle(article, LinkList.Of(page, all, NameOf), Abstentions(page, all), _unknowns.Find(page, ledger))
        {
            OtherSports = page.LeftOut,
            Competitions = Named(page, ledger, NameKind.Competition, id => _catalog.Competition(id)!.Name),
            Venues = Named(page, ledger, NameKind.Venue, id => _catalog.Team(id)!.Stadium!),
            Explained = new Lazy<IReadOnlyList<NameDecision>>(() => NameDecisions.Of(page, ledger, all)),
        };
    }

    /// <summary>With links that are not sure enough left open; one sure mention carries the unsure ones of the same id.</summary>
    private List<Decision> AboveThreshold(List<Decision> decisions)
    {
        if (decisions.TrueForAll(IsSure)) return decisions;
        var sure = decisions.Where(decision => decision.Id is not null && IsSure(decision)).Select(decision => decision.Id!).ToHashSet();
        return decisions.ConvertAll(decision => IsSure(decision) || sure.Contains(decision.Id!) ? decision : TooDoubtful(decision));
    }

    private bool IsSure(Decision decision) => decision.Id is null || decision.Confidence >= _threshold;

    private Decision TooDoubtful(Decision decision) => Decision.LeaveOpen(
        decision.Mention,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The confidence is {decision.Confidence:0.00}, below the threshold of {_threshold:0.00}."),
        decision.Candidates);

    private static List<Abstention> Abstentions(Page page, List<Decision> decisions)
    {
        var abstentions = new List<Abstention>();
        foreach (var decision in decisions)
        {
            if (decision.Reason is not { } reason) continue;
            string[] candidates = [.. decision.Candidates.Select(candidate => candidate.Id)];
            abstentions.Add(new Abstention(page.QuoteOf(decision.Mention.Span), reason, candidates));
        }

        return abstentions;
    }

    private static List<NamedThing> Named(Page page, Ledger ledger, NameKind kind, Func<string, string> name)
    {
        var things = new List<NamedThing>();
        foreach (var mention in page.Mentions)
        {
            if (!mention.Has(kind) || ledger.IsDecided(mention)) continue;
            string[] ids = [.. mention.Ids(kind)];
            things.Add(new NamedThing(ids, name(ids[0]), page.QuoteOf(mention.Span)));
        }

        return things;
    }

    private string NameOf(string id) => _catalog.Team(id)?.Name ?? _catalog.Person(id)!.Name;
}
