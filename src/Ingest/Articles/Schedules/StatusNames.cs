using System.Collections.Frozen;

namespace Ingest.Articles.Schedules;

/// <summary>
/// The words by which lists mark a match: those of openfootball's parsers (cancelled, postponed, abandoned, awarded, annulled, walkover,
/// suspended, replay and their short forms), and of RFC 5545, section 3.8.1.11.
/// </summary>
internal static class StatusNames
{
    private static readonly FrozenDictionary<string, ListedStatus> Statuses = new (ListedStatus Status, string Names)[]
    {
        (ListedStatus.Postponed, "postponed|pp|ppd|p-p|delayed|rearranged|verschoben|aplazado|rinviata|reporté|adiado"),
        (ListedStatus.Cancelled, "cancelled|canceled|canc|called off|annulled|void|abgesagt"),
        (ListedStatus.Abandoned, "abandoned|abd|aban|suspended|susp|interrupted"),
        (ListedStatus.Awarded, "awarded|awd|award|walkover|w/o|wo|forfeit|forfeited|wert"),
        (ListedStatus.None, "scheduled|timed|confirmed|tentative|replay|finished|played|ft|tbc|tbd|to be confirmed|not started|ns"),
    }.SelectMany(row => row.Names.Split('|'), (row, name) => (row.Status, name))
        .ToFrozenDictionary(row => row.name, row => row.Status, StringComparer.OrdinalIgnoreCase);

    /// <summary>The status that a word stands for, or null where it is none; a full stop that closes it does not count.</summary>
    public static ListedStatus? Of(ReadOnlySpan<char> word) =>
        Statuses.TryGetValue(word.Trim().TrimEnd('.').ToString(), out var status) ? status : null;
}
