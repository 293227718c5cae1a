using System.Runtime.InteropServices;
using Ingest.Articles;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// A page as it is seen by who looks for names that no catalog row explains: each word with what it is explained by already. Everything
/// here takes one walk over the words.
/// </summary>
internal sealed class OpenText
{
    private readonly List<Token> _tokens;
    private readonly Explained[] _explained;
    private readonly bool[] _titleCase;
    private HashSet<string>? _small;

    public OpenText(Page page, Ledger ledger)
    {
        Page = page;
        _tokens = page.Tokens as List<Token> ?? [.. page.Tokens];
        _explained = new Explained[page.Tokens.Count];
        foreach (var mention in page.Mentions)
            _explained.AsSpan(mention.First, mention.Last - mention.First + 1).Fill(By(mention, ledger.Of(mention)));
        _titleCase = TitleCase(page, CollectionsMarshal.AsSpan(_tokens));
    }

    public Page Page { get; }

    public List<Token> Tokens => _tokens;

    /// <summary>Where a run stands in the text.</summary>
    public TextSpan SpanOf(NameRun run) => new(Tokens[run.First].Span.Start, Tokens[run.Last].Span.End);

    /// <summary>What explains a word.</summary>
    public Explained By(int at) => _explained[at];

    /// <summary>Whether the word may belong to a name that nothing explains.</summary>
    public bool IsOpen(int at) => _explained[at] is Explained.No or Explained.Shared;

    /// <summary>Whether a word stands in a heading that capitalises most of its words, so that a capital there says little.</summary>
    public bool IsInTitleCase(int at) => _titleCase[at];

    /// <summary>The folded form of a token; empty beyond either end of the text.</summary>
    public string Word(int at) => at >= 0 && at < Tokens.Count ? Tokens[at].Folded : "";

    /// <summary>Whether a token is a word.</summary>
    public bool IsWord(int at) => at >= 0 && at < Tokens.Count && Tokens[at].Kind is TokenKind.Word;

    /// <summary>Whether two tokens that follow one another stand together without a blank.</summary>
    public bool AreGlued(int one, int two) => one >= 0 && two < Tokens.Count && Between(one, two).Length == 0;

    /// <summary>Whether nothing, or only a blank, lies between two tokens that follow one another.</summary>
    public bool AreClose(int one, int two) => Between(one, two) is "" or " " or "\u00a0";

    /// <summary>Whether a line ends between two tokens, or the text does.</summary>
    public bool IsLineBetween(int one, int two) => one < 0 || two >= Tokens.Count || Between(one, two).Contains('\n');

    /// <summary>What stands between two tokens.</summary>
    public ReadOnlySpan<char> Between(int one, int two) =>
        Page.Text.AsSpan(Tokens[one].Span.End, Math.Max(0, Tokens[two].Span.Start - Tokens[one].Span.End));

    /// <summary>Whether the article writes the word small as well, which names are not.</summary>
    public bool IsWrittenSmall(string folded)
    {
        _small ??= [.. Tokens.Where(token => token is { Kind: TokenKind.Word, Case: LetterCase.Lower }).Select(token => token.Folded)];
        return _small.Contains(folded);
    }

    private static Explained By(Mention mention, Decision? decision)
    {
        if (decision is { Id: not null }) return decision.Kind is LinkKind.Team ? Explained.Team : Explained.Person;
        if (mention.Has(NameKind.Person) || decision is not null && mention.Has(NameKind.PersonInContext)) return Explained.Person;
        if (decision is not null) return Explained.Team;
        if (mention.Has(NameKind.Competition) || mention.Has(NameKind.Venue)) return Explained.Other;
        if (!mention.Has(NameKind.Team) && !mention.Has(NameKind.TeamInContext)) return Explained.No;
        return mention.IsSingleWord ? Explained.Shared : Explained.Other;
    }

    private static bool[] TitleCase(Page page, ReadOnlySpan<Token> tokens)
    {
        var marks = new bool[tokens.Length];
        var first = 0;
        foreach (var block in page.Article.Blocks)
        {
            var (words, capitals, commas, last) = (0, 0, 0, first);
            for (; last < marks.Length && tokens[last].Span.Start < block.Span.End; last++)
            {
                if (tokens[last].Kind is TokenKind.Punctuation && tokens[last].Folded is "," or ";" or "|") commas++;
                if (tokens[last].Kind is not TokenKind.Word) continue;
                words++;
                if (tokens[last].IsCapitalised) capitals++;
            }

            // Four words or more with hardly a small one are a title, unless they are a list of names.
            var isTitle = words >= 4 && commas * 4 < words && block.Kind is not BlockKind.Paragraph && capitals * 3 > words * 2;
            if (isTitle) marks.AsSpan(first, last - first).Fill(true);
            first = last;
        }

        return marks;
    }
}

/// <summary>What a word of a page is explained by.</summary>
internal enum Explained : byte
{
    /// <summary>Nothing.</summary>
    No,

    /// <summary>
    /// It is a name of a team or country that was not meant here; with other words it may name a person ("Mark Chester").
    /// </summary>
    Shared,

    /// <summary>A person of the catalog.</summary>
    Person,

    /// <summary>A team of the catalog.</summary>
    Team,

    /// <summary>A competition, a ground, or a longer name that means something else here.</summary>
    Other,
}
