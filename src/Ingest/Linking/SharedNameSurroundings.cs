using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>Tells by the words around a name that several teams share whether a team can be meant at all.</summary>
internal sealed class SharedNameSurroundings(FootballCatalog catalog, Names names)
{
    /// <summary>What speaks against any team's being meant, or null.</summary>
    public Evidence? Against(Page page, Mention mention)
    {
        if (IsNationality(page, mention)) return new Evidence(EvidenceKind.Nationality);
        if (WordOfLongerName(page, mention) is { } word) return new Evidence(EvidenceKind.PartOfThing, Where: word);
        return OtherMeanings.Of(page, mention, names) ?? SideForms.WordOfYouth(page, mention);
    }

    /// <summary>Whether the name is a part of the team's own, and so a town's too: "Perth" of Perth Glory.</summary>
    public bool IsPartOfName(Page page, Mention mention, string id) =>
        Folding.FoldPhrase(catalog.Team(id)!.Name).Contains(Folding.FoldPhrase(mention.Span.In(page.Text)), StringComparison.Ordinal);

    /// <summary>"the Philadelphia schedule", "from Nagoya": here a town's name means the town.</summary>
    public static bool IsTownHere(Page page, Mention mention) =>
        page.WordBefore(mention) is { Folded: "the" or "from" or "of" or "near" or "a" } && !Playing.Perhaps(page, mention);

    /// <summary>
    /// "the German" is a person, "Spanish" a language: only "the Germans", "German international", "the Dutch needed" and the like speak of
    /// the side.
    /// </summary>
    private bool IsNationality(Page page, Mention mention) =>
        mention.IsSingleWord && mention.Ids(NameKind.TeamInContext).All(id => catalog.Team(id) is { Kind: TeamKind.National })
        && page.Tokens[mention.Last].Case is LetterCase.Capitalised
        && !mention.Span.In(page.Text).EndsWith('s')
        && page.WordAfter(mention) is not { Folded: "international" or "internationals" or "national" }
        && !(page.WordBefore(mention) is { Folded: "the" } && Playing.IsSubject(page, mention));

    /// <summary>"Harpenden Town", "Aylesbury Vale Dynamos": a capital just before it begins the name of a club that no row holds.</summary>
    private static TextSpan? WordOfLongerName(Page page, Mention mention) =>
        mention.IsSingleWord
        && page.WordBefore(mention) is { Case: LetterCase.Capitalised } before
        && !page.BeginsSentence(mention.First - 1)
        && page.MentionAt(mention.First - 1) is null
        && !Names.IsTeamWord(before.Folded)
        && !EverydayWords.Contains(before.Folded)
        && !page.IsInTitleCase(mention.First)
            ? before.Span
            : null;
}
