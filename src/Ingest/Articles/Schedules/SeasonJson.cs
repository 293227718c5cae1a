using System.Text;
using System.Text.Json;

namespace Ingest.Articles.Schedules;

/// <summary>
/// Reads openfootball's season files in JSON: <c>{"name", "matches": [{"round", "date", "time", "team1", "team2", "score", "status"}]}</c>,
/// the older form whose <c>rounds</c> hold the matches, and an array of matches alone.
/// <para>
/// Entries are read one by one, so that a broken one costs no other: after one that is no JSON, reading goes on at the next object that
/// names two sides. Keys that are not known are passed over.
/// </para>
/// </summary>
internal sealed class SeasonJson
{
    private const string Format = "application/json";

    private readonly string _text;
    private readonly JsonOffsets _offsets;
    private readonly List<ScheduledMatch> _matches = [];
    private readonly Troubles _troubles;

    private SeasonJson(string text) => (_text, _offsets, _troubles) = (text, new JsonOffsets(text), new Troubles(text));

    /// <summary>The list; without matches where the JSON is none.</summary>
    public static ListContent Read(string text)
    {
        var file = new SeasonJson(text);
        var name = file.ReadRoot();
        if (SeasonYears.SeasonOf(name) is var (from, to)
            && file._matches.Count(match => match.Date < from || match.Date > to) is > 0 and var outside)
        {
            file._troubles.Add($"The list is of {name}, and {outside} of its {file._matches.Count} matches are dated outside that season.");
        }

        return new ListContent(Format, name, file._matches, file._troubles.ToList());
    }

    private string? ReadRoot()
    {
        var start = SkipBlanks(0);
        if (_offsets.Bytes[start] is (byte)'[')
        {
            ReadArray(start, round: null);
            return null;
        }

        var entry = JsonEntry.Read(_offsets.Bytes, start);
        if (entry is not null)
        {
            foreach (var key in (string[])["matches", "rounds"])
            {
                if (entry[key] is { Value.ValueKind: JsonValueKind.Array } array) ReadArray(array.Start, round: null);
            }

            return JsonValues.Text(entry["name"]?.Value);
        }

        // The file is broken somewhere: find where its matches begin by the words themselves.
        var bytes = _offsets.Bytes.AsSpan();
        var at = bytes.IndexOf("\"rounds\""u8) is >= 0 and var rounds ? rounds : bytes.IndexOf("\"matches\""u8);
        if (at < 0 || bytes[at..].IndexOf((byte)'[') is not (> 0 and var open)) return null;
        ReadArray(at + open, round: null);
        return NameBefore(at);
    }

    /// <summary>The list's name in a file that is broken further down.</summary>
    private string? NameBefore(int end)
    {
        var head = Encoding.UTF8.GetString(_offsets.Bytes.AsSpan(SkipBlanks(0), end - SkipBlanks(0))).TrimEnd().TrimEnd(',') + "}";
        return JsonValues.Text(JsonEntry.Read(Encoding.UTF8.GetBytes(head), 0)?["name"]?.Value);
    }

    private void ReadArray(int start, string? round)
    {
        var bytes = _offsets.Bytes;
        var at = start + 1;
        while ((at = SkipBlanks(at, andCommas: true)) < bytes.Length && bytes[at] is not (byte)']')
        {
            if (JsonEntry.Read(bytes, at) is { } entry)
            {
                Take(entry, round);
                at = entry.End;
                continue;
            }

            Complain(at, bytes[at] is (byte)'{' ? "this is no JSON, or the file breaks off" : "this is no object");
            at = NextEntry(at + 1);
        }
    }

    private void Take(JsonEntry entry, string? round)
    {
        if (entry["matches"] is { Value.ValueKind: JsonValueKind.Array } inner)
        {
            ReadArray(inner.Start, JsonValues.Text(entry["name"]?.Value) ?? round);
            return;
        }

        var match = SeasonJsonMatch.Read(entry, _offsets, round, out var problems);
        if (match is not null) _matches.Add(match);
        foreach (var problem in problems) Complain(entry.Start, problem);
    }

    private void Complain(int position, string problem)
    {
        var offset = _offsets.At(position);
        _troubles.Add(offset, $"{problem}: {Troubles.Excerpt(_text.AsSpan(offset))}");
    }

    /// <summary>After something broken: the next object that names two sides, or the end.</summary>
    private int NextEntry(int from)
    {
        var bytes = _offsets.Bytes;
        for (var at = from; at < bytes.Length; at++)
        {
            var next = bytes.AsSpan(at).IndexOf((byte)'{');
            if (next < 0) break;
            at += next;
            if (JsonEntry.Read(bytes, at) is { } entry && (entry["team1"] ?? entry["matches"]) is not null) return at;
        }

        return bytes.Length;
    }

    private int SkipBlanks(int at, bool andCommas = false)
    {
        var bytes = _offsets.Bytes;
        var skipped = andCommas ? " \t\r\n,"u8 : " \t\r\n"u8;
        while (at < bytes.Length && skipped.Contains(bytes[at])) at++;
        return at;
    }
}
