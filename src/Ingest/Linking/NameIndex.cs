using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// All names of a catalog as a trie over folded words, so that every name in a text is found in one walk. Built once a catalog and
/// shared by all articles.
/// <para>
/// A step of the trie is a word together with how it must be written: a name that the catalog writes with a capital is met only with a
/// capital ("Hearts", not "hearts"), an acronym only in capitals ("US", not "Us"); small words inside a name ("de", "and") match however
/// they are written.
/// </para>
/// </summary>
internal sealed class NameIndex
{
    /// <summary>Parts of names that desks write now with a capital, now without.</summary>
    private static readonly FrozenSet<string> Particles = WordSet.Of("de di da do dos del la le van der den von ter ten al el bin");

    /// <summary>What is left of a ground's name must have this many letters to name it alone: "Emirates", but not "Park".</summary>
    private const int ShortestVenue = 5;

    /// <summary>What is left of these grounds' names is a town's or an everyday word: "London Stadium", "Crown Ground".</summary>
    private static readonly FrozenSet<string> NoVenues = WordSet.Of("""
        london crown olympic national central municipal community university royal north south globe king queen county island
        recreation sports athletic stadium camping bridge paris berlin rome madrid lisbon vienna tokyo cairo
        """);

    private static readonly string[] VenueEndings = [" Stadium", " Arena", " Ground"];

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Node, int Word, LetterCase Case), int> _steps = [];
    private readonly Dictionary<int, List<NameEntry>> _entries = [];
    private int _nodes = 1;

    public NameIndex(FootballCatalog catalog)
    {
        foreach (var team in catalog.Teams) AddTeam(team);
        foreach (var person in catalog.People) AddPerson(person);
        foreach (var competition in catalog.Competitions) AddCompetition(competition);
        foreach (var pin in catalog.Corrections.Pins) Add([pin.Form], new NameEntry(pin.Id!, NameKind.Pinned));
    }

    private static readonly List<NameEntry> None = [];

    /// <summary>The node before the first word of a name.</summary>
    public const int Root = 0;

    /// <summary>Adds where a word leads from a node, as it is written; the exact and the freer reading of its case are followed.</summary>
    public void Next(int node, Token token, List<int> reached)
    {
        if (!_words.TryGetValue(token.Folded, out var word)) return;
        for (var needed = LetterCase.Lower; needed <= token.Case; needed++)
        {
            if (_steps.TryGetValue((node, word, needed), out var next)) reached.Add(next);
        }
    }

    /// <summary>What the words up to any of the nodes name; empty where no name ends there.</summary>
    public IReadOnlyList<NameEntry> EntriesAt(List<int> nodes)
    {
        if (nodes.Count == 1) return _entries.GetValueOrDefault(nodes[0], None);
        return [.. nodes.SelectMany(node => _entries.GetValueOrDefault(node, None)).Distinct()];
    }

    private void AddTeam(Team team)
    {
        foreach (var name in (IEnumerable<string>)[team.Name, team.OfficialName ?? team.Name, .. team.Aliases])
            Add([name], new NameEntry(team.Id, NameKind.Team, Countries.Names(team, name)));
        Add(team.ContextAliases, new NameEntry(team.Id, NameKind.TeamInContext));
        if (team.Stadium is { } stadium) Add(VenueNames(stadium), new NameEntry(team.Id, NameKind.Venue));
    }

    private void AddCompetition(Competition competition) =>
        Add([competition.Name, .. competition.Aliases], new NameEntry(competition.Id, NameKind.Competition));

    /// <summary>"Emirates Stadium" is "the Emirates" in the next sentence.</summary>
    private static IEnumerable<string> VenueNames(string stadium)
    {
        yield return stadium;
        foreach (var ending in VenueEndings)
        {
            if (!stadium.EndsWith(ending, StringComparison.Ordinal)) continue;
            var rest = stadium[..^ending.Length];
            if (rest.Length >= ShortestVenue && !NoVenues.Contains(Folding.FoldPhrase(rest))) yield return rest;
        }
    }

    private void AddPerson(Person person)
    {
        string[] names =
            [person.Name, person.FullName ?? person.Name, .. person.Aliases, .. GivenNames.FormsOf(person), person.Surname ?? person.Name];
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var surname = name == person.Surname || !name.Contains(' ', StringComparison.Ordinal);
            Add([name], new NameEntry(person.Id, surname ? NameKind.PersonInContext : NameKind.Person));
        }
    }

    private void Add(IEnumerable<string> names, NameEntry entry)
    {
        foreach (var name in names)
        {
            var tokens = Tokenizer.Tokenize(name);
            tokens.RemoveAll(token => token.Kind is TokenKind.Punctuation);
            // "the Reds" is met as "Reds" too: writers drop the article in headings.
            if (tokens.Count > 1 && tokens[0].Folded is "the") tokens.RemoveAt(0);
            Add(tokens, entry);
            if (tokens.Any(token => token.Kind is TokenKind.Possessive)) Add(WithoutApostrophes(tokens), entry);
        }
    }

    private void Add(List<Token> tokens, NameEntry entry)
    {
        // One letter alone ("O", "B") names nobody.
        if (tokens.Count == 0 || tokens.Count == 1 && tokens[0].Folded.Length < 2) return;
        var node = Root;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (!_words.TryGetValue(token.Folded, out var word)) _words[token.Folded] = word = _words.Count;
            var step = (node, word, CaseNeeded(token, i, tokens.Count));
            if (!_steps.TryGetValue(step, out var next)) _steps[step] = next = _nodes++;
            node = next;
        }

        if (!_entries.TryGetValue(node, out var entries)) _entries[node] = entries = [];
        if (!entries.Contains(entry)) entries.Add(entry);
    }

    /// <summary>
    /// A name of one word must be written as the catalog writes it. Inside a longer name particles may be small ("Kevin de Bruyne"), and so
    /// may later words that are no English words ("Crvena zvezda").
    /// </summary>
    private static LetterCase CaseNeeded(Token token, int index, int count)
    {
        if (token.Kind is TokenKind.Number or TokenKind.Possessive) return LetterCase.Lower;
        if (count == 1) return token.Case;
        var mayBeSmall = index > 0 && token.Case is LetterCase.Capitalised && !EverydayWords.Contains(token.Folded);
        return mayBeSmall || Particles.Contains(token.Folded) ? LetterCase.Lower : token.Case;
    }

    /// <summary>"Queen's Park" is printed "Queens Park" as well.</summary>
    private static List<Token> WithoutApostrophes(List<Token> tokens)
    {
        var joined = new List<Token>();
        foreach (var token in tokens)
        {
            if (token.Kind is TokenKind.Possessive && joined.Count > 0) joined[^1] = joined[^1] with { Folded = joined[^1].Folded + "s" };
            else joined.Add(token);
        }

        return joined;
    }
}
