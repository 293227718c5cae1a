using System.Globalization;
using Ingest.Fixtures;

namespace Ingest.Pipeline.Contract;

/// <summary>A match as a stored document holds it: when, between whom, and the sentence and the words of the date that say so.</summary>
public record FixturePart(
    TeamPart Home,
    TeamPart Away,
    bool HomeAwayKnown,
    DateOnly? Date,
    DateOnly? DateFrom,
    DateOnly? DateTo,
    string? Time,
    string? TimeZone,
    DateOnly? PreviousDate,
    string? Competition,
    string? Venue,
    string Status,
    string Kind,
    double Confidence,
    QuotePart Evidence,
    string Rule,
    QuotePart? DateEvidence,
    DateOnly? OtherDate)
{
    public static FixturePart Of(FixtureClaim claim) => new(
        new TeamPart(claim.Home.Id, claim.Home.Name),
        new TeamPart(claim.Away.Id, claim.Away.Name),
        claim.HomeAwayKnown,
        claim.When.Date,
        claim.When.DateFrom,
        claim.When.DateTo,
        claim.When.KickOff?.ToString("HH':'mm", CultureInfo.InvariantCulture),
        claim.When.TimeZone,
        claim.When.PreviousDate,
        claim.Competition?.Name,
        claim.Venue,
        Word.Of(claim.Status),
        Word.Of(claim.Kind),
        Word.Of(claim.Confidence),
        QuotePart.Of(claim.Evidence),
        claim.Rule,
        claim.DateWords is { } words ? QuotePart.Of(words) : null,
        claim.OtherDate);
}

/// <summary>One side of a match; without an id where the catalog does not know it.</summary>
public sealed record TeamPart(string? Id, string Name);
