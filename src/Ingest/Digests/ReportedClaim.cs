using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>A claim together with the article that makes it.</summary>
/// <param name="Article">Who says so.</param>
/// <param name="Claim">What is said.</param>
public sealed record ReportedClaim(ArticleReference Article, FixtureClaim Claim);

/// <summary>As much of an article as a digest needs in order to name it.</summary>
/// <param name="Id">The article's identity.</param>
/// <param name="Blob">Name of the blob it was dropped as.</param>
/// <param name="Title">Its title or lead.</param>
/// <param name="Published">Its publication date.</param>
public sealed record ArticleReference(string Id, string Blob, string Title, DateOnly Published);
