namespace Ingest.Fixtures;

/// <summary>
/// Tells a run of one club's opponents, "Rovers (A), City (H), Town (H), United (A).", which is a list however long it is and though it ends
/// like a sentence.
/// </summary>
internal static class OpponentRuns
{
    private const int Fewest = 3;

    /// <summary>UTF-16 units of a name with its letter and its comma, on average.</summary>
    private const int LongestItem = 28;

    public static bool Is(ReadOnlySpan<char> sentence)
    {
        var items = 0;
        for (var at = 0; at + 2 < sentence.Length; at++)
        {
            if (sentence[at] is '(' && sentence[at + 1] is 'H' or 'A' or 'h' or 'a' && sentence[at + 2] is ')') items++;
        }

        return items >= Fewest && sentence.Length <= items * LongestItem;
    }
}
