using System.Globalization;
using System.Text.Json;
using Ingest.Articles.Schedules;
using Ingest.Pipeline.Contract;
using Ingest.Text;

namespace Ingest.Cli.Analysis;

/// <summary>A match of a list as the list states it, played ones too: nothing is looked up and nothing left out.</summary>
internal sealed record ListedLine(
    string? Round,
    DateOnly? Date,
    DateOnly? LastDate,
    string? Time,
    string? TimeZone,
    string Home,
    string Away,
    ScoreLine? Score,
    string? Status,
    string? Venue,
    QuotePart Evidence)
{
    public static ListedLine Of(ScheduledMatch match, string text) => new(
        match.Round,
        match.Date,
        match.LastDate,
        match.KickOff?.ToString("HH':'mm", CultureInfo.InvariantCulture),
        match.TimeZone,
        match.Home.Name,
        match.Away.Name,
        match.Score is { } score ? ScoreLine.Of(score) : null,
        match.Status is ListedStatus.None ? null : JsonNamingPolicy.CamelCase.ConvertName(match.Status.ToString()),
        match.Venue,
        QuotePart.Of(Quote.Of(text, match.Span)));
}

/// <summary>A result: pairs of goals, the home side's first.</summary>
internal sealed record ScoreLine(int[]? FullTime, int[]? HalfTime, int[]? ExtraTime, int[]? Penalties)
{
    public static ScoreLine Of(MatchScore score) =>
        new(Pair(score.FullTime), Pair(score.HalfTime), Pair(score.ExtraTime), Pair(score.Penalties));

    private static int[]? Pair(Goals? goals) => goals is { } pair ? [pair.Home, pair.Away] : null;
}
