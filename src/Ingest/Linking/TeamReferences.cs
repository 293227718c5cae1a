using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Decides which team a reference such as "Alonso's side" means: the one that Alonso manages at the article's date, by the article's own
/// words ("Rovers boss Alonso") or by the catalog's spells. Others decide "the hosts" (<see cref="HomeAndAway"/>) and "the Merseyside club"
/// (<see cref="SidesOfPlaces"/>).
/// </summary>
internal sealed class TeamReferences(FootballCatalog catalog)
{
    /// <summary>July: from here on a European season is the new one.</summary>
    private const int SecondHalf = 7;

    private readonly SidesOfPlaces _places = new(catalog);

    private static readonly FrozenSet<string> Sides = WordSet.Of("side team men squad charges outfit boys players troops women upstarts "
        + "lads");
    private static readonly FrozenSet<string> Offices = WordSet.Of("boss manager coach gaffer");

    public List<Decision> Decide(Page page, Ledger ledger)
    {
        var managed = ManagedInText(page, ledger);
        var teams = ledger.LinkedTeams;
        var references = new List<Decision>();
        foreach (var decision in ledger.Links.Where(decision => decision.Kind is not LinkKind.Team))
        {
            if (SideWordAfter(page, decision.Mention) is not { } last) continue;
            if (TeamOf(decision.Id!, page.Article.Date.Day, managed, teams) is not { } team) continue;
            var because = managed.ContainsKey(decision.Id!) ? EvidenceKind.SaidToManage : EvidenceKind.Manages;
            var candidate = new Candidate(team, [new Evidence(because, decision.Id, decision.Mention.Span)]);
            var span = decision.Mention.Span with { End = page.Tokens[last].Span.End };
            var mention = new Mention(span, decision.Mention.First, last, []);
            references.Add(Decision.Link(mention, LinkKind.Team, LinkRule.SideOfManager, candidate));
        }

        var linked = ledger.Links.Where(decision => decision.Kind is LinkKind.Team).ToList();
        references.AddRange(HomeAndAway.Decide(page, linked.FindAll(decision => catalog.Team(decision.Id!) is { Kind: TeamKind.Club })));
        references.AddRange(_places.Decide(page, ledger));
        return references;
    }

    /// <summary>The team that a person manages, or null where neither the article nor the catalog tells of exactly one.</summary>
    private string? TeamOf(string personId, DateOnly day, Dictionary<string, string> managed, IReadOnlySet<string> teams)
    {
        if (managed.TryGetValue(personId, out var stated)) return stated;
        var spells = catalog.SpellsOf(catalog.Person(personId)!)
            .Where(spell => spell.Role is PersonRole.Manager && spell.Covers(day.Year)).ToList();
        var ids = spells.Select(spell => spell.TeamId).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count < 2) return ids is [var only] ? only : null;
        return ids.Where(teams.Contains).ToList() is [var named] ? named : ByHalfOfYear(spells, day);
    }

    /// <summary>
    /// Spells are whole years, so whoever changed teams has two in the year of the change. Managers change in summer more often than not:
    /// in its second half the team that was joined last is meant, before that the one that was left.
    /// </summary>
    private static string? ByHalfOfYear(List<Spell> spells, DateOnly day)
    {
        var joined = spells.Where(spell => spell.From == day.Year).ToList();
        var before = spells.Except(joined).ToList();
        return (day.Month >= SecondHalf ? joined : before) is [var only] ? only.TeamId : null;
    }

    /// <summary>Who manages whom by the article's own words: a team, an office and a name in a row.</summary>
    private static Dictionary<string, string> ManagedInText(Page page, Ledger ledger)
    {
        var managed = new Dictionary<string, string>(StringComparer.Ordinal);
        Decision? team = null;
        foreach (var mention in page.Mentions)
        {
            if (ledger.Of(mention) is not { Id: not null } decision) continue;
            if (decision.Kind is LinkKind.Team) { team = decision; continue; }
            if (team is not null && IsOffice(page, team.Mention.Last + 1, mention.First - 1)) managed.TryAdd(decision.Id, team.Id!);
        }

        return managed;
    }

    /// <summary>"boss" or "head coach" in "Rovers boss Alonso": up to three words, the last of them an office.</summary>
    private static bool IsOffice(Page page, int first, int last)
    {
        if (last - first is < 0 or > 2) return false;
        return Offices.Contains(page.Tokens[last].Folded)
            && Enumerable.Range(first, last - first + 1).All(at => page.Tokens[at].Kind is not TokenKind.Punctuation);
    }

    /// <summary>Index of "side" in "Alonso's (young) side", or null.</summary>
    private static int? SideWordAfter(Page page, Mention mention)
    {
        if (page.After(mention) is not { } after) return null;
        var isBareApostrophe = after.Folded is "’" or "'" && after.Span.Start == mention.Span.End;
        if (after.Kind is not TokenKind.Possessive && !isBareApostrophe) return null;
        var at = mention.Last + 1;
        for (var next = at + 1; next < page.Tokens.Count && next <= at + 2; next++)
        {
            if (Sides.Contains(page.Tokens[next].Folded)) return next;
            if (page.Tokens[next].IsCapitalised || page.Tokens[next].Kind is not TokenKind.Word) return null;
        }

        return null;
    }
}
