using System.Runtime.InteropServices;
using System.Text;
using Ingest.Fixtures;
using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Benchmarks.Speed;

/// <summary>
/// Prints how fast dates and kick-offs are read from the sentences of the sample articles, one after the other up to a length, and from a
/// text of the same length that is one sentence.
/// </summary>
internal static class DateSpeed
{
    /// <summary>The length of a common article, in characters.</summary>
    private const int ArticleLength = 2_000;

    private static readonly DateOnly Day = new(2025, 12, 4);

    public static void Print()
    {
        var samples = Samples.Articles();
        foreach (var length in new[] { 1_000, 10_000, 100_000, 1_000_000 })
        {
            var text = Repeated([.. samples.Select(article => article.Text)], length);
            var sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length));
            Print($"dates and times, {length / 1_000,5} KB of sentences", text, sentences);
            var dense = Repeated(["Rovers (3) v City, Sat 8/11, 7.45pm in the ", "((( 8/11 8/11 the 3 - in a the (1945) by "], length);
            Print($"dates and times, {length / 1_000,5} KB in one sentence", dense, [new TextSpan(0, dense.Length)]);
        }
    }

    private static void Print(string what, string text, IReadOnlyList<TextSpan> sentences)
    {
        List<Token>[] tokens = [.. sentences.Select(sentence => Tokenizer.Tokenize(text, sentence))];
        // A short text would be too short a time to take.
        var repeats = Math.Max(1, 200_000 / text.Length);
        var found = 0;
        var seconds = Measure.Seconds(() =>
        {
            for (var i = 0; i < repeats; i++) found = tokens.Sum(sentence => Read(text, CollectionsMarshal.AsSpan(sentence)));
        });
        var articles = (double)repeats * text.Length / ArticleLength;
        Console.WriteLine($"{what} {articles / seconds,8:0} articles/s, {seconds * 1e6 / articles:0.0} us an article, {found} found");
    }

    private static int Read(string text, ReadOnlySpan<Token> tokens) =>
        DateReader.Read(text, tokens, new DateContext(Day, Previous: null)).Count + KickOffs.Read(text, tokens).Count;

    private static string Repeated(string[] parts, int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; text.Length < length; i++) text.Append(parts[i % parts.Length]).Append(' ');
        return text.ToString(0, length);
    }
}
