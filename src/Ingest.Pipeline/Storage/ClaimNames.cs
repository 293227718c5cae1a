using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ingest.Fixtures;

namespace Ingest.Pipeline.Storage;

/// <summary>
/// Names the claims of one article, for their row keys: by their number in the text. A list of fixtures is dropped again and again while
/// its matches are played, and numbers would shift each time; so its claims are named after the two sides, and a new version of the list
/// touches the rows of those matches only that changed.
/// </summary>
internal static class ClaimNames
{
    /// <summary>Hexadecimal digits of a listed match's name: 48 bits keep the some thousand pairs of a list apart.</summary>
    private const int Length = 12;

    /// <summary>A name for each claim, in the order given; no two are the same.</summary>
    public static IEnumerable<string> Of(IEnumerable<FixtureClaim> claims)
    {
        var met = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, claim) in claims.Index())
        {
            if (claim.Kind is ClaimKind.Prose)
            {
                yield return number.ToString("000", CultureInfo.InvariantCulture);
                continue;
            }

            var sides = Hash($"{claim.Home.Id ?? claim.Home.Name}\n{claim.Away.Id ?? claim.Away.Name}");
            var nth = met[sides] = met.GetValueOrDefault(sides) + 1;
            yield return string.Create(CultureInfo.InvariantCulture, $"{sides}-{nth}");
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
