using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>Tells whether words that could name a team name something else: a town after "in", a competition, a person.</summary>
internal static class OtherMeanings
{
    private const int LongestThing = 3;

    private static readonly FrozenSet<string> Things = WordSet.Of("""
        stadium field park arena ground road street hall airport university college school hospital hotel station cathedral council court
        echo chronicle telegraph news post mail gazette argus herald journal times evening live festival theatre museum bridge prison zoo
        cottage lane square tower docks marathon library magistrates show parade chamber orchestra police
        """);

    /// <summary>"the drug maker Bayer".</summary>
    private static readonly FrozenSet<string> Businesses = WordSet.Of("maker carmaker brewer manufacturer company firm airline brand");

    private static readonly FrozenSet<string> BeforeDays =
        WordSet.Of("a an on this next last each every by until from of since before after to monday tuesday thursday friday saturday "
            + "sunday");

    /// <summary>What speaks against a team's being meant, or null.</summary>
    public static Evidence? Of(Page page, Mention mention, Names names)
    {
        if (mention.Has(NameKind.Person)) return new Evidence(EvidenceKind.PersonMeant);
        if (mention.Has(NameKind.Competition)) return new Evidence(EvidenceKind.CompetitionMeant);
        if (Places.WordsOfPlace(page, mention) is { } words) return new Evidence(EvidenceKind.Place, Where: words);
        if (!mention.IsSingleWord) return null;
        if (ThingBehind(page, mention) is { } thing) return new Evidence(EvidenceKind.PartOfThing, Where: thing);
        if (page.WordBefore(mention) is { } business && Businesses.Contains(business.Folded))
            return new Evidence(EvidenceKind.PartOfThing, Where: business.Span);
        if (IsMatch(page, mention)) return new Evidence(EvidenceKind.MatchMeant);
        if (IsDay(page, mention)) return new Evidence(EvidenceKind.DayMeant, Where: page.Before(mention)!.Value.Span);
        var beside = LastNameBehind(page, mention, names) ?? FirstNameBefore(page, mention, names) ?? SubstitutionBehind(page, mention);
        return beside is { } name ? new Evidence(EvidenceKind.PartOfPersonsName, Where: name) : null;
    }

    /// <summary>"Lincoln Financial Field", "Liverpool Echo": up to three capitalised words behind, the last one a kind of thing.</summary>
    private static TextSpan? ThingBehind(Page page, Mention mention)
    {
        for (var at = mention.Last + 1; at < page.Tokens.Count && at <= mention.Last + LongestThing; at++)
        {
            var token = page.Tokens[at];
            var gap = page.Tokens[at - 1].Span.End;
            // "Rovers v City", and on the next line "Live on television".
            if (token is not { Kind: TokenKind.Word, Case: LetterCase.Capitalised } || token.Span.Start - gap != 1 || page.Text[gap] is '\n')
                return null;
            // "Rovers v City", and on the line below it "Live on Channel Two".
            if (page.Text[token.Span.Start - 1] is '\n') return null;
            if (Things.Contains(token.Folded)) return token.Span;
        }

        return null;
    }

    /// <summary>"the Dublin Derby", "a derby": a match, which Derby County play like any other team.</summary>
    private static bool IsMatch(Page page, Mention mention) =>
        page.Tokens[mention.First] is { Folded: "derby", Case: LetterCase.Capitalised }
        && page.WordBefore(mention) is { } before
        && (before.Folded is "the" or "a" or "this" || before.Case is LetterCase.Capitalised && !page.BeginsSentence(mention.First - 1))
        || page.Tokens[mention.First] is { Folded: "derby" } && page.WordAfter(mention) is { Folded: "day" or "days" or "match" or "game" };

    /// <summary>"on Wednesday", "a Wednesday in Europe".</summary>
    private static bool IsDay(Page page, Mention mention) =>
        page.Tokens[mention.First].Folded is "wednesday" && page.WordBefore(mention) is { } before && BeforeDays.Contains(before.Folded);

    /// <summary>"Jordan Smith", but not "Jordan Coach": a first name of the field before what may be a last name.</summary>
    private static TextSpan? LastNameBehind(Page page, Mention mention, Names names) =>
        page.WordAfter(mention) is { Case: LetterCase.Capitalised } next
        && names.IsGivenName(page.Tokens[mention.First].Folded)
        && !Names.IsTeamWord(next.Folded)
            ? next.Span
            : null;

    /// <summary>"Preston 83 (Agnew)": somebody came on for somebody.</summary>
    private static TextSpan? SubstitutionBehind(Page page, Mention mention) =>
        page.After(mention) is { Kind: TokenKind.Number, Span.Length: <= 2 } minute && mention.Last + 4 < page.Tokens.Count
        && page.Tokens[mention.Last + 2].Folded is "(" && page.Tokens[mention.Last + 3] is { Kind: TokenKind.Word, IsCapitalised: true }
        && page.Tokens[mention.Last + 4].Folded is ")"
            ? minute.Span
            : null;

    /// <summary>
    /// "Bobby Charlton", "midfielder Salva Sevilla": a surname behind a first name of the field, or behind a capital that follows a
    /// position, unless the first name is a team's.
    /// </summary>
    private static TextSpan? FirstNameBefore(Page page, Mention mention, Names names) =>
        page.WordBefore(mention) is { Case: LetterCase.Capitalised } given
        // "Will Arsenal win?" asks nobody called Will.
        && !(EverydayWords.Contains(given.Folded) && page.BeginsSentence(mention.First - 1))
        && (names.IsGivenName(given.Folded) || mention.First > 1 && Affiliation.IsRole(page.Tokens[mention.First - 2].Folded))
        && !(page.MentionAt(mention.First - 1) is { NamesCountry: false } before && before.Has(NameKind.Team))
            ? given.Span
            : null;
}
