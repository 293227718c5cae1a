using Ingest.Text;

namespace Ingest.Linking;

/// <summary>Tells whether words that could name a team name something else: a town after "in", a competition, a person.</summary>
internal static class OtherMeanings
{
    public static bool IsMeant(Page page, Mention mention, Names names) =>
        mention.Has(NameKind.Person) || mention.Has(NameKind.Competition) || Places.IsPlace(page, mention)
        || mention.IsSingleWord && (IsFirstName(page, mention, names) || IsLastName(page, mention, names));

    /// <summary>"Jordan Smith", but not "Jordan Coach": a first name of the field before what may be a last name.</summary>
    private static bool IsFirstName(Page page, Mention mention, Names names) =>
        page.WordAfter(mention) is { Case: LetterCase.Capitalised } next
        && names.IsGivenName(page.Tokens[mention.First].Folded)
        && !Names.IsTeamWord(next.Folded);

    /// <summary>"Bobby Charlton": a surname behind a first name of the field.</summary>
    private static bool IsLastName(Page page, Mention mention, Names names) =>
        page.WordBefore(mention) is { Case: LetterCase.Capitalised } given
        && mention.Has(NameKind.PersonInContext)
        && names.IsGivenName(given.Folded);
}
