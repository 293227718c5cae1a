using System.Runtime.InteropServices;
using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Tests.Fixtures.Dates;

/// <summary>Reads dates as an article is read: line by line, each leaning on what came before.</summary>
internal static class SomeDates
{
    public static IReadOnlyList<DatePhrase> Read(string text, DateOnly today)
    {
        var phrases = new List<DatePhrase>();
        var context = new DateContext(today, Previous: null);
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var tokens = CollectionsMarshal.AsSpan(Tokenizer.Tokenize(text, new TextSpan(start, start + line.Length)));
            var found = DateReader.Read(text, tokens, context);
            phrases.AddRange(found);
            if (found.Count > 0) context = context with { Previous = found[^1].Range, PreviousForm = found[^1].Form };
            if (MonthHeadings.Read(text, tokens, today) is { } month) context = context with { Month = month };
            start += line.Length + 1;
        }

        return phrases;
    }
}
