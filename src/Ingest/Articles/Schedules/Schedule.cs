namespace Ingest.Articles.Schedules;

/// <summary>
/// A dropped file that is no prose but a list of matches: a season file of openfootball in JSON or Football.TXT, or an iCalendar file. It
/// is an article too, with an id, a day and a text in which every match can be shown; its blocks are its matches.
/// </summary>
/// <param name="Article">
/// The file as an article. Its date is the day it was dropped, or what its metadata states: the day on which it is taken to be true. Its
/// format is <c>application/json</c>, <c>text/plain</c> or <c>text/calendar</c>; its language is undetermined.
/// </param>
/// <param name="Matches">All matches in the order of the list, played ones too; never empty.</param>
/// <param name="Warnings">What in the list could not be read, in sentences for whoever dropped it.</param>
public sealed record Schedule(Article Article, IReadOnlyList<ScheduledMatch> Matches, IReadOnlyList<string> Warnings) : Reading
{
    /// <summary>The BCP 47 tag of a text whose language is not determined.</summary>
    internal const string Undetermined = "und";

    /// <summary>The blocks of a list: where its matches stand, each once.</summary>
    internal static IReadOnlyList<Block> BlocksOf(IEnumerable<ScheduledMatch> matches)
    {
        var blocks = new List<Block>();
        foreach (var span in matches.Select(match => match.Span).Order())
        {
            if (blocks.Count == 0 || span.Start >= blocks[^1].Span.End) blocks.Add(new Block(BlockKind.Line, span, [span]));
        }

        return blocks;
    }
}
