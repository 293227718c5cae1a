using Ingest.Text;

namespace Ingest.Linking;

/// <summary>Somebody, or some club, whom runs of a page may name.</summary>
internal sealed class Bearer
{
    /// <summary>The runs that name it, in the order of the text.</summary>
    public List<NameRun> Runs { get; } = [];

    /// <summary>Their indexes among all runs of the page.</summary>
    public List<int> Indexes { get; } = [];

    /// <summary>The fullest form of the name.</summary>
    public NameRun Fullest { get; private set; }

    /// <summary>Whether nowhere more than a single name stands.</summary>
    public bool IsSingle => Fullest.IsSingle;

    public void Add(OpenText text, NameRun run, int index)
    {
        var isFuller = run.Parts != Fullest.Parts ? run.Parts > Fullest.Parts : text.SpanOf(run).Length > text.SpanOf(Fullest).Length;
        if (Runs.Count == 0 || isFuller) Fullest = run;
        Runs.Add(run);
        Indexes.Add(index);
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
        var bearers = new List<Bearer>();
        var byLastName = new Dictionary<string, List<Bearer>>(StringComparer.Ordinal);
        for (var index = 0; index < runs.Count; index++)
        {
            if (!runs[index].IsSingle) Join(text, runs[index], index, bearers, Named(byLastName, text, runs[index]));
        }

        var singles = new Dictionary<string, Bearer>(StringComparer.Ordinal);
        for (var index = 0; index < runs.Count; index++)
        {
            if (!runs[index].IsSingle) continue;
            var lastName = LastName(text, runs[index]);
            if (byLastName.TryGetValue(lastName, out var named)) Nearest(named, runs[index]).Add(text, runs[index], index);
            else if (singles.TryGetValue(lastName, out var single)) single.Add(text, runs[index], index);
            else bearers.Add(singles[lastName] = New(text, runs[index], index));
        }

        return bearers;
    }

    private static List<Bearer> Named(Dictionary<string, List<Bearer>> byLastName, OpenText text, NameRun run)
    {
        var lastName = LastName(text, run);
        if (!byLastName.TryGetValue(lastName, out var named)) byLastName[lastName] = named = [];
        return named;
    }

    private static void Join(OpenText text, NameRun run, int index, List<Bearer> bearers, List<Bearer> namesakes)
    {
        foreach (var namesake in namesakes)
        {
            if (!SameFirstName(text.Word(run.First), text.Word(namesake.Fullest.First))) continue;
            namesake.Add(text, run, index);
            return;
        }

        var bearer = New(text, run, index);
        bearers.Add(bearer);
        namesakes.Add(bearer);
    }

    private static Bearer New(OpenText text, NameRun run, int index)
    {
        var bearer = new Bearer();
        bearer.Add(text, run, index);
        return bearer;
    }

    /// <summary>Equal, or one the initial of the other.</summary>
    private static bool SameFirstName(string one, string two) =>
        one == two || (one.Length == 1 || two.Length == 1) && one[0] == two[0];

    /// <summary>The bearer whose name stands last before the run; the first one where all stand behind it.</summary>
    private static Bearer Nearest(List<Bearer> named, NameRun run) =>
        named.Where(bearer => bearer.Fullest.First < run.First).MaxBy(bearer => bearer.Fullest.First) ?? named[0];

    private static string LastName(OpenText text, NameRun run)
    {
        if (run.LastPart == run.Last) return text.Word(run.Last);
        return string.Join(' ', Enumerable.Range(run.LastPart, run.Last - run.LastPart + 1)
            .Where(at => text.Tokens[at].Kind is TokenKind.Word).Select(text.Word));
    }
}
