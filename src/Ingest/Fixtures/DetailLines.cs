using Ingest.Articles;

namespace Ingest.Fixtures;

/// <summary>Tells which lines give the details of the match on the line above: "Rovers v City", and below it "Saturday, 3pm".</summary>
internal sealed class DetailLines(ReadingContext context, DateOnly today)
{
    /// <summary>Atoms of a line of details: "TV: channel two | Sunday, 4:30 pm".</summary>
    private const int Longest = 20;

    /// <summary>Atoms of a line that is a pair of sides and little else.</summary>
    private const int LongestPair = 9;

    private Draft? _above;
    private bool _isBelowPair;

    /// <summary>
    /// The match that a short line is about which tells a day and names no team, or null. So it is where the first match of the article has
    /// no day and its next line has one; from there on all such lines are read so.
    /// </summary>
    public FixtureClaim? MatchOf(Block block, Clause line)
    {
        if (_above is not { Claim: var above } || line.First<TeamAtom>() is not null || line.Atoms.Count > Longest) return null;
        if (line.First<DateAtom>() is not { Date.Range: var range } || range.To < today || block.Sentences.Count > 1) return null;
        // "Rain is forecast for Friday night" is a sentence of its own.
        if (line.Signs.Has(Sign.Round) || block.Kind is BlockKind.Paragraph) return null;
        var isOpen = above.When.FirstDay is null && (context.DetailsFollow || context.HeadingDate is null);
        var isSame = _above.DatedBy < DatedBy.Own && above.When is { FirstDay: { } first, LastDay: { } last }
            && range.From <= last && first <= range.To;
        if (!isOpen && !isSame) return null;
        context.DetailsFollow = true;
        return above;
    }

    /// <summary>Takes a line that gives no details: where it is nothing but one pair, its details may follow.</summary>
    public void Take(Block block, Clause line, List<Draft> found)
    {
        // The competition and the ground may stand between a match and its day.
        if (block.Kind is not BlockKind.Paragraph && line.Atoms.All(atom => atom is CompetitionAtom or VenueAtom)) return;
        var isPair = found.Count == 1 && found[0].IsListed && block.Sentences.Count == 1 && line.Atoms.Count <= LongestPair;
        // Of pairs in a row, which are a list, none has its details below.
        _above = isPair && !_isBelowPair ? found[0] : null;
        _isBelowPair = isPair;
    }
}
