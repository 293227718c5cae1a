using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Tests.Linking;

/// <summary>
/// Finds names the obvious way: at each word of the text every name is tried word by word, and the longest that fits is taken. This is
/// what <see cref="MentionFinder"/> must find, faster.
/// </summary>
internal sealed class PlainFinder(IEnumerable<NameForm> forms)
{
    private static readonly string[] ClubForms = ["fc", "afc", "cf", "sc", "ac", "fk", "sk", "bk", "if"];

    private readonly ILookup<string, NameForm> _byFirstWord = forms.ToLookup(form => form.Words[0]);

    public List<Mention> Find(string text, TextSpan part)
    {
        var tokens = Tokenizer.Tokenize(text, part);
        var mentions = new List<Mention>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            if (Longest(text, tokens, at) is not { } mention) continue;
            mentions.Add(WithClubForm(text, tokens, mention, mentions.Count > 0 ? mentions[^1].Last : -1));
            at = mentions[^1].Last;
        }

        return mentions;
    }

    private Mention? Longest(string text, List<Token> tokens, int first)
    {
        var fitting = _byFirstWord[tokens[first].Folded]
            .Select(form => (Form: form, Last: LastToken(text, tokens, first, form)))
            .Where(fit => fit.Last >= 0)
            .GroupBy(fit => fit.Last)
            .MaxBy(fits => fits.Key);
        if (fitting is null) return null;
        // Names that ask less of how they are written come first, and among equals those that were added first.
        var entries = fitting.OrderBy(fit => string.Concat(fit.Form.Needed.Select(needed => (int)needed)), StringComparer.Ordinal)
            .Select(fit => fit.Form.Entry).Distinct().ToArray();
        return new Mention(new TextSpan(tokens[first].Span.Start, tokens[fitting.Key].Span.End), first, fitting.Key, entries);
    }

    private static int LastToken(string text, List<Token> tokens, int first, NameForm form)
    {
        var at = first;
        for (var i = 0; i < form.Words.Length; i++)
        {
            if (i > 0) at = FollowingWord(text, tokens, at);
            if (at < 0 || tokens[at].Folded != form.Words[i] || tokens[at].Case < form.Needed[i]) return -1;
        }

        return at;
    }

    private static Mention WithClubForm(string text, List<Token> tokens, Mention mention, int previousLast)
    {
        if (mention.Entries.All(entry => entry.Kind is not NameKind.Team)) return mention;
        var next = FollowingWord(text, tokens, mention.Last);
        if (next == mention.Last + 1 && IsClubForm(tokens[next]) && AreInOneLine(text, tokens[mention.Last], tokens[next]))
            return mention with { Last = next, Span = mention.Span with { End = tokens[next].Span.End } };
        var before = mention.First - 1;
        if (before > previousLast && IsClubForm(tokens[before]) && FollowingWord(text, tokens, before) == mention.First
            && AreInOneLine(text, tokens[before], tokens[mention.First]))
        {
            return mention with { First = before, Span = mention.Span with { Start = tokens[before].Span.Start } };
        }

        return mention;
    }

    private static bool AreInOneLine(string text, Token one, Token two) => !text.AsSpan(one.Span.End..two.Span.Start).Contains('\n');

    private static bool IsClubForm(Token token) => token.Case is LetterCase.Upper && ClubForms.Contains(token.Folded);

    /// <summary>Index of the next token that may belong to the same name, or -1 where the name must end.</summary>
    private static int FollowingWord(string text, List<Token> tokens, int at)
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
}
