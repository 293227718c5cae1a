namespace Ingest.Digests.Pages;

/// <summary>Where a match is shown: what need not be said there again, and what can be linked to.</summary>
/// <param name="Site">All pages.</param>
/// <param name="Root">How to get to the container's root: empty, or <c>../</c>.</param>
/// <param name="TeamId">The team whose page it is, or null.</param>
/// <param name="Day">The day whose page it is, or null.</param>
/// <param name="Competition">The name of the competition under whose heading it stands, or null.</param>
internal sealed record View(Site Site, string Root, string? TeamId = null, DateOnly? Day = null, string? Competition = null);
