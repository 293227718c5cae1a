using System.Globalization;

namespace Ingest.Tests.Fixtures;

/// <summary>Reads specs, and says what of them cannot be meant as it is written.</summary>
internal static class ClaimSpecReader
{
    private static readonly HashSet<string> Statuses = ["postponed", "rescheduled", "cancelled"];

    /// <summary>The cases of all files of a folder, in the order of the files' names.</summary>
    public static IEnumerable<ClaimSpec> ReadFolder(string folder) =>
        SpecFiles.ReadFolder<ClaimSpec>(folder).Select(read => read.Spec with { Group = read.Group });

    /// <summary>The cases of one file.</summary>
    public static IReadOnlyList<ClaimSpec> Read(string group, string content) =>
        [.. SpecFiles.Read<ClaimSpec>(group, content).Select(spec => spec with { Group = group })];

    /// <summary>What of a case cannot be meant as it is written, as sentences.</summary>
    public static IEnumerable<string> ProblemsOf(ClaimSpec spec)
    {
        foreach (var claim in spec.Claims)
        {
            if (claim.Sides is not (null or "unknown")) yield return $"'sides' is 'unknown' or absent, not '{claim.Sides}'.";
            if (claim.On is { } on && !on.Split("..").All(IsDay)) yield return $"'on' is a day or from..to, not '{on}'.";
            if (claim.KickOff is { } time && !TimeOnly.TryParseExact(time, "HH:mm", out _)) yield return $"'kickOff' is not '{time}'.";
            if (claim.Status is { } status && !Statuses.Contains(status)) yield return $"'{status}' is no status.";
            if (claim.Previously is { } previously && !IsDay(previously)) yield return $"'previously' is a day, not '{previously}'.";
            if (claim.DateWords is { } words && !spec.Text.Contains(words, StringComparison.Ordinal))
                yield return $"The text does not have the words '{words}'.";
            if (claim.Competition is { } competition && competition is not "none" && !Names.Competitions.Contains(competition))
                yield return $"No competition of the catalog is named '{competition}'.";
            foreach (var team in new[] { claim.Home, claim.Away })
            {
                if (!Names.Teams.Contains(team) && !spec.Text.Contains(team, StringComparison.Ordinal))
                    yield return $"'{team}' is neither a team's name in the catalog nor in the text.";
            }
        }

        foreach (var ruledOut in spec.Not ?? [])
        {
            foreach (var team in new[] { ruledOut.Home, ruledOut.Away })
            {
                if (!Names.Teams.Contains(team)) yield return $"No team of the catalog is named '{team}', so nothing is ruled out.";
            }
        }
    }

    private static bool IsDay(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static class Names
    {
        public static readonly HashSet<string> Teams = [.. DefaultCatalog.Catalog.Teams.Select(team => team.Name)];

        public static readonly HashSet<string> Competitions = [.. DefaultCatalog.Catalog.Competitions.Select(found => found.Name)];
    }
}
