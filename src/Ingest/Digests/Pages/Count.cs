using System.Globalization;

namespace Ingest.Digests.Pages;

/// <summary>Numbers of things, in words.</summary>
internal static class Count
{
    /// <summary>"1 match", "2 matches".</summary>
    public static string Of(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
