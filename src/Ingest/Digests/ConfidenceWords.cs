using System.Globalization;

namespace Ingest.Digests;

/// <summary>The confidence of a fixture as pages, calendars and the command line tell it: one figure, wherever it is read.</summary>
public static class ConfidenceWords
{
    /// <summary>"97% sure", in whole percent; never 0 or 100, which nothing read from an article is.</summary>
    /// <param name="confidence">A probability, 0 to 1.</param>
    public static string Of(double confidence) => Math.Round(confidence * 100, MidpointRounding.AwayFromZero) switch
    {
        >= 100 => "over 99% sure",
        < 1 => "under 1% sure",
        var percent => string.Create(CultureInfo.InvariantCulture, $"{percent:0}% sure"),
    };
}
