using System.Globalization;
using System.Text;
using Ingest.Articles;
using Ingest.Fixtures;
using Ingest.Linking;

namespace Ingest.Benchmarks.Speed;

/// <summary>
/// Prints how fast claims are read from linked articles: the samples, one article of their sentences up to 1 MB, and texts of the same
/// length that nobody would write, made to find a rule that looks at the same words again and again.
/// </summary>
internal static class ClaimSpeed
{
    /// <summary>The length of a common article, in characters.</summary>
    private const int ArticleLength = 2_000;

    /// <summary>Characters of a text that takes long enough to read for the compiler to be done with all of the reader by itself.</summary>
    private const int LongRun = 200_000;

    /// <summary>Says that what follows is about football; what is not would not be read at all.</summary>
    private const string Opening = "date 4 Dec 2025\n\nFootball: the Premier League goes on, and the striker is fit to score a goal.\n\n";

    private static readonly int[] Lengths = [2_000, 20_000, 200_000, 1_000_000];

    /// <summary>Texts made by repeating some words; the number goes up by one with each.</summary>
    private static readonly (string What, string Words)[] Hostile =
    [
        ("no full stop", "the striker said that his side had trained well and would be ready in time for what was to come while "),
        ("matches, no full stop", "Arsenal host Chelsea on Saturday and Everton travel to Fulham on Sunday, "),
        ("names joined by and", "Arsenal and Chelsea and Everton and Fulham and Burnley and "),
        ("names behind a verb", "Arsenal host Chelsea, Everton, Fulham, Burnley, Brentford, "),
        ("opening brackets", "Arsenal ("),
        ("relative clauses", "Arsenal, who "),
        ("dates in every second word", "Arsenal Saturday v Sunday Chelsea tomorrow "),
        ("a day for each match", "Arsenal host Chelsea on {0:d MMMM yyyy}. "),
        ("a list with a day for each match", "Arsenal v Chelsea, {0:d MMMM yyyy}\n"),
        ("lines of dates", "Saturday 6 December\n"),
        ("lines of names", "Arsenal\nChelsea\n"),
        ("postponed again and again", "Arsenal v Chelsea on {0:d MMMM yyyy} is postponed. "),
        ("one line of rugby, one of football",
            "Rugby union: the Saracens prop scored a try and the Harlequins hooker kicked a drop goal at the scrum.\n\n"
                + "Football: Arsenal host Chelsea in the Premier League, and the striker is fit to score another goal.\n\n"),
        ("results", "Arsenal 2-1 Chelsea - Everton 1-1 Fulham - "),
    ];

    public static void Print()
    {
        var catalog = Samples.Catalog();
        var (linker, reader) = (new Linker(catalog), new ClaimReader(catalog));
        var samples = Samples.Articles();
        Print("sample articles", reader, [.. samples.Select(linker.Link)]);
        foreach (var length in Lengths) Print($"one article, {length / 1_000} KB", reader, [Linked(linker, Prose(samples, length))]);
        foreach (var (what, words) in Hostile)
        {
            foreach (var length in Lengths[^2..]) Print($"{what}, {length / 1_000} KB", reader, [Linked(linker, Repeated(words, length))]);
        }
    }

    private static void Print(string what, ClaimReader reader, LinkedArticle[] articles)
    {
        var length = articles.Sum(article => article.Article.Text.Length);
        // A short text would be too short a time to take.
        var repeats = Math.Max(1, 200_000 / length);
        var found = 0;
        void Run()
        {
            for (var i = 0; i < repeats; i++) found = articles.Sum(article => reader.Read(article).Count);
        }

        var seconds = length < LongRun ? Measure.Seconds(Run) : Measure.Cold(Run);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var count = (double)repeats * length / ArticleLength;
        Console.WriteLine($"claims, {what,-46} {count / seconds,8:0} articles/s, {seconds * 1e6 / count,8:0.0} us and "
            + $"{allocated / 1e3 / count:0.0} KB allocated an article of 2 KB; {found} found");
    }

    private static LinkedArticle Linked(Linker linker, string text)
    {
        var read = new ArticleReader().Read(new DroppedFile("claims.txt", Encoding.UTF8.GetBytes(Opening + text)));
        return linker.Link((Article)read);
    }

    private static string Prose(Article[] samples, int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; text.Length < length; i++) text.Append(samples[i % samples.Length].Text).Append("\n\n");
        return text.ToString(0, length);
    }

    private static string Repeated(string words, int length)
    {
        var text = new StringBuilder(length);
        var day = new DateOnly(2025, 12, 5);
        var format = CompositeFormat.Parse(words);
        for (var i = 0; text.Length < length; i++) text.AppendFormat(CultureInfo.InvariantCulture, format, day.AddDays(i % 20_000));
        return text.ToString(0, length);
    }
}
