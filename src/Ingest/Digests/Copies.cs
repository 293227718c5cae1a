namespace Ingest.Digests;

/// <summary>
/// Tells which articles are near-identical copies of one story. A copy is no second witness: it counts with its original as one report,
/// and what it repeats is as old as the original.
/// </summary>
internal static class Copies
{
    /// <summary>
    /// From which likeness of their texts on articles are copies. Of 272 articles of many papers no two independent ones come above 0.11,
    /// while a story that lost its last third and got another opening stays above 0.43 (median 0.59), and most that lost half above 0.35.
    /// </summary>
    public const double Likeness = 0.3;

    /// <summary>
    /// The same where one of the two texts is short: two notices of one match share most of their words whoever wrote them, so only one
    /// that repeats the other as a whole is a copy.
    /// </summary>
    public const double LikenessOfShort = 0.9;

    /// <summary>
    /// The original of each article, by id: of articles that are alike, directly or through others between them, the one published first,
    /// then the one with the ordinally least id.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Originals(IEnumerable<ArticleReference> articles)
    {
        // Eldest first, so that the first of each set is its original, in whatever order the articles came.
        var eldestFirst = articles
            .DistinctBy(article => article.Id)
            .OrderBy(article => article.Published)
            .ThenBy(article => article.Id, StringComparer.Ordinal)
            .ToList();
        var originals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in eldestFirst.Where(article => !originals.ContainsKey(article.Id))) Reach(article, article.Id);
        return originals;

        void Reach(ArticleReference from, string original)
        {
            var reached = new Stack<ArticleReference>([from]);
            while (reached.TryPop(out var article))
            {
                if (!originals.TryAdd(article.Id, original)) continue;
                foreach (var other in eldestFirst.Where(other => !originals.ContainsKey(other.Id) && AreAlike(article, other)))
                    reached.Push(other);
            }
        }
    }

    private static bool AreAlike(ArticleReference one, ArticleReference two) =>
        one.Print is { } print && two.Print is { } other
        && print.LikenessTo(other) >= (print.IsShort || other.IsShort ? LikenessOfShort : Likeness);
}
