using Ingest.Catalog;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Cli.Explaining;

/// <summary>
/// Brings together what the linker says of an article's names: its decisions, the unknown names, the competitions and the grounds. A name
/// that the decisions pass over and another part explains is one finding, which keeps what spoke against the candidates.
/// </summary>
internal static class Findings
{
    /// <summary>All findings in the order of the text; of those that start together the longer comes first.</summary>
    public static IReadOnlyList<Finding> Of(LinkedArticle linked, FootballCatalog catalog)
    {
        var words = new Words(linked, catalog);
        var explained = new List<Finding>();
        explained.AddRange(linked.Unknowns.SelectMany(words.Of));
        explained.AddRange(linked.Competitions.Select(named => words.Of(named, FindingKind.Competition)));
        explained.AddRange(linked.Venues.Select(named => words.Of(named, FindingKind.Venue)));

        var places = explained.Select(finding => finding.Mention.Span).ToHashSet();
        explained.AddRange(linked.Decisions
            .Where(decision => decision.Outcome is not NameOutcome.PassedOver || !places.Contains(decision.Mention.Span))
            .Select(words.Of));
        return [.. explained.OrderBy(finding => finding.Mention.Span.Start).ThenByDescending(finding => finding.Mention.Span.End)];
    }

    private sealed class Words(LinkedArticle linked, FootballCatalog catalog)
    {
        private readonly Explanation _explanation = new(catalog, linked.Article.Text);
        private readonly List<TextSpan> _sentences = [.. linked.Article.Sentences];
        private readonly Dictionary<string, Link> _links = linked.Links.ToDictionary(link => link.Id, StringComparer.Ordinal);

        private readonly ILookup<TextSpan, NameDecision> _passedOver = linked.Decisions
            .Where(decision => decision.Outcome is NameOutcome.PassedOver)
            .ToLookup(decision => decision.Mention.Span);

        public Finding Of(NameDecision decision)
        {
            var candidates = decision.Candidates.Select(Weigh).ToList();
            return decision.Outcome switch
            {
                NameOutcome.Linked => New(
                    decision.Mention, KindOf(decision.Id!), decision.Id, _links[decision.Id!].Name, decision.Rule,
                    Explanation.Of(decision.Rule!.Value), decision.Confidence, candidates),
                NameOutcome.LeftOpen => New(
                    decision.Mention, FindingKind.LeftOpen, null, decision.Mention.Text, null, decision.Reason!, null, candidates),
                NameOutcome.PassedOver => New(
                    decision.Mention, FindingKind.PassedOver, null, decision.Mention.Text, null,
                    "nobody whom the catalog could know", null, candidates),
                _ => throw new ArgumentOutOfRangeException(nameof(decision), decision.Outcome, "The outcome has no words."),
            };
        }

        public IEnumerable<Finding> Of(UnknownName unknown)
        {
            var (kind, because) = unknown.Kind is UnknownKind.Person
                ? (FindingKind.UnknownPerson, "behaves like a person's name and stands in no catalog")
                : (FindingKind.UnknownTeam, "behaves like a team's name and stands in no catalog");
            return unknown.Mentions.Select(mention =>
                New(mention, kind, null, unknown.Text, null, because, unknown.Confidence, Against(mention)));
        }

        /// <summary>A name of several competitions, or a ground that teams share, points to nobody in particular.</summary>
        public Finding Of(NamedThing named, FindingKind kind)
        {
            var id = kind is FindingKind.Competition && named.Ids is [var only] ? only : null;
            var because = kind is FindingKind.Venue
                ? $"home of {string.Join(", ", named.Ids.Select(NameOf))}"
                : named.Ids.Count is 1 ? "a competition's name" : $"a name of {named.Ids.Count} competitions";
            var candidates = named.Ids.Select(known => new Weighed(known, NameOf(known), DetailOf(known), [])).ToList();
            return New(named.Mention, kind, id, named.Name, null, because, null, [.. candidates, .. Against(named.Mention)]);
        }

        private Finding New(
            Quote mention, FindingKind kind, string? id, string name, LinkRule? rule, string because, double? confidence,
            IReadOnlyList<Weighed> candidates) =>
            new(mention, SentenceOf(mention), kind, id, name, rule, because, confidence, candidates);

        private List<Weighed> Against(Quote mention) =>
            [.. _passedOver[mention.Span].SelectMany(decision => decision.Candidates).Select(Weigh)];

        private Weighed Weigh(Candidate candidate) => new(
            candidate.Id,
            NameOf(candidate.Id),
            DetailOf(candidate.Id),
            [.. candidate.Evidence.Distinct().Select(evidence => new Reason(evidence, _explanation.Of(evidence)))]);

        private FindingKind KindOf(string id) => _links[id].Kind switch
        {
            LinkKind.Team => FindingKind.Team,
            LinkKind.Player => FindingKind.Player,
            LinkKind.Manager => FindingKind.Manager,
            var other => throw new InvalidOperationException($"A link to a {other} has no words."),
        };

        private string NameOf(string id) =>
            catalog.Team(id)?.Name ?? catalog.Person(id)?.Name ?? catalog.Competition(id)?.Name ?? id;

        private string DetailOf(string id) =>
            catalog.Team(id) is { } team ? Joined(team.League ?? team.Country, team.Gender is TeamGender.Women ? "women" : null)
            : catalog.Person(id) is { } person ? Joined([person.Role.ToString().ToLowerInvariant(), .. TeamsOf(person)])
            : catalog.Competition(id) is { } competition ? Joined(competition.Kind, competition.Country)
            : "";

        private IEnumerable<string> TeamsOf(Person person) => catalog.SpellsOf(person)
            .Where(spell => spell.Covers(linked.Article.Date.Day.Year))
            .Select(spell => NameOf(spell.TeamId))
            .Distinct(StringComparer.Ordinal);

        private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));

        private Quote SentenceOf(Quote mention)
        {
            // The last sentence that begins no later than the name does.
            var at = _sentences.BinarySearch(mention.Span with { End = int.MaxValue });
            var sentence = at is 0 or -1 ? mention.Span : _sentences[(at < 0 ? ~at : at) - 1];
            return Quote.Of(linked.Article.Text, sentence.Contains(mention.Span) ? sentence : mention.Span);
        }
    }
}
