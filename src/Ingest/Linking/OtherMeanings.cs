using Ingest.Text;

namespace Ingest.Linking;

/// <summary>Tells whether words that could name a team name something else: a town after "in", a competition, a person.</summary>
internal static class OtherMeanings
{
    /// <summary>What speaks against a team's being meant, or null.</summary>
    public static Evidence? Of(Page page, Mention mention, Names names)
    {
        if (mention.Has(NameKind.Person)) return new Evidence(EvidenceKind.PersonMeant);
        if (mention.Has(NameKind.Competition)) return new Evidence(EvidenceKind.CompetitionMeant);
        if (Places.WordsOfPlace(page, mention) is { } words) return new Evidence(EvidenceKind.Place, Where: words);
        if (!mention.IsSingleWord) return null;
        var beside = LastNameBehind(page, mention, names) ?? FirstNameBefore(page, mention, names);
        return beside is { } name ? new Evidence(EvidenceKind.PartOfPersonsName, Where: name) : null;
    }

    /// <summary>"Jordan Smith", but not "Jordan Coach": a first name of the field before what may be a last name.</summary>
    private static TextSpan? LastNameBehind(Page page, Mention mention, Names names) =>
        page.WordAfter(mention) is { Case: LetterCase.Capitalised } next
        && names.IsGivenName(page.Tokens[mention.First].Folded)
        && !Names.IsTeamWord(next.Folded)
            ? next.Span
            : null;

    /// <summary>"Bobby Charlton": a surname behind a first name of the field.</summary>
    private static TextSpan? FirstNameBefore(Page page, Mention mention, Names names) =>
        page.WordBefore(mention) is { Case: LetterCase.Capitalised } given
        && mention.Has(NameKind.PersonInContext)
        && names.IsGivenName(given.Folded)
            ? given.Span
            : null;
}
