using System.Globalization;
using System.Text;
using Ingest.Articles;
using Ingest.Articles.Schedules;

namespace Ingest.Tests.Articles.Schedules;

/// <summary>Dropped lists of matches, named so that nothing but their content can tell what they are.</summary>
internal static class SomeList
{
    public static readonly DateTimeOffset Dropped = new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero);

    public static Reading Drop(string text, string name = "season/list.txt") =>
        new ArticleReader().Read(new DroppedFile(name, Encoding.UTF8.GetBytes(text), Dropped));

    public static Schedule Read(string text) => Assert.IsType<Schedule>(Drop(text));

    /// <summary>The matches in short: "2025-11-29 15:00 Rovers v Town".</summary>
    public static IEnumerable<string> Told(this Schedule list) => list.Matches.Select(Told);

    public static string Told(this ScheduledMatch match)
    {
        string?[] parts =
        [
            match.Date?.ToString("O", CultureInfo.InvariantCulture), match.KickOff?.ToString("HH':'mm", CultureInfo.InvariantCulture),
            match.TimeZone, $"{match.Home.Name} v {match.Away.Name}",
            match.Score is { FullTime: { } goals } ? $"{goals.Home}-{goals.Away}" : null,
            match.Status is ListedStatus.None ? null : match.Status.ToString(),
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }
}
