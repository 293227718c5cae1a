using Ingest.Catalog;

namespace Ingest.Linking;

/// <summary>
/// Drops decisions for a team that the page as a whole does not bear out: everyday words, countries and towns that nothing else on the page
/// shows to be sides. A dropped name is no abstention; it was never a team's.
/// </summary>
internal sealed class DoubtfulTeams(FootballCatalog catalog)
{
    /// <summary>Removes them from <paramref name="decided"/>, which holds teams only.</summary>
    public void Drop(Page page, Dictionary<Mention, Decision> decided)
    {
        DropEverydayWords(page, decided);
        DropCountries(page, decided);
        DropTowns(page, decided);
    }

    /// <summary>
    /// "Reading the game well ..." names no club unless the club stands elsewhere where its capital counts, or the word stands where only a
    /// side can: "Palace v Wolves", "Rangers are ...".
    /// </summary>
    private static void DropEverydayWords(Page page, Dictionary<Mention, Decision> decided)
    {
        var doubtful = decided.Values.Where(decision => OpensSentence(page, decision.Mention)
            && EverydayWords.Contains(page.Tokens[decision.Mention.First].Folded)
            && !Places.Plays(page, decision.Mention)).ToList();
        foreach (var decision in doubtful)
        {
            var elsewhere = decided.Values.Any(other => other.Id == decision.Id && !OpensSentence(page, other.Mention));
            if (!elsewhere) decided.Remove(decision.Mention);
        }
    }

    /// <summary>Whether a name is one word that would have its capital anyway.</summary>
    private static bool OpensSentence(Page page, Mention mention) => mention.IsSingleWord && page.StartsSentence(mention);

    /// <summary>
    /// A country's name stands for its side where a word beside it speaks of playing, or where the article is about national sides: it has
    /// such words beside two countries or more.
    /// </summary>
    private void DropCountries(Page page, Dictionary<Mention, Decision> decided)
    {
        var national = decided.Values
            .Where(decision => decision.Id is { } id && catalog.Team(id) is { Kind: TeamKind.National }).ToList();
        var playing = national.Where(decision => Places.Plays(page, decision.Mention)).ToList();
        if (playing.Select(decision => decision.Id).Distinct(StringComparer.Ordinal).Count() >= 2) return;
        foreach (var decision in national.Except(playing)) decided.Remove(decision.Mention);
    }

    /// <summary>"from Bremen to Cologne" speaks of towns unless their clubs stand elsewhere on the page or are called just so.</summary>
    private void DropTowns(Page page, Dictionary<Mention, Decision> decided)
    {
        var doubtful = decided.Values.Where(decision => IsTown(page, decision)).ToList();
        foreach (var decision in doubtful)
        {
            var elsewhere = decided.Values.Any(other => other.Id == decision.Id && !doubtful.Contains(other));
            if (!elsewhere) decided.Remove(decision.Mention);
        }
    }

    private bool IsTown(Page page, Decision decision) =>
        decision.Id is { } id && decision.Mention.IsSingleWord && Places.IsJourney(page, decision.Mention)
        && catalog.Team(id) is { Kind: TeamKind.Club } team
        && !team.Name.Equals(decision.Mention.Span.In(page.Text), StringComparison.OrdinalIgnoreCase);
}
