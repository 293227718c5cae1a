using AngleSharp.Dom;
using AngleSharp.Html.Parser;

using Ingest.Digests;
using Ingest.Digests.Pages;

namespace Ingest.Tests.Digests.Pages;

/// <summary>The pages of an edition as a browser would understand them.</summary>
internal static class Parsed
{
    public static IReadOnlyDictionary<string, IDocument> Pages(Edition edition) =>
        PageFiles.Of(edition).ToDictionary(file => file.Name, file => (IDocument)new HtmlParser().ParseDocument(file.Text));

    public static IDocument Page(string name, params Fixture[] fixtures) => Pages(SampleMatches.Edition(fixtures))[name];

    /// <summary>Real Madrid's page of these matches.</summary>
    public static IDocument Team(params Fixture[] fixtures) => Page("teams/Q8682.html", fixtures);

    /// <summary>The entry of a match.</summary>
    public static IElement Entry(this IDocument page, string id = "f1") =>
        page.GetElementById($"m{id}") ?? throw new InvalidOperationException($"There is no entry of {id}.");

    /// <summary>Its words with single spaces, as one reads them.</summary>
    public static string Words(this IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of the first part that the selector names.</summary>
    public static string Words(this IParentNode node, string selector) =>
        (node.QuerySelector(selector) ?? throw new InvalidOperationException($"There is no {selector}.")).Words();
}
