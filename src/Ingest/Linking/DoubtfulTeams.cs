using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Withdraws links to a team that the page as a whole does not bear out: everyday words, countries and towns that nothing else on the page
/// shows to be sides. Such a name is passed over, not left open: it was never a team's.
/// </summary>
internal sealed class DoubtfulTeams(FootballCatalog catalog)
{
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
        var doubtful = ledger.Links.Where(decision => OpensSentence(page, decision.Mention)
            && EverydayWords.Contains(page.Tokens[decision.Mention.First].Folded)
            && !Playing.Perhaps(page, decision.Mention) && !Playing.IsSubject(page, decision.Mention)).ToList();
        foreach (var decision in doubtful)
        {
            var elsewhere = ledger.Links.Any(other => other.Id == decision.Id && !OpensSentence(page, other.Mention));
            if (!elsewhere) ledger.Withdraw(decision, new Evidence(EvidenceKind.EverydayWord));
        }
    }

    /// <summary>Whether a name is one word that would have its capital anyway; not so "WOLVES" at the head of a line.</summary>
    private static bool OpensSentence(Page page, Mention mention) =>
        mention.IsSingleWord && page.StartsSentence(mention) && page.Tokens[mention.First].Case is not LetterCase.Upper;

    /// <summary>
    /// A country's name stands for its side where a word beside it speaks of playing, where it is joined to such a one ("England and
    /// Scotland"), or where the article is about national sides: it has such words beside two countries or more. Words such as "will",
    /// which governments are said to do too, count only where another country surely plays.
    /// </summary>
    private static void WithdrawCountries(Page page, Ledger ledger)
    {
        var national = ledger.Links.Where(decision => decision.Mention.NamesCountry && decision.Kind is LinkKind.Team)
            .OrderBy(decision => decision.Mention.First).ToList();
        var playing = national.Where(decision => Playing.Surely(page, decision.Mention)).ToHashSet();
        if (playing.Count > 0) playing.UnionWith(national.Where(decision => Playing.Perhaps(page, decision.Mention)));
        for (var i = 1; i < national.Count; i++)
        {
            if (!AreJoined(page, national[i - 1].Mention, national[i].Mention)) continue;
            if (playing.Contains(national[i - 1]) || playing.Contains(national[i])) playing.UnionWith([national[i - 1], national[i]]);
        }

        if (playing.Select(decision => decision.Id).Distinct(StringComparer.Ordinal).Count() >= 2) return;
        foreach (var decision in national.Where(decision => !playing.Contains(decision)))
            ledger.Withdraw(decision, new Evidence(EvidenceKind.CountryOnly));
    }

    /// <summary>"England and Scotland": nothing but "and" or a comma between.</summary>
    private static bool AreJoined(Page page, Mention one, Mention other) =>
        other.First - one.Last == 2 && page.Tokens[one.Last + 1].Folded is "and" or "or" or ",";

    /// <summary>"from Bremen to Cologne" speaks of towns unless their clubs stand elsewhere on the page or are called just so.</summary>
    private void WithdrawTowns(Page page, Ledger ledger)
    {
        var doubtful = ledger.Links.Where(decision => IsTown(page, decision)).ToList();
        foreach (var decision in doubtful)
        {
            var elsewhere = ledger.Links.Any(other => other.Id == decision.Id && !doubtful.Contains(other));
            if (!elsewhere) ledger.Withdraw(decision, new Evidence(EvidenceKind.Place));
        }
    }

    private bool IsTown(Page page, Decision decision) =>
        decision.Mention.IsSingleWord && Places.IsJourney(page, decision.Mention)
        && catalog.Team(decision.Id!) is { Kind: TeamKind.Club } team
        && !team.Name.Equals(decision.Mention.Span.In(page.Text), StringComparison.OrdinalIgnoreCase);
}
