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

    /// <summary>The names in a part of a text, in order, as they stand there.</summary>
    public List<NameMatch> Find(string text, TextSpan part)
    {
        var matches = new List<NameMatch>(part.Length / CharactersPerName + 1);
        new NameWalk(index, text, part).Find(matches);
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            if (LineOf(text, matches[i].Span) is { } line) WithinLine(matches, i, text, line);
        }

        return matches;
    }

    /// <summary>
    /// The first line of a name that seems to take the next one's "FC" along, as in a list of "Sparta Rotterdam" and "FC Twente"; null where
    /// the name stands in one line or is only wrapped.
    /// </summary>
    private static TextSpan? LineOf(string text, TextSpan name)
    {
        var end = text.AsSpan(name.Start, name.Length).LastIndexOf('\n');
        if (end < 0 || text.AsSpan(name.Start + end + 1, name.Length - end - 1).TrimStart() is not ("FC" or "AFC" or "CF" or "SC")) return null;
        return new TextSpan(name.Start, name.Start + end);
    }

    private void WithinLine(List<NameMatch> matches, int at, string text, TextSpan line)
    {
        var shorter = new List<NameMatch>();
        new NameWalk(index, text, line).Find(shorter);
        matches.RemoveAt(at);
        matches.InsertRange(at, shorter);
    }

    /// <summary>The names in a part of a text that is cut into <paramref name="tokens"/>, in order.</summary>
    public List<Mention> Find(string text, TextSpan part, IReadOnlyList<Token> tokens)
    {
        var matches = Find(text, part);
        var mentions = new List<Mention>(matches.Count);
        var at = 0;
        foreach (var match in matches)
        {
            while (tokens[at].Span.Start < match.Span.Start) at++;
            var first = at;
            while (tokens[at].Span.End < match.Span.End) at++;
            mentions.Add(new Mention(match.Span, first, at, index.EntriesOf(match)));
        }

        return mentions;
    }
}
