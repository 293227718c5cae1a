namespace Ingest.Linking;

/// <summary>
/// Finds names that no catalog row explains but that behave like a person's or a team's, each once with all its mentions: the full name,
/// and the last name alone wherever it stands.
/// </summary>
internal sealed class UnknownNames
{
    /// <summary>Least probability at which a name is listed.</summary>
    private const double Listed = 0.55;

    /// <summary>No name is surer than this: words alone prove nothing.</summary>
    private const double Surest = 0.97;

    /// <summary>What a second mention is worth beside the one that speaks most for the name.</summary>
    private const double Again = 0.5;

    private readonly PersonSigns _persons;
    private readonly LineUps _lineUps;

    public UnknownNames(Names names)
    {
        _persons = new PersonSigns(names);
        _lineUps = new LineUps(_persons);
    }

    public List<UnknownName> Find(Page page, Ledger ledger)
    {
        var text = new OpenText(page, ledger);
        var runs = NameRuns.Find(text);
        var lists = _lineUps.Weigh(text, runs);
        var found = new List<UnknownName>();
        foreach (var bearer in Bearers.Of(text, runs))
        {
            if (Judge(text, bearer, runs, lists) is { } name) found.Add(name);
        }

        found.Sort((one, two) => one.Mentions[0].Span.CompareTo(two.Mentions[0].Span));
        return found;
    }

    /// <summary>All mentions together decide on a name; who is a referee once is one everywhere.</summary>
    private UnknownName? Judge(OpenText text, Bearer bearer, List<NameRun> runs, double[] lists)
    {
        var (person, team, more) = (PersonSigns.Never, PersonSigns.Never, 0.0);
        foreach (var index in bearer.Runs)
        {
            var run = runs[index];
            if (OtherPeople.IsOne(text, run)) return null;
            var around = PersonSigns.OddsAround(text, run, lists[index]);
            more += Again * Math.Max(0, around);
            if (run.IsSingle != bearer.IsSingle) continue;
            person = Math.Max(person, _persons.OddsOf(text, run) + around - Again * Math.Max(0, around));
            team = Math.Max(team, TeamSigns.OddsOf(text, run));
        }

        if (person < PersonSigns.Never / 2) person = PersonSigns.Never;
        else person += more + (bearer.Runs.Count == 1 ? 0 : bearer.IsSingle ? 2 * Again : Again);
        var probability = Math.Min(Surest, 1 / (1 + Math.Exp(-Math.Max(team, person))));
        if (probability < Listed) return null;
        return new UnknownName(
            text.SpanOf(bearer.Fullest).In(text.Page.Text),
            team > person ? UnknownKind.Team : UnknownKind.Person,
            Math.Round(probability, 2),
            [.. bearer.Runs.Order().Select(index => text.Page.QuoteOf(text.SpanOf(runs[index])))]);
    }
}
