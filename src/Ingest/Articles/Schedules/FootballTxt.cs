using System.Globalization;
using Ingest.Text;

namespace Ingest.Articles.Schedules;

/// <summary>
/// Reads Football.TXT, in which people write seasons by hand (https://github.com/openfootball/spec): <c>= Name 2025/26</c>, then rounds
/// (<c>▪ Matchday 1</c>, <c>» Round 1</c>, <c>Matchday 1</c>), days (<c>Fri Aug 15 2025</c>, <c>[Sat Aug/16]</c>) and matches.
/// <list type="bullet">
/// <item>A day holds for the matches below it until another day or round; a time, for those below it on that day.</item>
/// <item>The year is named once or not at all: see <see cref="SeasonYears"/>.</item>
/// <item>Scorers, line-ups, definitions (<c>Group A | ...</c>) and comments (<c>#</c>) are passed over.</item>
/// </list>
/// A text is such a list when its first line is a heading or a round, and more of its lines are matches and headers than are not
/// understood.
/// </summary>
internal sealed class FootballTxt
{
    private const string Format = "text/plain";

    private static readonly string[] RoundWords =
    [
        "matchday", "round", "group", "final", "semi", "quarter", "play-off", "playoff", "regular season", "league phase", "spieltag",
        "jornada", "giornata", "journée", "preliminary", "qualifying", "match for third", "third place",
    ];

    private readonly string _text;
    private readonly SeasonYears _years;
    private readonly List<ScheduledMatch> _matches = [];
    private readonly Troubles _troubles;
    private string? _name;
    private string? _competition;
    private string? _stage;
    private string? _round;
    private MatchLine? _day;
    private DateOnly? _date;
    private TimeOnly? _time;
    private string? _zone;
    private bool _inProperties;
    private int _openBrackets;
    private int _understood;
    private int _others;

    private FootballTxt(string text, DateOnly? published) =>
        (_text, _years, _troubles) = (text, new SeasonYears(published), new Troubles(text));

    /// <summary>The list, or null where the text is none.</summary>
    public static ListContent? Read(string text, DateOnly? published)
    {
        if (!BeginsLikeOne(text)) return null;
        var list = new FootballTxt(text, published);
        for (var at = 0; at < text.Length;)
        {
            var end = text.AsSpan(at).IndexOfAny('\n', '\r');
            var lineEnd = end < 0 ? text.Length : at + end;
            list.Take(text[at..lineEnd], at);
            at = lineEnd + 1;
        }

        return list._matches.Count > 0 && list._understood > list._others
            ? new ListContent(Format, list._name, list._matches, list._troubles.ToList())
            : null;
    }

    private static bool BeginsLikeOne(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            if (trimmed.IsEmpty || trimmed[0] is '#') continue;
            return trimmed[0] is '=' or '▪' or '»';
        }

        return false;
    }

    private void Take(string raw, int offset)
    {
        var line = WithoutComment(raw);
        if (line.Length == 0)
        {
            if (raw.AsSpan().Trim().IsEmpty) (_inProperties, _openBrackets) = (false, 0);
            return;
        }

        var start = line.TrimStart(' ');
        if (start[0] is '=') TakeHeading(start);
        else if (start[0] is '▪' or '»' or '›' or '•' && start.Length > 1) TakeRound(start[1..]);
        else if (start.Contains('|', StringComparison.Ordinal) || start.AsSpan().IndexOfAnyExcept("-_ ") < 0) _understood++;
        else if (_openBrackets > 0) CountBrackets(start);
        else TakeLine(line, offset);
    }

    /// <summary>The line up to a comment, with blanks for tabs, so that offsets stay.</summary>
    private static string WithoutComment(string raw)
    {
        var line = raw.Replace('\t', ' ').Replace('\u00a0', ' ');
        var comment = line.StartsWith('#') ? 0 : line.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? line : line[..comment]).TrimEnd();
    }

    private void TakeHeading(string line)
    {
        _understood++;
        var title = line.Trim('=', ' ');
        if (title.Length == 0) return;
        (_round, _day, _date, _time) = (null, null, null, null);
        if (line.StartsWith("==", StringComparison.Ordinal))
        {
            _stage = title;
            return;
        }

        _years.TakeHeading(title);
        _stage = null;
        _competition = _name is null ? null : title;
        _name ??= title;
    }

    private void TakeRound(string round)
    {
        _understood++;
        (_round, _day, _date, _time) = (round.Trim().TrimEnd(':'), null, null, null);
    }

    private void TakeLine(string line, int offset)
    {
        if (IsRound(line))
        {
            TakeRound(line);
            return;
        }

        var read = MatchLine.Read(line, offset);
        if (read.IsDateHeader)
        {
            TakeDay(read);
            (_time, _zone) = (read.Time, read.Zone);
            _understood++;
        }
        else if (_inProperties || IsProperty(line))
        {
            _inProperties = true;
        }
        else if (read.IsMatch)
        {
            TakeMatch(read, line, offset);
        }
        else if (line.TrimStart(' ')[0] is '(' or '[')
        {
            CountBrackets(line);
        }
        else
        {
            _others++;
            _troubles.Add(offset, $"this is not understood: {Troubles.Excerpt(line)}");
        }
    }

    private void TakeDay(MatchLine read)
    {
        var stated = read.Date!.Value;
        _day = read;
        _date = _years.Resolve(stated.Year, stated.Month, stated.Day, stated.Weekday, out var fits);
        var words = read.DateSpan.In(_text);
        if (_date is null)
            _troubles.Add(read.DateSpan.Start, $"there is no day {words}.");
        else if (!fits)
            _troubles.Add(read.DateSpan.Start, $"{words} is a {_date.Value.ToString("dddd' in 'yyyy", CultureInfo.InvariantCulture)}.");
    }

    private void TakeMatch(MatchLine read, string line, int offset)
    {
        _understood++;
        if (read.Date is not null)
        {
            TakeDay(read);
            _time = null;
        }

        if (read.Time is not null) (_time, _zone) = (read.Time, read.Zone);
        if (read.UnknownMark is { } mark)
            _troubles.Add(offset, $"the mark \"{mark}\" is not known.");
        var start = offset + line.Length - line.AsSpan().TrimStart(' ').Length;
        _matches.Add(new ScheduledMatch(read.Home!, read.Away!, new TextSpan(start, offset + line.Length))
        {
            Date = _date,
            DateSpan = _date is null ? null : _day!.DateSpan,
            KickOff = _time,
            TimeZone = _time is null ? null : read.Zone ?? _zone,
            Round = _stage is null || _round is null ? _round ?? _stage : $"{_stage}, {_round}",
            Competition = _competition,
            Venue = read.Venue,
            Score = read.Score,
            Status = read.Status,
        });
    }

    /// <summary>"Matchday 4", "Quarter-finals", "12. Round": a header that no mark opens.</summary>
    private static bool IsRound(string line)
    {
        var words = line.AsSpan().Trim().TrimStart("0123456789. ");
        foreach (var word in RoundWords)
        {
            if (words.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return !line.Contains(" v ", StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>"Referee: ...", "Goals: ...", "Italy: ...": what belongs to the match above, and so do the lines below it.</summary>
    private static bool IsProperty(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 1 and < 40 && !char.IsAsciiDigit(line[colon - 1]) && !line.Contains(" v ", StringComparison.Ordinal);
    }

    /// <summary>Scorers stand in brackets, often over several lines.</summary>
    private void CountBrackets(string line)
    {
        _openBrackets += line.Count(c => c is '(' or '[') - line.Count(c => c is ')' or ']');
        if (_openBrackets < 0) _openBrackets = 0;
    }
}
