using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Withdraws links to a team that the page as a whole does not bear out: everyday words, countries and towns that nothing else on the page
/// shows to be sides. Such a name is passed over, not left open: it was never a team's.
/// </summary>
internal sealed class DoubtfulTeams(FootballCatalog catalog)
{
    private static readonly string[] CompetitionsOfCountries =
        ["World Cup", "Nations", "European Championship", "Women's Championship", "Copa América", "Asian Cup", "Gold Cup", "Arab Cup"];

    /// <summary>Withdraws them from the links in <paramref name="ledger"/>, which are to teams only.</summary>
    public void Withdraw(Page page, Ledger ledger)
    {
        WithdrawEverydayWords(page, ledger);
        WithdrawCountries(page, ledger);
        WithdrawTowns(page, ledger);
    }

    /// <summary>
    /// "Reading the game well ..." names no club unless the club stands elsewhere where its capital counts, or the word stands where only a
    /// side can: "Palace v Wolves", "Rangers are ...".
    /// </summary>
    private static void WithdrawEverydayWords(Page page, Ledger ledger)
    {
        List<Decision>? doubtful = null;
        foreach (var decision in ledger.Links)
        {
            if (IsEverydayWord(page, decision.Mention)) (doubtful ??= []).Add(decision);
        }

        foreach (var decision in doubtful ?? [])
        {
            var elsewhere = ledger.Links.Any(other => other.Id == decision.Id && !OpensSentence(page, other.Mention));
            if (!elsewhere) ledger.Withdraw(decision, new Evidence(EvidenceKind.EverydayWord));
        }
    }

    private static bool IsEverydayWord(Page page, Mention mention) =>
        OpensSentence(page, mention)
        && EverydayWords.Contains(page.Tokens[mention.First].Folded)
        && !Playing.Perhaps(page, mention) && !Playing.IsSubject(page, mention);

    /// <summary>Whether a name is one word that would have its capital anyway; not so "WOLVES" at the head of a line.</summary>
    private static bool OpensSentence(Page page, Mention mention) =>
        mention.IsSingleWord && page.StartsSentence(mention) && page.Tokens[mention.First].Case is not LetterCase.Upper;

    /// <summary>
    /// A country's name stands for its side where a word beside it speaks of playing, where it is joined to such a one ("England and
    /// Scotland"), or where the article is about national sides: it has such words beside two countries or more. Words such as "will",
    /// which governments are said to do too, count only where another country surely plays, or a competition of countries is named.
    /// </summary>
    private void WithdrawCountries(Page page, Ledger ledger)
    {
        var national = ledger.Links.Where(decision => decision.Mention.NamesCountry && decision.Kind is LinkKind.Team).ToList();
        if (national.Count == 0) return;
        var playing = national.ConvertAll(decision => Playing.Surely(page, decision.Mention));
        if (playing.Contains(true) || HasSideByNickname(ledger) || IsOnNationalSides(page))
            playing = national.ConvertAll(decision => Playing.Perhaps(page, decision.Mention));
        for (var i = 1; i < national.Count; i++)
        {
            if (AreJoined(page, national[i - 1].Mention, national[i].Mention))
                playing[i - 1] = playing[i] = playing[i - 1] || playing[i];
        }

        var sides = national.Where((_, i) => playing[i]).Select(decision => decision.Id!).ToHashSet(StringComparer.Ordinal);
        if (sides.Count >= 2) return;
        // A side that is there by a nickname, or elsewhere on the page, is there by its country's name too.
        sides.UnionWith(ledger.Links.Where(decision => !decision.Mention.NamesCountry).Select(decision => decision.Id!));
        foreach (var decision in national.Where(decision => !sides.Contains(decision.Id!)))
            ledger.Withdraw(decision, new Evidence(EvidenceKind.CountryOnly));
    }

    /// <summary>Gives back the countries whose manager the page names: "Argentina flew to Angola", said Lionel Scaloni.</summary>
    public void Restore(Page page, Ledger ledger)
    {
        var managed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var decision in ledger.Links.Where(decision => decision.Kind is LinkKind.Manager))
        {
            foreach (var spell in catalog.SpellsOf(catalog.Person(decision.Id!)!))
            {
                if (spell.Role is PersonRole.Manager && spell.Covers(page.Year)) managed.TryAdd(spell.TeamId, decision.Id!);
            }
        }

        if (managed.Count == 0) return;
        foreach (var mention in page.Mentions)
        {
            if (!mention.NamesCountry || ledger.IsDecided(mention)) continue;
            if (ledger.PassedOver(mention).FirstOrDefault(candidate => managed.ContainsKey(candidate.Id)) is not { } candidate) continue;
            if (candidate.Evidence[^1].Kind is not EvidenceKind.CountryOnly) continue;
            Evidence[] evidence = [new(EvidenceKind.OwnName), new(EvidenceKind.PersonOnPage, managed[candidate.Id])];
            ledger.Take(Decision.Link(mention, LinkKind.Team, LinkRule.Country, new Candidate(candidate.Id, evidence)));
        }
    }

    private bool HasSideByNickname(Ledger ledger) => ledger.Links.Any(decision =>
        !decision.Mention.NamesCountry && catalog.Team(decision.Id!) is { Kind: TeamKind.National });

    /// <summary>Whether the page names a competition of national sides.</summary>
    private bool IsOnNationalSides(Page page) =>
        page.Mentions.Any(mention => mention.Ids(NameKind.Competition)
            .Any(id => catalog.Competition(id) is { Kind: "international" } competition && IsOfCountries(competition.Name)));

    private static bool IsOfCountries(string competition) =>
        !competition.StartsWith("Club", StringComparison.Ordinal)
        && CompetitionsOfCountries.Any(word => competition.Contains(word, StringComparison.Ordinal));

    /// <summary>"England and Scotland": nothing but "and" or a comma between.</summary>
    private static bool AreJoined(Page page, Mention one, Mention other) =>
        other.First - one.Last == 2 && page.Tokens[one.Last + 1].Folded is "and" or "or" or ",";

    /// <summary>"from Bremen to Cologne" speaks of towns unless their clubs stand elsewhere on the page or are called just so.</summary>
    private void WithdrawTowns(Page page, Ledger ledger)
    {
        List<Decision>? doubtful = null;
        foreach (var decision in ledger.Links)
        {
            if (IsTown(page, decision)) (doubtful ??= []).Add(decision);
        }

        foreach (var decision in doubtful ?? [])
        {
            var elsewhere = ledger.Links.Any(other => other.Id == decision.Id && !doubtful!.Contains(other));
            if (!elsewhere) ledger.Withdraw(decision, new Evidence(EvidenceKind.Place));
        }
    }

    private bool IsTown(Page page, Decision decision) =>
        decision.Mention.IsSingleWord && Places.IsJourney(page, decision.Mention)
        && catalog.Team(decision.Id!) is { Kind: TeamKind.Club } team
        && !team.Name.Equals(decision.Mention.Span.In(page.Text), StringComparison.OrdinalIgnoreCase);
}
