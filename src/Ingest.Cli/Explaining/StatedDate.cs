using Ingest.Articles;
using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Cli.Explaining;

/// <summary>The words that date a match, and where they stand.</summary>
/// <param name="Words">The words.</param>
/// <param name="Place">Where they stand, seen from the sentence that the match rests on.</param>
/// <param name="IsAbove">Whether they stand before that sentence.</param>
/// <param name="Around">The sentence, heading or line they are a part of; null where it is the match's own or they are all of it.</param>
internal sealed record StatedDate(Quote Words, DatePlace Place, bool IsAbove, Quote? Around)
{
    /// <summary>The words that date a claim; null where it has no date.</summary>
    public static StatedDate? Of(FixtureClaim claim, Article article)
    {
        if (claim.DateWords is not { } words) return null;
        var evidence = claim.Evidence.Span;
        if (evidence.Contains(words.Span)) return new StatedDate(words, DatePlace.OwnSentence, IsAbove: false, Around: null);
        var block = article.Blocks.FirstOrDefault(block => block.Span.Contains(words.Span));
        var place = block switch
        {
            null => DatePlace.Elsewhere,
            { Kind: BlockKind.Heading } => DatePlace.Heading,
            { Kind: BlockKind.Line } => DatePlace.Line,
            _ => block.Span.Contains(evidence) ? DatePlace.Sentence : DatePlace.Paragraph,
        };
        var around = block?.Sentences.Where(sentence => sentence.Contains(words.Span) && sentence != words.Span)
            .Select(sentence => Quote.Of(article.Text, sentence)).FirstOrDefault();
        return new StatedDate(words, place, words.Span.Start < evidence.Start, around);
    }

    /// <summary>"in the heading above"; nothing where the words are part of the match's own sentence.</summary>
    public string Where => Place switch
    {
        DatePlace.OwnSentence => "",
        DatePlace.Sentence => $"in {(IsAbove ? "an earlier" : "a later")} sentence",
        DatePlace.Heading => $"in the heading {Side}",
        DatePlace.Line => $"in the line {Side}",
        DatePlace.Paragraph => $"in the paragraph {Side}",
        DatePlace.Elsewhere => $"further {(IsAbove ? "up" : "down")}",
        _ => throw new InvalidOperationException($"The place {Place} has no words."),
    };

    private string Side => IsAbove ? "above" : "below";
}

/// <summary>Where the words of a date stand, seen from the sentence of the match.</summary>
internal enum DatePlace
{
    /// <summary>In that sentence, or line.</summary>
    OwnSentence,

    /// <summary>In another sentence of its paragraph.</summary>
    Sentence,

    Heading,

    /// <summary>In a line of a list.</summary>
    Line,

    /// <summary>In another paragraph.</summary>
    Paragraph,

    /// <summary>In no block of prose: a list's own heading.</summary>
    Elsewhere,
}
