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
            && !Places.Plays(page, decision.Mention)).ToList();
        foreach (var decision in doubtful)
        {
            var elsewhere = ledger.Links.Any(other => other.Id == decision.Id && !OpensSentence(page, other.Mention));
            if (!elsewhere) ledger.Withdraw(decision, new Evidence(EvidenceKind.EverydayWord));
        }
    }

    /// <summary>Whether a name is one word that would have its capital anyway; "WOLVES" at the head of a line would not have them all.</summary>
    private static bool OpensSentence(Page page, Mention mention) =>
        mention.IsSingleWord && page.StartsSentence(mention) && page.Tokens[mention.First].Case is not LetterCase.Upper;

    /// <summary>
    /// A country's name stands for its side where a word beside it speaks of playing, or where the article is about national sides: it has
    /// such words beside two countries or more.
    /// </summary>
    private void WithdrawCountries(Page page, Ledger ledger)
    {
        var national = ledger.Links.Where(decision => catalog.Team(decision.Id!) is { Kind: TeamKind.National }).ToList();
        if (national.Count == 0) return;
        var playing = national.Where(decision => Places.Plays(page, decision.Mention)).ToList();
        if (playing.Select(decision => decision.Id).Distinct(StringComparer.Ordinal).Count() >= 2) return;
        foreach (var decision in national.Except(playing)) ledger.Withdraw(decision, new Evidence(EvidenceKind.CountryOnly));
    }

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
