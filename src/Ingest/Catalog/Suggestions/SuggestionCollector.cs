using Ingest.Catalog.Import;
using Ingest.Text;

namespace Ingest.Catalog.Suggestions;

/// <summary>
/// Collects the unknown names of articles, one after the other, into rows for the catalog. Spellings of one name are one suggestion. A name
/// that a row of the catalog bears by now is none. The order of the articles changes nothing.
/// </summary>
public sealed class SuggestionCollector(FootballCatalog catalog)
{
    /// <summary>A sentence of a line-up may be a whole squad; this much of it shows what the name is.</summary>
    private const int LongestQuote = 200;

    private readonly HashSet<string> _known =
    [
        .. catalog.Teams.SelectMany(team => team.Aliases.Concat(team.ContextAliases).Append(team.Name).Append(team.OfficialName ?? ""))
            .Concat(catalog.People.SelectMany(person => person.Aliases.Append(person.Name).Append(person.FullName ?? "")))
            .Select(Correction.KeyOf),
    ];

    private readonly Dictionary<(bool IsTeam, string Key), Collected> _collected = [];

    /// <summary>Takes an article's unknown names.</summary>
    public void Add(SuggestionArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        foreach (var unknown in article.Unknowns)
        {
            var key = (unknown.IsTeam, Correction.KeyOf(unknown.Text));
            if (_known.Contains(key.Item2)) continue;
            if (!_collected.TryGetValue(key, out var collected)) _collected[key] = collected = new Collected();
            collected.Add(article, unknown);
        }
    }

    /// <summary>The suggestions of one kind, those of most articles first.</summary>
    /// <param name="teams">Whether rows for <c>teams.csv</c> are wanted; else for <c>people.csv</c>.</param>
    /// <param name="leastArticles">In how many articles a name must stand, 1 or more.</param>
    public IReadOnlyList<Suggestion> Of(bool teams, int leastArticles)
    {
        var taken = catalog.Teams.Select(team => team.Id).Concat(catalog.People.Select(person => person.Id))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _collected.Where(entry => entry.Key.IsTeam == teams && entry.Value.Articles >= leastArticles)
                .OrderByDescending(entry => entry.Value.Articles)
                .ThenByDescending(entry => entry.Value.Mentions)
                .ThenBy(entry => entry.Key.Key, StringComparer.Ordinal)
                .Select(entry => Of(teams, entry.Value, taken))
                .Where(suggestion => suggestion.Id.Length > 0),
        ];
    }

    private Suggestion Of(bool isTeam, Collected collected, HashSet<string> taken)
    {
        var name = collected.Name;
        var (slug, id) = (RegisterValues.Slug(name), RegisterValues.Slug(name));
        for (var number = 2; !taken.Add(id); number++) id = $"{slug}-{number}";
        return new Suggestion(
            isTeam, id, name, isTeam ? null : Surnames.Of(name), isTeam ? null : collected.Position, collected.Role,
            collected.Articles, collected.Mentions, collected.Team is { } team ? catalog.Team(team) : null,
            collected.Example, collected.Quote);
    }

    /// <summary>What articles say of one name.</summary>
    private sealed class Collected
    {
        private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _teams = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
        private int _asManager;

        public int Articles { get; private set; }

        public int Mentions { get; private set; }

        public string Example { get; private set; } = "";

        public string Quote { get; private set; } = "";

        public string Name => MostFrequent(_spellings)!;

        public string? Team => MostFrequent(_teams);

        public string? Position => Role is PersonRole.Manager ? null : MostFrequent(_positions);

        public PersonRole Role => _asManager * 2 > Articles ? PersonRole.Manager : PersonRole.Player;

        public void Add(SuggestionArticle article, UnknownInArticle unknown)
        {
            Articles++;
            Mentions += unknown.Mentions.Count;
            Count(_spellings, unknown.Text);
            var titles = unknown.Mentions.Select(mention => WordBefore(article.Text, mention)).ToList();
            if (titles.Any(title => title is "manager" or "boss" or "coach" or "gaffer")) _asManager++;
            foreach (var position in titles.Select(RegisterValues.Position).OfType<string>()) Count(_positions, position);
            foreach (var paragraph in unknown.Mentions.Select(mention => Paragraph(article.Text, mention)).Distinct())
                foreach (var team in article.Teams.Where(team => team.Mentions.Any(paragraph.Contains))) Count(_teams, team.Id);
            if (Example.Length > 0 && string.CompareOrdinal(article.Name, Example) >= 0) return;
            Example = article.Name;
            Quote = Sentence(article.Text, unknown.Mentions[0]);
        }

        private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

        private static string? MostFrequent(Dictionary<string, int> counts) =>
            counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault().Key;

        private static string WordBefore(string text, TextSpan mention)
        {
            var end = mention.Start;
            while (end > 0 && text[end - 1] is ' ' or ',') end--;
            var start = end;
            while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-')) start--;
            return text[start..end].ToLowerInvariant();
        }

        private static TextSpan Paragraph(string text, TextSpan mention)
        {
            var start = mention.Start == 0 ? 0 : text.LastIndexOf('\n', mention.Start - 1) + 1;
            var end = text.IndexOf('\n', mention.End);
            return new TextSpan(start, end < 0 ? text.Length : end);
        }

        private static string Sentence(string text, TextSpan mention)
        {
            var sentence = SentenceSplitter.Split(text, Paragraph(text, mention))
                .FirstOrDefault(sentence => sentence.Contains(mention), mention);
            if (sentence.Length <= LongestQuote) return sentence.In(text).Trim();
            var start = Math.Max(sentence.Start, mention.Start - LongestQuote / 2);
            return $"... {text[start..Math.Min(sentence.End, start + LongestQuote)].Trim()} ...";
        }
    }
}
