using System.Collections.Frozen;
using Ingest.Articles;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Reads the matches of one club from a table whose head names an opponent: "Date | Opponent | Venue", and below it "Sat 6 December | City
/// | Away". A row may be one line or a line a cell; it begins with its day, and whose table it is the line above the head tells.
/// </summary>
internal sealed class OpponentTables(ReadingContext context)
{
    /// <summary>Atoms of the head, or of a cell: what is longer is a remark, and ends the table.</summary>
    private const int LongestCell = 12;

    /// <summary>Atoms of a row in one line.</summary>
    private const int LongestRow = 24;

    private static readonly FrozenSet<string> Opponents = WordSet.Of("opponent opponents opposition");

    private static readonly FrozenSet<string> HeadWords = WordSet.Of("""
        date day time kick off kickoff ko - venue ground stadium location competition comp round home away h a HOME AWAY tv result
        et gmt bst uk / | , ( )
        """);

    private readonly List<Atom> _row = [];
    private ClaimedTeam? _club;

    /// <summary>Whether the line taken last is of a table.</summary>
    public bool IsInside => _club is not null;

    /// <summary>Takes the next line. Where it ends a row, the row is given back as a clause that names both sides.</summary>
    public Clause? Take(Block block, Clause line)
    {
        if (IsHead(block, line))
        {
            _club = context.Subject ?? context.Topic;
            return null;
        }

        if (_club is null) return null;
        var startsRow = line.First<DateAtom>() is { Date.Range.IsDay: true };
        var isOfTable = block.Kind is not BlockKind.Paragraph && line.Atoms.Count <= (startsRow ? LongestRow : LongestCell)
            && (startsRow || line.First<TeamAtom>() is null || _row.Count > 0 && !_row.Exists(atom => atom is TeamAtom));
        var row = startsRow || !isOfTable ? Row() : null;
        if (startsRow || !isOfTable) _row.Clear();
        if (isOfTable && (startsRow || _row.Count > 0)) _row.AddRange(line.Atoms);
        if (!isOfTable || _row.Count > LongestRow) _club = null;
        return row;
    }

    /// <summary>The row taken last, or null where it sets nobody against the club.</summary>
    public Clause? Row()
    {
        if (_club is not { } club || _row.OfType<TeamAtom>().ToList() is not [var other] || other.Team == club) return null;
        var own = new TeamAtom(new(other.Span.Start, other.Span.Start), club);
        var isAway = _row.Exists(atom => atom.Symbol is "AWAY" or "away" or "a" or "@");
        var isHome = _row.Exists(atom => atom.Symbol is "HOME" or "home" or "h");
        var word = new WordAtom(own.Span, isAway || isHome ? "v" : "face");
        Atom[] sides = isAway && !isHome ? [other, word, own] : [own, word, other];
        return new Clause([.. _row.Where(atom => atom is DateAtom).Take(1), .. sides,
            .. _row.Where(atom => atom is KickOffAtom or VenueAtom or CompetitionAtom)])
        {
            IsRow = true,
        };
    }

    private static bool IsHead(Block block, Clause line) =>
        block.Kind is not BlockKind.Paragraph && line.Atoms.Count <= LongestCell && line.Atoms.Any(atom => Opponents.Contains(atom.Symbol))
            && line.Atoms.All(atom => Opponents.Contains(atom.Symbol) || HeadWords.Contains(atom.Symbol));
}
