namespace Ingest.Cli.Explaining;

/// <summary>How many letters must be changed, added or left out to make one word of another (Levenshtein's distance).</summary>
internal static class Edits
{
    /// <summary>How many edits still leave a word of this length recognisable: one in three letters, and no more than three.</summary>
    public static int Allowed(string word) => Math.Min(word.Length / 3, 3);

    /// <summary>The distance between two words.</summary>
    public static int Between(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
