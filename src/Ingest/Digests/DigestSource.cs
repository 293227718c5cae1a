using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>An entry of a row's <c>Sources</c> or <c>Dissent</c>: an article and its words, as JSON in camel case.</summary>
/// <param name="ArticleId">The article's identity.</param>
/// <param name="Blob">Name of the blob it was dropped as.</param>
/// <param name="Title">Its title or lead, cut with an ellipsis where it is long.</param>
/// <param name="Date">Its publication day.</param>
/// <param name="Quote">The sentence, cut with an ellipsis where it is long.</param>
/// <param name="Start">Offset of the whole sentence in the article's text, in UTF-16 code units; true even where the quote is cut.</param>
/// <param name="End">Offset just after the whole sentence.</param>
/// <param name="Stated">
/// In <c>Dissent</c> alone: the day the article states, or its range as an ISO 8601 interval <c>2025-11-08/2025-11-09</c>; absent where
/// it states none.
/// </param>
/// <param name="Kind"><c>schedule</c> where a list of fixtures says so; absent for prose.</param>
/// <param name="CopyOf">
/// Id of the article of which this one is a near-identical copy, so that the two are one report; absent where it stands for itself.
/// </param>
public sealed record DigestSource(
    string ArticleId,
    string Blob,
    string Title,
    DateOnly Date,
    string Quote,
    int Start,
    int End,
    string? Stated = null,
    string? Kind = null,
    string? CopyOf = null)
{
    /// <summary>
    /// Of an entry of <c>Dissent</c>: whether news of the match explains it. Whoever states the day it was moved from, or wrote before the
    /// newest report of it, does not contradict the news but did not have it.
    /// </summary>
    /// <param name="status">Status of the match.</param>
    /// <param name="previous">The day it was moved from, or null.</param>
    /// <param name="lastReported">Publication day of the newest report that agrees.</param>
    public bool IsOvertaken(FixtureStatus status, DateOnly? previous, DateOnly lastReported) =>
        (status is not FixtureStatus.Scheduled || previous is not null)
        && ((previous is { } day && Stated == DigestRows.Iso(day)) || Date < lastReported);
}
