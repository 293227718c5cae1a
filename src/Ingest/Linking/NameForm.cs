using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>One way to write a name: its words, how each must be written at least, and whom it names.</summary>
/// <param name="Words">The folded words; never empty, and never one letter alone, which names nobody.</param>
/// <param name="Needed">
/// How each word must be written at least: a name that the catalog writes with a capital is met only with a capital ("Hearts", not
/// "hearts"), an acronym only in capitals ("US", not "Us"); small words inside a name ("de", "and") match however they are written.
/// </param>
/// <param name="Entry">Whom.</param>
internal sealed record NameForm(string[] Words, LetterCase[] Needed, NameEntry Entry)
{
    /// <summary>Parts of names that desks write now with a capital, now without.</summary>
    private static readonly FrozenSet<string> Particles = WordSet.Of("de di da do dos del la le van der den von ter ten al el bin");

    /// <summary>The ways to write a name as the catalog spells it: with apostrophes it is printed without as well.</summary>
    public static IEnumerable<NameForm> Of(string name, NameEntry entry)
    {
        var tokens = Tokenizer.Tokenize(name);
        tokens.RemoveAll(token => token.Kind is TokenKind.Punctuation);
        // "the Reds" is met as "Reds" too: writers drop the article in headings.
        if (tokens.Count > 1 && tokens[0].Folded is "the") tokens.RemoveAt(0);
        if (tokens.Count == 0 || tokens.Count == 1 && tokens[0].Folded.Length < 2) yield break;
        yield return Of(tokens, entry);
        if (tokens.Exists(token => token.Kind is TokenKind.Possessive)) yield return Of(WithoutApostrophes(tokens), entry);
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
