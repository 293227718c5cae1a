using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

using Ingest.Fixtures;

namespace Ingest.Digests;

/// <summary>
/// Writes and reads the JSON of <see cref="DigestRow.Sources"/> and <see cref="DigestRow.Dissent"/>: one entry an article, newest first,
/// at most <see cref="MaxEntries"/>, so short that it fits a table property, which holds 64 KiB, that is 32,768 UTF-16 code units.
/// </summary>
public static class DigestSources
{
    /// <summary>The most entries a property lists; the row's <c>Reports</c> counts all.</summary>
    public const int MaxEntries = 10;

    /// <summary>The most UTF-16 code units of a quote, the ellipsis included: longer than nearly every sentence.</summary>
    public const int MaxQuoteLength = 400;

    /// <summary>The most UTF-16 code units of a title, the ellipsis included.</summary>
    public const int MaxTitleLength = 200;

    /// <summary>
    /// The most UTF-16 code units of the whole JSON, safely below the property's limit. Blob names (up to 1,024) and escapes can exceed
    /// what the other limits promise; then the oldest entries are left out.
    /// </summary>
    public const int MaxJsonLength = 30_000;

    /// <summary>The claims that agree.</summary>
    public static string Agreeing(IEnumerable<ReportedClaim> claims) => Write(claims, _ => null);

    /// <summary>The claims that state another day, with that day.</summary>
    public static string Dissenting(IEnumerable<ReportedClaim> claims) => Write(claims, claim => Stated(claim.When));

    /// <summary>The entries of a stored property.</summary>
    public static IReadOnlyList<DigestSource> Read(string json) =>
        JsonSerializer.Deserialize(json, DigestJson.Readable.DigestSourceArray) ?? [];

    private static string Write(IEnumerable<ReportedClaim> claims, Func<FixtureClaim, string?> stated)
    {
        var entries = claims
            .GroupBy(claim => claim.Article.Id, StringComparer.Ordinal)
            .Select(ofArticle => ofArticle.MinBy(claim => (claim.Claim.When.Date is null, claim.Claim.Evidence.Span))!)
            // Where there is no room for all, copies are left out first.
            .OrderBy(claim => claim.CopyOf is null ? 0 : 1)
            .ThenByDescending(claim => claim.Article.Published)
            .ThenBy(claim => claim.Article.Id, StringComparer.Ordinal)
            .Take(MaxEntries)
            .OrderByDescending(claim => claim.Article.Published)
            .ThenBy(claim => claim.Article.Id, StringComparer.Ordinal)
            .Select(claim => Entry(claim, stated(claim.Claim)))
            .ToArray();

        var json = JsonSerializer.Serialize(entries, DigestJson.Readable.DigestSourceArray);
        while (json.Length > MaxJsonLength)
        {
            entries = entries[..^1];
            json = JsonSerializer.Serialize(entries, DigestJson.Readable.DigestSourceArray);
        }

        return json;
    }

    private static DigestSource Entry(ReportedClaim claim, string? stated) => new(
        claim.Article.Id,
        claim.Article.Blob,
        Cut(claim.Article.Title, MaxTitleLength),
        claim.Article.Published,
        Cut(claim.Claim.Evidence.Text, MaxQuoteLength),
        claim.Claim.Evidence.Span.Start,
        claim.Claim.Evidence.Span.End,
        stated,
        claim.Claim.Kind is ClaimKind.Schedule ? "schedule" : null,
        claim.CopyOf);

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = length - 1;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }

    private static string? Stated(MatchTime when) => when switch
    {
        { Date: { } day } => DigestRows.Iso(day),
        { DateFrom: { } from, DateTo: { } to } => $"{DigestRows.Iso(from)}/{DigestRows.Iso(to)}",
        _ => null,
    };
}

[JsonSerializable(typeof(DigestSource[]))]
internal sealed partial class DigestJson : JsonSerializerContext
{
    /// <summary>
    /// Leaves "é" and "–" readable: the value is a table property and never part of a page, where it would be escaped again.
    /// </summary>
    public static DigestJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
