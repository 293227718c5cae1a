using Ingest.Text;

namespace Ingest.Articles.Schedules;

/// <summary>
/// A line of Football.TXT, taken apart: <c>(12) Fri Aug 15 20:00 UTC+1 @ Ground  Team v Team  2-1 (1-0) [status] @ Ground</c>, where all
/// but the teams may be missing. Two blanks end a name; the mark between the teams is <c>v</c>, <c>vs</c>, a dash, or the result.
/// </summary>
internal sealed class MatchLine
{
    /// <summary>Longest name of a side, in characters; longer ones are prose.</summary>
    private const int LongestName = 60;

    /// <summary>Longest line, in characters, in which a match is looked for: the format's own have some hundred.</summary>
    private const int LongestLine = 400;

    private static readonly string[] Marks = [" v ", " vs ", " vs. "];
    private static readonly string[] Dashes = [" - ", " – ", " — "];

    private readonly string _line;
    private readonly int _offset;
    private int _at;

    private MatchLine(string line, int offset) => (_line, _offset) = (line, offset);

    public ListDate? Date { get; private set; }

    public TextSpan DateSpan { get; private set; }

    public TimeOnly? Time { get; private set; }

    public string? Zone { get; private set; }

    public string? Venue { get; private set; }

    public ListedSide? Home { get; private set; }

    public ListedSide? Away { get; private set; }

    public MatchScore? Score { get; private set; }

    public ListedStatus Status { get; private set; }

    /// <summary>A mark in brackets that is not known.</summary>
    public string? UnknownMark { get; private set; }

    /// <summary>Whether both sides were found.</summary>
    public bool IsMatch => Home is not null && Away is not null;

    /// <summary>Whether the line holds a date, and perhaps a time, and nothing else.</summary>
    public bool IsDateHeader => Date is not null && !IsMatch && _at >= _line.Length;

    /// <summary>Takes a line apart; <paramref name="offset"/> is where it begins in the text.</summary>
    public static MatchLine Read(string line, int offset)
    {
        var read = new MatchLine(line, offset);
        if (line.Length > LongestLine) return read;
        read.ReadStart();
        if (read._at < line.Length) read.ReadSides();
        return read;
    }

    private ReadOnlySpan<char> Rest => _line.AsSpan(_at);

    private void ReadStart()
    {
        SkipBlanks();
        if (Rest.StartsWith("(") && Rest.IndexOf(')') is > 1 and < 6 and var close && !Rest[1..close].ContainsAnyExceptInRange('0', '9'))
            _at += close + 1;
        while (true)
        {
            SkipBlanks();
            if (Date is null && ListDate.Read(Rest) is { } date && EndsAt(date.Length))
            {
                (Date, DateSpan) = (date, new TextSpan(_offset + _at, _offset + _at + date.Length));
                _at += date.Length;
            }
            else if (Time is null && ClockTime.Read(Rest) is { } clock && EndsAt(clock.Length))
            {
                (Time, Zone) = (clock.Time, clock.Zone);
                _at += clock.Length;
            }
            else if (Venue is null && Rest.StartsWith("@ ") && Rest.IndexOf("  ") is > 2 and var end)
            {
                Venue = Rest[2..end].Trim().ToString();
                _at += end;
            }
            else
            {
                return;
            }
        }
    }

    private void ReadSides()
    {
        var line = Rest;
        var marked = Between(line, Marks);
        var result = marked is null ? Result(line) : null;
        if ((marked ?? result ?? Between(line, Dashes)) is not var (leftEnd, rightStart)) return;
        var leftStart = line[..leftEnd].TrimEnd().LastIndexOf("  ") is >= 0 and var gap ? gap + 2 : 0;
        var rightEnd = rightStart + NameLength(line[rightStart..]);
        if (result is not null) Score = ScoreText.ReadStart(line[leftEnd..]).Score;
        Home = Side(leftStart, leftEnd);
        Away = Side(rightStart, rightEnd);
        if (IsMatch) ReadTail(line[rightEnd..]);
    }

    /// <summary>Where the name before a mark ends and that behind it begins.</summary>
    private static (int LeftEnd, int RightStart)? Between(ReadOnlySpan<char> line, string[] marks)
    {
        (int LeftEnd, int RightStart)? first = null;
        foreach (var mark in marks)
        {
            var at = line.IndexOf(mark);
            if (at > 0 && (first is null || at < first.Value.LeftEnd)) first = (at, SkipBlanks(line, at + mark.Length));
        }

        return first;
    }

    /// <summary>A result between two names: "Rapid  1-0  Sturm".</summary>
    private static (int LeftEnd, int RightStart)? Result(ReadOnlySpan<char> line)
    {
        for (var at = 1; at < line.Length; at++)
        {
            if (line[at - 1] is not ' ' || !char.IsAsciiDigit(line[at])) continue;
            var (score, length) = ScoreText.ReadStart(line[at..]);
            if (score is null) continue;
            var next = SkipBlanks(line, at + length);
            return next < line.Length && next > at + length && char.IsLetterOrDigit(line[next]) ? (at, next) : null;
        }

        return null;
    }

    /// <summary>A name goes on until two blanks, a ground, a bracket or a result.</summary>
    private static int NameLength(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (text[at] is not ' ') continue;
            var next = text[(at + 1)..];
            if (next[0] is ' ' or '[' || next.StartsWith("@ ") || ScoreText.ReadStart(next).Score is not null) return at;
        }

        return text.Length;
    }

    private ListedSide? Side(int start, int end)
    {
        while (end > start && Rest[end - 1] is ' ') end--;
        var name = Rest[start..end].ToString();
        if (name.Length is 0 or > LongestName || !name.Any(char.IsLetter)) return null;
        return new ListedSide(name, new TextSpan(_offset + _at + start, _offset + _at + end));
    }

    private void ReadTail(ReadOnlySpan<char> tail)
    {
        while (!(tail = tail.TrimStart(' ')).IsEmpty)
        {
            if (Score is null && ScoreText.ReadStart(tail) is { Score: { } score, Length: var length })
            {
                Score = score;
                tail = tail[length..];
            }
            else if (tail[0] is '[' or '(' && tail.IndexOfAny(']', ')') is > 0 and var close)
            {
                TakeMark(tail[1..close]);
                tail = tail[(close + 1)..];
            }
            else if (tail[0] is '@')
            {
                TakeGround(tail[1..]);
                return;
            }
            else
            {
                TakeMark(tail);
                return;
            }
        }
    }

    /// <summary>"[postponed]"; "[aet, 3-0 pen]" says how the result came about.</summary>
    private void TakeMark(ReadOnlySpan<char> mark)
    {
        if (Status is ListedStatus.None && StatusNames.Of(mark) is { } status) Status = status;
        else if (StatusNames.Of(mark) is null && Score is null) UnknownMark = Troubles.Excerpt(mark);
    }

    /// <summary>"Arena de São Paulo, São Paulo (UTC-3)": the ground, and the clock of the kick-off.</summary>
    private void TakeGround(ReadOnlySpan<char> ground)
    {
        var zone = ground.LastIndexOf("(UTC");
        if (zone >= 0 && ground[zone..].IndexOf(')') is > 0 and var close)
        {
            Zone ??= ClockTime.Read($"00:00 {ground[(zone + 1)..(zone + close)]}")?.Zone;
            ground = ground[..zone];
        }

        if (ground.Trim() is { IsEmpty: false } name) Venue ??= name.ToString();
    }

    private bool EndsAt(int length) => _at + length >= _line.Length || _line[_at + length] is ' ';

    private void SkipBlanks() => _at = SkipBlanks(_line, _at);

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ') at++;
        return at;
    }
}
