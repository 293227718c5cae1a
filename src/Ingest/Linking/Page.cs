using Ingest.Articles;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>An article laid out for the linker: its words, the names found in it, and where sentences begin.</summary>
internal sealed class Page
{
    private readonly int[] _sentenceStarts;

    /// <summary>Lays an article out.</summary>
    /// <param name="article">The article.</param>
    /// <param name="finder">Finds its names.</param>
    /// <param name="tokens">An empty list for its words; the page is of no use when the list is emptied.</param>
    public Page(Article article, MentionFinder finder, List<Token> tokens)
    {
        Article = article;
        var start = article.Blocks.Count > 0 ? article.Blocks[0].Span.Start : 0;
        var words = new TextSpan(start, article.Text.Length);
        Tokenizer.Tokenize(article.Text, words, tokens);
        Tokens = tokens;
        Mentions = finder.Find(article.Text, words, Tokens);
        _sentenceStarts = SentenceStarts(article);
    }

    private Page(Page page, List<Token> tokens, List<Mention> mentions)
    {
        (Article, Tokens, Mentions, _sentenceStarts) = (page.Article, tokens, mentions, page._sentenceStarts);
        LeftOut = page.LeftOut;
    }

    public Article Article { get; }

    public string Text => Article.Text;

    /// <summary>The year of the article's date, by which spells are asked.</summary>
    public int Year => Article.Date.Day.Year;

    public List<Token> Tokens { get; }

    public List<Mention> Mentions { get; }

    /// <summary>The blocks that are looked at as if they were not there.</summary>
    public IReadOnlyList<Block> LeftOut { get; private init; } = [];

    /// <summary>The mention that a token belongs to, or null.</summary>
    public Mention? MentionAt(int token)
    {
        var (low, high) = (0, Mentions.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var mention = Mentions[middle];
            if (token < mention.First) high = middle - 1;
            else if (token > mention.Last) low = middle + 1;
            else return mention;
        }

        return null;
    }

    /// <summary>Index of the mention in the page, or -1 where it is none of its own.</summary>
    public int IndexOf(Mention mention)
    {
        var (low, high) = (0, Mentions.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (ReferenceEquals(Mentions[middle], mention)) return middle;
            if (Mentions[middle].First < mention.First) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    public Token? Before(Mention mention) => mention.First > 0 ? Tokens[mention.First - 1] : null;

    public Token? After(Mention mention) => mention.Last + 1 < Tokens.Count ? Tokens[mention.Last + 1] : null;

    /// <summary>The word just before the mention, if only a blank lies between.</summary>
    public Token? WordBefore(Mention mention) =>
        Before(mention) is { Kind: TokenKind.Word } token && mention.Span.Start - token.Span.End == 1 && !StartsSentence(mention)
            ? token
            : null;

    /// <summary>The word just after the mention, if only a blank lies between.</summary>
    public Token? WordAfter(Mention mention) =>
        After(mention) is { Kind: TokenKind.Word } token && token.Span.Start - mention.Span.End == 1 && !BeginsSentence(mention.Last + 1)
            ? token
            : null;

    /// <summary>Whether a capital at the mention says nothing because every sentence begins with one.</summary>
    public bool StartsSentence(Mention mention) => Array.BinarySearch(_sentenceStarts, mention.Span.Start) >= 0;

    /// <summary>Whether a token is the first of a sentence.</summary>
    public bool BeginsSentence(int token) => BeginsSentence(Tokens[token]);

    /// <summary>Whether a token is the first of a sentence.</summary>
    public bool BeginsSentence(Token token) => Array.BinarySearch(_sentenceStarts, token.Span.Start) >= 0;

    /// <summary>Whether a token stands in a heading that capitalises most of its words, so that a capital there says little.</summary>
    public bool IsInTitleCase(int token)
    {
        var block = Article.Blocks[BlockOf(Tokens[token].Span)];
        if (block.Kind is BlockKind.Paragraph) return false;
        var (words, capitalised) = (0, 0);
        for (var at = FirstIn(block.Span); at < Tokens.Count && Tokens[at].Span.End <= block.Span.End; at++)
        {
            if (Tokens[at].Kind is not TokenKind.Word) continue;
            words++;
            if (Tokens[at].IsCapitalised) capitalised++;
        }

        return capitalised * 3 > words * 2;
    }

    /// <summary>Index of the first token that stands in the span or behind it.</summary>
    public int FirstIn(TextSpan span)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Index of the block that the span stands in.</summary>
    public int BlockOf(TextSpan span)
    {
        var (low, high) = (0, Article.Blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Article.Blocks[middle].Span.Start <= span.Start) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private static int[] SentenceStarts(Article article)
    {
        var count = 0;
        foreach (var block in article.Blocks) count += block.Sentences.Count;
        var starts = new int[count];
        var at = 0;
        foreach (var block in article.Blocks)
        {
            for (var i = 0; i < block.Sentences.Count; i++) starts[at++] = FirstSign(article.Text, block.Sentences[i]);
        }

        return starts;
    }

    /// <summary>Where a sentence begins behind its opening quotation marks, brackets and bullets.</summary>
    private static int FirstSign(string text, TextSpan sentence)
    {
        var at = sentence.Start;
        while (at < sentence.End && !char.IsLetterOrDigit(text[at])) at++;
        return at;
    }

    /// <summary>The same page with other mentions, in the order of the text.</summary>
    public Page With(List<Mention> mentions) => new(this, Tokens, mentions);

    /// <summary>The page as if some of its blocks were not there.</summary>
    public Page Without(Func<int, bool> isLeftOut)
    {
        var tokens = new List<Token>(Tokens.Count);
        var newIndex = new int[Tokens.Count];
        for (var at = 0; at < Tokens.Count; at++)
        {
            newIndex[at] = tokens.Count;
            if (!isLeftOut(BlockOf(Tokens[at].Span))) tokens.Add(Tokens[at]);
        }

        var mentions = Mentions.Where(mention => !isLeftOut(BlockOf(mention.Span)))
            .Select(mention => mention with { First = newIndex[mention.First], Last = newIndex[mention.Last] });
        return new Page(this, tokens, [.. mentions]) { LeftOut = [.. Article.Blocks.Where((_, block) => isLeftOut(block))] };
    }

    public Quote QuoteOf(TextSpan span) => Quote.Of(Text, span);
}
