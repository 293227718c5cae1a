using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Finds the team to which the words beside a person's name put him: "Brighton defender Dunk", "Chelsea's captain James", "Saka (Arsenal)".
/// A former team says nothing of where a person is.
/// </summary>
internal static class Affiliation
{
    /// <summary>How many words may stand between the team and the name: "Rovers head coach and former defender" has too many.</summary>
    private const int Reach = 4;

    /// <summary>How many tokens a list of scorers in brackets has at most.</summary>
    private const int LongestList = 30;

    private static readonly FrozenSet<string> Roles = WordSet.Of("""
        manager boss coach gaffer captain skipper vice-captain head first-team midfielder defender striker goalkeeper keeper winger forward
        stopper full-back centre-back right-back left-back wing-back fullback playmaker attacker hitman frontman shot-stopper number
        midfield defensive attacking central star ace youngster teenager substitute loanee veteran new young centre right left back half man
        player
        """);

    private static readonly FrozenSet<string> Former = WordSet.Of("former ex old one-time ex- then");

    /// <summary>Whether a word says what somebody does in a team: "striker", "boss".</summary>
    public static bool IsRole(string folded) => Roles.Contains(folded);

    /// <summary>The link to the team beside a mention, or null.</summary>
    public static Decision? Of(Page page, Mention mention, Ledger ledger) =>
        Before(page, mention, ledger) ?? InBrackets(page, mention, ledger) ?? AsScorer(page, mention, ledger);

    private static Decision? Before(Page page, Mention mention, Ledger ledger)
    {
        var roles = 0;
        for (var at = mention.First - 1; at >= 0 && mention.First - at <= Reach + 1; at--)
        {
            var token = page.Tokens[at];
            if (page.MentionAt(at) is { } other && ledger.Of(other) is { Kind: LinkKind.Team, Id: not null } team)
                return roles > 0 && !IsFormer(page, other) ? team : null;
            var isRole = token.Kind is TokenKind.Word && !token.IsCapitalised && Roles.Contains(token.Folded);
            if (!isRole && token.Kind is not TokenKind.Possessive) return null;
            if (isRole) roles++;
        }

        return null;
    }

    /// <summary>"Lincoln City 3 (Torres 14, Brown 76)": those in brackets behind a side's goals scored them.</summary>
    private static Decision? AsScorer(Page page, Mention mention, Ledger ledger)
    {
        if (page.After(mention) is not { Kind: TokenKind.Number }) return null;
        var at = mention.First - 1;
        while (at >= 0 && mention.First - at <= LongestList && page.Tokens[at].Folded is not ("(" or ")" or ".")) at--;
        return at > 1 && page.Tokens[at].Folded is "(" && page.Tokens[at - 1].Kind is TokenKind.Number
            && page.MentionAt(at - 2) is { } other && ledger.Of(other) is { Kind: LinkKind.Team, Id: not null } team
                ? team
                : null;
    }

    private static bool IsFormer(Page page, Mention team) => page.Before(team) is { } before && Former.Contains(before.Folded);

    private static Decision? InBrackets(Page page, Mention mention, Ledger ledger) =>
        page.After(mention) is { Folded: "(" }
        && page.MentionAt(mention.Last + 2) is { } other && page.After(other) is { Folded: ")" or "," }
        && ledger.Of(other) is { Kind: LinkKind.Team, Id: not null } team
            ? team
            : null;
}
