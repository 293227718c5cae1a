using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Finds the names of a catalog in a text, longest match first and left to right, so that "Manchester United Women" is never read as
/// "Manchester United", nor "Real Madrid" as "Real".
/// </summary>
internal sealed class MentionFinder(NameIndex index)
{
    /// <summary>How many characters of a football article go to one name, about: room is made for as many.</summary>
    private const int CharactersPerName = 40;

    private const int LongestPronoun = 4;

    /// <summary>The names in a part of a text, in order, as they stand there.</summary>
    public List<NameMatch> Find(string text, TextSpan part)
    {
        var matches = new List<NameMatch>(part.Length / CharactersPerName + 1);
        new NameWalk(index, text, part).Find(matches);
        return matches;
    }

    /// <summary>"We'll", which is folded as Motherwell's "'Well" is: a pronoun and its verb are no name.</summary>
    private static bool IsContraction(ReadOnlySpan<char> words)
    {
        var mark = words.IndexOfAny('\'', '’');
        if (mark < 1 || mark > LongestPronoun || !(words[(mark + 1)..] is "ll" or "re" or "ve" or "d")) return false;
        return words[..mark] is "We" or "we" or "I" or "You" or "you" or "They" or "they" or "He" or "he" or "She" or "she" or "It" or "it";
    }

    /// <summary>The names in a part of a text that is cut into <paramref name="tokens"/>, in order.</summary>
    public List<Mention> Find(string text, TextSpan part, IReadOnlyList<Token> tokens)
    {
        var matches = Find(text, part);
        var mentions = new List<Mention>(matches.Count);
        var at = 0;
        foreach (var match in matches)
        {
            if (IsContraction(text.AsSpan(match.Span.Start, match.Span.Length))) continue;
            while (tokens[at].Span.Start < match.Span.Start) at++;
            var first = at;
            while (tokens[at].Span.End < match.Span.End) at++;
            mentions.Add(new Mention(match.Span, first, at, index.EntriesOf(match)));
        }

        return mentions;
    }
}
