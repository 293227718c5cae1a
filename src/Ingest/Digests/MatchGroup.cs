namespace Ingest.Digests;

/// <summary>Claims that are taken to be about one match, while they are gathered.</summary>
internal sealed class MatchGroup
{
    private readonly List<Statement> _statements = [];

    public MatchGroup(IEnumerable<Statement> statements) => Add(statements);

    public IReadOnlyList<Statement> Statements => _statements;

    /// <summary>From the first to the last day any of the claims speaks of; null where none speaks of any.</summary>
    public DaySpan? Days { get; private set; }

    /// <summary>The competition a list or most articles state, or null.</summary>
    public string? Competition { get; private set; }

    /// <summary>Key of the side a list or most articles have at home, or null.</summary>
    public string? Home { get; private set; }

    /// <summary>The same or, where none is stated, the one inferred from the teams' league; or null.</summary>
    public string? LikelyCompetition { get; private set; }

    public DateOnly FirstReported { get; private set; }

    public DateOnly LastReported { get; private set; }

    /// <summary>When a day of it was first told, or null where none was.</summary>
    public DateOnly? FirstDated { get; private set; }

    /// <summary>The day of the newest list that has it, or null where none has.</summary>
    public DateOnly? ListedOn { get; private set; }

    public void Add(IEnumerable<Statement> statements)
    {
        _statements.AddRange(statements.Except(_statements));
        var spans = _statements.SelectMany(statement => statement.Spans).ToList();
        Days = spans.Count == 0 ? null : spans.Aggregate((one, other) => one.With(other));
        Competition = Votes.ListedOrWinner(_statements, statement => statement.StatedCompetition);
        LikelyCompetition = Competition ?? Votes.Winner(_statements, statement => statement.Source.Claim.Competition?.Id);
        Home = Votes.ListedOrWinner(_statements, statement => statement.HomeKey);
        FirstReported = _statements.Min(statement => statement.Published);
        LastReported = _statements.Max(statement => statement.Published);
        FirstDated = _statements.Where(statement => statement.Spans.Any()).Min(statement => (DateOnly?)statement.Published);
        ListedOn = _statements.Where(statement => statement.IsListed).Max(statement => (DateOnly?)statement.Published);
    }

    /// <summary>Whether nothing but the dates speaks against the two being one match: no other competition, nobody else at home.</summary>
    public bool CouldBe(MatchGroup other) => Agree(Competition, other.Competition) && Agree(Home, other.Home);

    /// <summary>
    /// Whether the two could be one match that was moved, though no claim names both days: a league match whose league nobody states is not
    /// played as a cup tie.
    /// </summary>
    public bool CouldBecome(MatchGroup other) => CouldBe(other) && Agree(LikelyCompetition, other.LikelyCompetition);

    /// <summary>Whether two things said are the same, or one of them is not said.</summary>
    public static bool Agree(string? one, string? other) => one is null || other is null || one == other;
}
