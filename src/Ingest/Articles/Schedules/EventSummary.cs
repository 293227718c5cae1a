namespace Ingest.Articles.Schedules;

/// <summary>
/// What a calendar writes over a match: <c>A v B</c>, <c>A vs. B (Premier League)</c>, <c>A - B</c>, <c>Premier League: A v B</c>,
/// <c>A 2-1 B</c>, <c>A v B (2-1)</c>, <c>Postponed: A v B</c>, and a ball or trophy before it.
/// </summary>
internal sealed record EventSummary(string Home, string Away, bool IsDoubtful)
{
    private const int LongestName = 60;

    /// <summary>Longest summary, in characters, that may name a match; longer ones are descriptions.</summary>
    private const int LongestSummary = 300;

    private static readonly string[] Marks = [" v ", " vs ", " vs. ", " V ", " VS ", " v. ", " Vs ", " Vs. ", " gegen "];
    private static readonly string[] Dashes = [" - ", " – ", " — "];

    public MatchScore? Score { get; init; }

    public ListedStatus Status { get; init; }

    public string? Competition { get; init; }

    /// <summary>The match that a summary names, or null.</summary>
    public static EventSummary? Read(string summary)
    {
        if (summary.Length > LongestSummary) return null;
        var line = string.Join(' ', summary.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var status = ListedStatus.None;
        string? competition = null;
        MatchScore? score = null;
        line = line[Ornaments(line)..];
        while (TailBracket(line) is { } tail)
        {
            var inside = line[(tail + 1)..^1];
            if (StatusNames.Of(inside) is { } stated) status = stated;
            else if (ScoreText.Read(inside) is { } result) score = result;
            else competition = inside.Trim();
            line = line[..tail].TrimEnd();
        }

        if (Split(line) is not { } parts) return null;
        var (home, away, doubtful) = parts;
        if (home.LastIndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
        {
            if (StatusNames.Of(home.AsSpan(0, colon)) is { } stated) status = stated;
            else competition ??= home[..colon].Trim();
            home = home[(colon + 1)..].Trim();
        }

        foreach (var mark in (string[])[" - ", ", "])
        {
            if (away.IndexOf(mark, StringComparison.Ordinal) is not (> 0 and var end)) continue;
            var rest = away[(end + mark.Length)..].Trim();
            if (StatusNames.Of(rest) is { } stated) status = stated;
            else competition ??= rest;
            away = away[..end].TrimEnd();
        }

        (score, home, away) = WithoutScore(score, home, away);
        return IsName(home) && IsName(away)
            ? new EventSummary(home, away, doubtful && score is null) { Score = score, Status = status, Competition = competition }
            : null;
    }

    private static (string Home, string Away, bool IsDoubtful)? Split(string line)
    {
        if (SplitAt(line, Marks) is { } sure) return (sure.Home, sure.Away, false);
        for (var at = 1; at < line.Length; at++)
        {
            if (line[at - 1] is not ' ' || ScoreText.ReadStart(line.AsSpan(at)) is not { Score: not null, Length: var length }) continue;
            if (at + length < line.Length) return (line[..at].Trim(), line[at..].Trim(), false);
        }

        return SplitAt(line, Dashes) is { } dashed ? (dashed.Home, dashed.Away, true) : null;
    }

    private static (string Home, string Away)? SplitAt(string line, string[] marks) => marks
        .Select(mark => (mark, At: line.IndexOf(mark, StringComparison.Ordinal)))
        .Where(found => found.At > 0)
        .OrderBy(found => found.At)
        .Select(found => ((string, string)?)(line[..found.At].Trim(), line[(found.At + found.mark.Length)..].Trim()))
        .FirstOrDefault();

    /// <summary>"A 2-1 B" leaves the result before the second name, "A v B 2-1" behind it.</summary>
    private static (MatchScore? Score, string Home, string Away) WithoutScore(MatchScore? score, string home, string away)
    {
        if (ScoreText.ReadStart(away) is { Score: { } before, Length: var length } && length < away.Length)
            return (before, home, away[length..].Trim());
        for (var at = 1; at < away.Length; at++)
        {
            if (away[at - 1] is ' ' && ScoreText.Read(away.AsSpan(at)) is { } behind) return (behind, home, away[..at].Trim());
        }

        return (score, home, away);
    }

    private static int? TailBracket(string line) =>
        line.Length > 2 && line[^1] is ')' or ']' && line.LastIndexOfAny(['(', '[']) is > 0 and var open ? open : null;

    /// <summary>How many signs that are neither letters nor digits open the line.</summary>
    private static int Ornaments(string line)
    {
        var at = 0;
        while (at < line.Length && !char.IsLetterOrDigit(line[at]) && line[at] is not ('(' or '[')) at++;
        return at;
    }

    private static bool IsName(string name) => name.Length is > 1 and <= LongestName && name.Any(char.IsLetter);
}
