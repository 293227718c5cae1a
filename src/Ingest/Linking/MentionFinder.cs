using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Finds the names of a catalog in a text, longest match first and left to right, so that "Manchester United Women" is never read as
/// "Manchester United", nor "Real Madrid" as "Real".
/// </summary>
internal sealed class MentionFinder(NameIndex index)
{
    /// <summary>Legal forms that clubs carry before or behind their name and that writers add or drop at will.</summary>
    private static readonly FrozenSet<string> ClubForms = WordSet.Of("fc afc cf sc ac fk sk bk if");

    public List<Mention> Find(string text, IReadOnlyList<Token> tokens)
    {
        var mentions = new List<Mention>();
        // Where the walk stands, and where its next word leads: made once a text, since almost every word of prose begins no name.
        var (nodes, reached) = (new List<int>(), new List<int>());
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            if (LongestFrom(text, tokens, at, nodes, reached) is not { } mention) continue;
            mention = WithClubForm(text, tokens, mention, mentions.Count > 0 ? mentions[^1].Last : -1);
            mentions.Add(mention);
            at = mention.Last;
        }

        return mentions;
    }

    private Mention? LongestFrom(string text, IReadOnlyList<Token> tokens, int first, List<int> nodes, List<int> reached)
    {
        Mention? longest = null;
        nodes.Clear();
        nodes.Add(NameIndex.Root);
        for (var at = first; at >= 0; at = FollowingWord(text, tokens, at))
        {
            reached.Clear();
            foreach (var node in nodes) index.Next(node, tokens[at], reached);
            if (reached.Count == 0) break;
            if (index.EntriesAt(reached) is { Count: > 0 } entries)
                longest = new Mention(new TextSpan(tokens[first].Span.Start, tokens[at].Span.End), first, at, entries);
            (nodes, reached) = (reached, nodes);
        }

        return longest;
    }

    /// <summary>Index of the next token that may belong to the same name, or -1 where the name must end.</summary>
    internal static int FollowingWord(string text, IReadOnlyList<Token> tokens, int at)
    {
        var next = at + 1;
        while (next < tokens.Count && tokens[next].Kind is TokenKind.Punctuation) next++;
        if (next >= tokens.Count || next - at > 2) return -1;
        var gap = text.AsSpan(tokens[at].Span.End, tokens[next].Span.Start - tokens[at].Span.End);
        return gap switch
        {
            "" or " " or "\u00a0" or "-" or "‐" or "‑" or "–" or "/" or "." or "'" or "’" or "·" => next,
            ". " => tokens[at].Folded.Length <= 3 ? next : -1,
            "\n" or "\r\n" => next,
            _ => -1,
        };
    }

    private static Mention WithClubForm(string text, IReadOnlyList<Token> tokens, Mention mention, int previousLast)
    {
        if (!mention.Has(NameKind.Team)) return mention;
        var next = FollowingWord(text, tokens, mention.Last);
        if (next == mention.Last + 1 && IsClubForm(tokens[next]))
            return mention with { Last = next, Span = mention.Span with { End = tokens[next].Span.End } };
        var before = mention.First - 1;
        if (before > previousLast && IsClubForm(tokens[before]) && FollowingWord(text, tokens, before) == mention.First)
            return mention with { First = before, Span = mention.Span with { Start = tokens[before].Span.Start } };
        return mention;
    }

    private static bool IsClubForm(Token token) => token.Case is LetterCase.Upper && ClubForms.Contains(token.Folded);
}
