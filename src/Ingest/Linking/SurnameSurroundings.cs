using System.Collections.Frozen;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>Tells by the words beside it whether a surname of the catalog stands for somebody else, or is no name at all.</summary>
internal static class SurnameSurroundings
{
    private static readonly FrozenSet<string> Titles = WordSet.Of("""
        mr mrs sir coach manager boss captain skipper striker midfielder defender goalkeeper keeper winger forward referee head gaffer chief
        centre-back right-back left-back fullback full-back substitute teammate international wonderkid star playmaker
        """);

    private static readonly FrozenSet<string> BeforeMonths = WordSet.Of("in th st nd rd of until since early late");

    /// <summary>What speaks against a surname's meaning any of its <paramref name="bearers"/>, or null.</summary>
    public static Evidence? Against(Page page, Mention mention, IReadOnlyList<Person> bearers, Names names)
    {
        if (ShowMonth(page, mention)) return new Evidence(EvidenceKind.Month);
        if (GoOn(page, mention, names)) return new Evidence(EvidenceKind.NameGoesOn, Where: page.After(mention)!.Value.Span);
        return HaveAnotherFirstName(page, mention, bearers)
            ? new Evidence(EvidenceKind.OtherFirstName, Where: page.Before(mention)!.Value.Span)
            : null;
    }

    /// <summary>"17 March", "March 17" and "in March" are dates, whoever bears the name.</summary>
    private static bool ShowMonth(Page page, Mention mention) =>
        page.Tokens[mention.First].Folded is "march" or "may" or "june" or "april" or "august"
        && (page.After(mention) is { Kind: TokenKind.Number }
            || page.Before(mention) is { } before && (before.Kind is TokenKind.Number || BeforeMonths.Contains(before.Folded)));

    /// <summary>
    /// "Bailey Peacock-Farrell", "James Chester": the name goes on with a word that neither speaks of a team nor, unless this is a first
    /// name too, begins a name of another kind.
    /// </summary>
    private static bool GoOn(Page page, Mention mention, Names names)
    {
        if (page.WordAfter(mention) is not { Case: LetterCase.Capitalised } after || Names.IsTeamWord(after.Folded)) return false;
        return page.MentionAt(mention.Last + 1) is not { } next
            || next.Has(NameKind.PersonInContext)
            || next.IsSingleWord && mention.IsSingleWord && names.IsGivenName(page.Tokens[mention.First].Folded);
    }

    /// <summary>
    /// "Owen Bailey" is nobody's surname where the catalog knows other Baileys only: a capitalised word beside the name that is neither a
    /// title nor the first name of one of its bearers makes it another person's.
    /// </summary>
    private static bool HaveAnotherFirstName(Page page, Mention mention, IReadOnlyList<Person> bearers) =>
        page.WordBefore(mention) is { IsCapitalised: true } before
        && !Titles.Contains(before.Folded)
        && !IsBehindTeamOrCompetition(page, mention)
        && !OpensSentence(page, before)
        && !bearers.Any(person => IsFirstNameOf(person, before));

    /// <summary>What stands before the name is no first name but a team's or competition's own.</summary>
    private static bool IsBehindTeamOrCompetition(Page page, Mention mention) =>
        page.MentionAt(mention.First - 1) is { } other
        && (other.Has(NameKind.Team) || other.Has(NameKind.TeamInContext) || other.Has(NameKind.Competition));

    /// <summary>"When Bailey ...": an everyday word whose capital is the sentence's.</summary>
    private static bool OpensSentence(Page page, Token word) =>
        EverydayWords.Contains(word.Folded) && page.BeginsSentence(word);

    /// <summary>Whether it is the first name or a short form of it, as "Alex" is of "Alexander".</summary>
    private static bool IsFirstNameOf(Person person, Token word) =>
        Folding.Fold(person.Name.Split(' ')[0]).StartsWith(word.Folded, StringComparison.Ordinal);
}
