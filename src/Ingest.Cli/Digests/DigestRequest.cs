namespace Ingest.Cli.Digests;

/// <summary>What a person wants to see of the digests.</summary>
/// <param name="Team">As it was typed; null for all.</param>
/// <param name="Days">Only matches within so many days.</param>
/// <param name="AsOf">The day from which on matches are shown.</param>
/// <param name="Day">What is on on that day.</param>
/// <param name="Changes">So many of the newest changes; null where none were asked for.</param>
/// <param name="Why">Every report of each match.</param>
/// <param name="Ics">The calendar.</param>
/// <param name="Competition">Whose calendar, where no team's.</param>
/// <param name="Json">For programs.</param>
internal sealed record DigestRequest(
    string? Team, int? Days, DateOnly? AsOf, DateOnly? Day, int? Changes, bool Why, bool Ics, string? Competition, bool Json)
{
    public const int UsualChanges = 20;

    /// <summary>Why no answer can be all that is asked for, and what to ask instead; null where one can.</summary>
    public string? Contradiction
    {
        get
        {
            var views = new List<string>();
            if (Day is not null) views.Add("--day");
            if (Changes is not null) views.Add("--changes");
            if (Why) views.Add("--why");
            if (Ics) views.Add("--ics");
            if (views.Count > 1) return $"{string.Join(" and ", views)} are different views: ask for one at a time.";
            if (views is ["--day" or "--changes" or "--ics"] && (Days is not null || AsOf is not null))
                return $"{views[0]} does not go with --days or --as-of, which narrow a team's matches: leave them out.";
            if (Day is { } day && Team is not null)
                return $"--day lists all teams: leave {Team} out, or narrow its matches with `--as-of {day.Iso()} --days 0`.";
            if (Why && Team is null) return "--why tells of one team's matches: name it, as in `ingest digest TEAM --why`.";
            if (!Ics && Competition is not null) return "--competition names a calendar: add --ics.";
            if (Ics && Json) return "--ics prints a calendar, which is no JSON: leave one of both out.";
            if (Ics && Team is null == Competition is null)
                return "--ics prints one calendar: name a team, or a competition with --competition ID, and not both.";
            return null;
        }
    }
}
