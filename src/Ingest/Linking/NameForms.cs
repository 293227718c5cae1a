using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Makes the forms of names, few at a time: it is asked for those of each team and person in turn, and keeps its lists for the next.
/// </summary>
internal sealed class NameForms
{
    /// <summary>Parts of names that desks write now with a capital, now without.</summary>
    private static readonly FrozenSet<string> Particles = WordSet.Of("de di da do dos del la le van der den von ter ten al el bin");

    private readonly List<Token> _tokens = [];

    /// <summary>The forms added so far, which whoever takes them clears.</summary>
    public List<NameForm> Added { get; } = [];

    /// <summary>Adds the ways to write a name as the catalog spells it: with apostrophes it is printed without as well.</summary>
    public void Add(string name, NameEntry entry)
    {
        _tokens.Clear();
        Tokenizer.Tokenize(name, new TextSpan(0, name.Length), _tokens);
        _tokens.RemoveAll(static token => token.Kind is TokenKind.Punctuation);
        // "the Reds" is met as "Reds" too: writers drop the article in headings.
        if (_tokens.Count > 1 && _tokens[0].Folded is "the") _tokens.RemoveAt(0);
        if (_tokens.Count == 0 || _tokens.Count == 1 && _tokens[0].Folded.Length < 2) return;
        Added.Add(Of(_tokens, entry));
        if (_tokens.Exists(static token => token.Kind is TokenKind.Possessive)) Added.Add(Of(WithoutApostrophes(_tokens), entry));
    }

    public void Add(IEnumerable<string> names, NameEntry entry)
    {
        foreach (var name in names) Add(name, entry);
    }

    private static NameForm Of(List<Token> tokens, NameEntry entry)
    {
        var (words, needed) = (new string[tokens.Count], new LetterCase[tokens.Count]);
        for (var i = 0; i < tokens.Count; i++) (words[i], needed[i]) = (tokens[i].Folded, CaseNeeded(tokens[i], i, tokens.Count));
        return new NameForm(words, needed, entry);
    }

    /// <summary>
    /// A name of one word must be written as the catalog writes it. Inside a longer name particles may be small ("Kevin de Bruyne"), and so
    /// may later words that are no English words ("Crvena zvezda").
    /// </summary>
    private static LetterCase CaseNeeded(Token token, int index, int count)
    {
        if (token.Kind is TokenKind.Number or TokenKind.Possessive) return LetterCase.Lower;
        if (count == 1) return token.Case;
        var mayBeSmall = index > 0 && token.Case is LetterCase.Capitalised && !EverydayWords.Contains(token.Folded);
        return mayBeSmall || Particles.Contains(token.Folded) ? LetterCase.Lower : token.Case;
    }

    /// <summary>"Queen's Park" is printed "Queens Park" as well.</summary>
    private static List<Token> WithoutApostrophes(List<Token> tokens)
    {
        var joined = new List<Token>();
        foreach (var token in tokens)
        {
            if (token.Kind is TokenKind.Possessive && joined.Count > 0) joined[^1] = joined[^1] with { Folded = joined[^1].Folded + "s" };
            else joined.Add(token);
        }

        return joined;
    }
}
