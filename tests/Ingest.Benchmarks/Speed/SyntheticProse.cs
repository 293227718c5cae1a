using System.Text;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Benchmarks.Speed;

/// <summary>
/// Articles made of the sample articles' sentences, in which half of the linked names give way to synthetic ones; always the same.
/// </summary>
internal static class SyntheticProse
{
    private const int Seed = 20251205;

    /// <summary>The length of an article, in characters.</summary>
    private const int ArticleLength = 3_000;

    public static List<string> Make(Linker linker, IReadOnlyList<string> names, int characters)
    {
        var random = new Random(Seed);
        var linked = Samples.Articles().Select(linker.Link).ToList();
        var sentences = linked
            .SelectMany(article => article.Article.Sentences.Select(sentence => (Article: article, Sentence: sentence))).ToList();
        var articles = new List<string>();
        for (var written = 0; written < characters; written += articles[^1].Length)
        {
            var article = new StringBuilder();
            while (article.Length < ArticleLength)
            {
                var (source, sentence) = sentences[random.Next(sentences.Count)];
                Write(article, source, sentence, names, random);
                article.Append(random.Next(4) == 0 ? "\n\n" : " ");
            }

            articles.Add(article.Append('\n').ToString());
        }

        return articles;
    }

    private static void Write(StringBuilder to, LinkedArticle article, TextSpan sentence, IReadOnlyList<string> names, Random random)
    {
        var at = sentence.Start;
        var mentions = article.Links.SelectMany(link => link.Mentions).Select(mention => mention.Span).Where(sentence.Contains).Order();
        foreach (var mention in mentions)
        {
            // "Alonso's side" names a team and holds the name of a person.
            if (mention.Start < at) continue;
            to.Append(article.Article.Text, at, mention.Start - at);
            to.Append(random.Next(2) == 0 ? names[random.Next(names.Count)] : mention.In(article.Article.Text));
            at = mention.End;
        }

        to.Append(article.Article.Text, at, sentence.End - at);
    }
}
