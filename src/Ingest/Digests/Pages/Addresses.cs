namespace Ingest.Digests.Pages;

/// <summary>Names of the web container's files, from its root; a page in a folder puts <c>../</c> before them.</summary>
internal static class Addresses
{
    public const string Index = "index.html";

    public static string Team(string teamId) => $"teams/{teamId}.html";

    public static string Day(DateOnly day) => $"days/{DigestRows.Iso(day)}.html";

    public static string TeamCalendar(string teamId) => $"calendars/{teamId}.ics";

    public static string CompetitionCalendar(string competitionId) => $"calendars/competitions/{competitionId}.ics";
}
