using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>Matches of a page under one heading.</summary>
/// <param name="Id">The heading's id on the page.</param>
/// <param name="Heading">What stands in the heading: markup.</param>
/// <param name="Matches">The matches, in order.</param>
/// <param name="View">How they are seen.</param>
internal sealed record MatchSection(string Id, string Heading, IReadOnlyList<ToldMatch> Matches, View View)
{
    /// <summary>The most that is said of each of them here.</summary>
    public Detail Most { get; init; } = Detail.AllReports;

    /// <summary>A class for the style sheet.</summary>
    public string Class { get; init; } = "round";

    /// <summary>A heading of plain words.</summary>
    public static string Words(string words)
    {
        var heading = new HtmlWriter();
        heading.Write($"{words}");
        return heading.ToString();
    }
}
