using System.Security.Cryptography;
using System.Text;

namespace Ingest.Digests;

/// <summary>Names a fixture so that the same claims, in whatever order they arrived, give the same name.</summary>
public static class FixtureIdentity
{
    /// <summary>How many characters an identity has: the first 64 bits of a hash, in lower-case hexadecimal.</summary>
    public const int Length = 16;

    internal static string Of(string teamKey, string otherTeamKey, DateOnly day, int leg)
    {
        string[] teams = [teamKey, otherTeamKey];
        Array.Sort(teams, StringComparer.Ordinal);
        var text = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{teams[0]}\n{teams[1]}\n{day:yyyy-MM-dd}\n{leg}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }
}
