using System.Security.Cryptography;
using System.Text;

namespace Ingest.Articles;

/// <summary>
/// The identity of an article: the first 80 bits of the SHA-256 of its blob name, in lower-case hexadecimal. A corrected file
/// keeps its name and so its identity; a renamed one is another article. With a million articles the chance of any two
/// meeting is below one in 10^12.
/// </summary>
public static class ArticleId
{
    /// <summary>How many characters an identity has.</summary>
    public const int Length = 20;

    /// <summary>The identity of the article dropped as <paramref name="name"/>.</summary>
    public static string Of(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..Length];
}
