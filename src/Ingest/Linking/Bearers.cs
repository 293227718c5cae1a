namespace Ingest.Linking;

/// <summary>Somebody, or some club, whom runs of a page may name.</summary>
/// <param name="fullest">The run that is known first.</param>
/// <param name="index">Its index among all runs of the page.</param>
/// <param name="namesake">Another of the same last name, or null.</param>
internal sealed class Bearer(NameRun fullest, int index, Bearer? namesake)
{
    /// <summary>Indexes of the runs that name it, among all runs of the page.</summary>
    public List<int> Runs { get; } = new(1) { index };

    /// <summary>The fullest form of the name.</summary>
    public NameRun Fullest { get; private set; } = fullest;

    /// <summary>Another of the same last name, or null.</summary>
    public Bearer? Namesake { get; } = namesake;

    /// <summary>Whether nowhere more than a single name stands.</summary>
    public bool IsSingle => Fullest.IsSingle;

    public void Add(OpenText text, NameRun run, int index)
    {
        var isFuller = run.Parts != Fullest.Parts ? run.Parts > Fullest.Parts : text.SpanOf(run).Length > text.SpanOf(Fullest).Length;
        if (isFuller) Fullest = run;
        Runs.Add(index);
    }
}

/// <summary>
/// Brings the runs of a page together that name the same bearer: full names that agree in the last name and in the first one or its
/// initial ("John Smith", "J. Smith", "John Paul Smith"), and then the single names that are somebody's last name. Where two on the page
/// share a last name, a single one means who was named last before it.
/// </summary>
internal static class Bearers
{
    public static List<Bearer> Of(OpenText text, List<NameRun> runs)
    {
        var bearers = new List<Bearer>(runs.Count);
        var byLastName = new Dictionary<string, Bearer>(runs.Count, StringComparer.Ordinal);
        for (var index = 0; index < runs.Count; index++)
        {
            if (runs[index].IsSingle) continue;
            var lastName = LastName(text, runs[index]);
            var namesake = byLastName.GetValueOrDefault(lastName);
            if (SameName(text, runs[index], namesake) is { } bearer) bearer.Add(text, runs[index], index);
            else bearers.Add(byLastName[lastName] = new Bearer(runs[index], index, namesake));
        }

        for (var index = 0; index < runs.Count; index++)
        {
            if (!runs[index].IsSingle) continue;
            var lastName = LastName(text, runs[index]);
            if (byLastName.TryGetValue(lastName, out var named)) Nearest(named, runs[index]).Add(text, runs[index], index);
            else bearers.Add(byLastName[lastName] = new Bearer(runs[index], index, null));
        }

        return bearers;
    }

    /// <summary>Who of those with its last name a full name means; null where it is another's.</summary>
    private static Bearer? SameName(OpenText text, NameRun run, Bearer? namesake)
    {
        for (; namesake is not null; namesake = namesake.Namesake)
        {
            if (SameFirstName(text.Word(run.First), text.Word(namesake.Fullest.First))) return namesake;
        }

        return null;
    }

    /// <summary>Equal, or one the initial of the other.</summary>
    private static bool SameFirstName(string one, string two) =>
        one == two || (one.Length == 1 || two.Length == 1) && one[0] == two[0];

    /// <summary>The bearer whose name stands last before the run; the first one of the page where all stand behind it.</summary>
    private static Bearer Nearest(Bearer latest, NameRun run)
    {
        while (latest.Namesake is { } earlier && latest.Fullest.First > run.First) latest = earlier;
        return latest;
    }

    private static string LastName(OpenText text, NameRun run)
    {
        if (run.LastPart == run.Last) return text.Word(run.Last);
        return string.Join(' ', Enumerable.Range(run.LastPart, run.Last - run.LastPart + 1).Where(text.IsWord).Select(text.Word));
    }
}
