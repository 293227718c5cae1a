using Ingest.Articles;

namespace Ingest.Fixtures;

/// <summary>
/// Reads a table of matches that was flattened to a line a cell: a day, a side, a side, a kick-off. Two lines that are nothing but a team
/// each, one behind the other, are a match where the lines around them tell a day or a time; a league table has neither.
/// </summary>
internal sealed class TableLines
{
    /// <summary>Cells of the longest row: what goes on without two sides is a list of days or grounds, and no row.</summary>
    private const int MostCells = 12;

    /// <summary>Atoms of a line that holds a cell or two: "Sat 13 Dec, 15:00".</summary>
    private const int MostInLine = 4;

    /// <summary>Atoms of a row in one line.</summary>
    private const int LongestRow = 24;

    private readonly List<Atom> _cells = [];

    /// <summary>
    /// Takes the next block. Where it ends a row that names two sides, the row is given back as a clause that reads like a list's line.
    /// </summary>
    public Clause? Take(Block block, Clause clause)
    {
        if (block.Kind is not BlockKind.Paragraph && RowIn(clause) is { } whole) return whole;
        var cells = block.Kind is BlockKind.Paragraph ? [] : CellsOf(clause);
        if (cells.Count == 0)
        {
            // A competition on a line of its own stands within the row.
            if (_cells.Count == 0 || block.Kind is not BlockKind.Paragraph && clause.Atoms is [CompetitionAtom]) return null;
            var last = Row();
            _cells.Clear();
            return last;
        }

        var row = StartsRow(cells) ? Row() : null;
        // The next row's own day stands before it, or it is of the same day.
        if (StartsRow(cells)) _cells.RemoveAll(atom => atom is not DateAtom || cells.Exists(cell => cell is DateAtom));
        while (_cells.Count > 0 && _cells.Count + cells.Count > MostCells) _cells.RemoveAt(0);
        _cells.AddRange(cells);
        return row;
    }

    /// <summary>The cells taken so far as a row, or null where they are none.</summary>
    public Clause? Row()
    {
        var teams = _cells.OfType<TeamAtom>().ToList();
        if (teams.Count != 2 || Count<DateAtom>() + Count<KickOffAtom>() == 0) return null;
        var versus = new WordAtom(new(teams[0].Span.End, teams[0].Span.End), "v");
        return new Clause([.. _cells.Where(atom => atom is DateAtom), teams[0], versus, teams[1], .. _cells.Where(atom =>
            atom is KickOffAtom or VenueAtom)])
        {
            IsRow = true,
        };
    }

    /// <summary>"6 December | Rovers | City | 15:00": a row in one line, or null where the line is none.</summary>
    private static Clause? RowIn(Clause clause)
    {
        if (clause.Atoms.Count > LongestRow || clause.Of<TeamAtom>().ToList() is not [var home, var away]) return null;
        if (clause.First<DateAtom>() is null && clause.First<KickOffAtom>() is null) return null;
        var between = clause.Atoms.Take(away.Index).Skip(home.Index + 1).ToList();
        var hasBars = between.Exists(atom => atom.Symbol is "|") && between.TrueForAll(atom => atom is KickOffAtom || IsBarOrVersus(atom));
        // "6 December Rovers City 15:00": nothing but cells, whose blanks were lost.
        var isBare = between.Count == 0 && clause.First<KickOffAtom>() is not null
            && clause.Atoms.All(atom => atom is TeamAtom or DateAtom or KickOffAtom or VenueAtom or CompetitionAtom);
        if (!hasBars && !isBare) return null;
        var versus = new WordAtom(new(home.Atom.Span.End, home.Atom.Span.End), "v");
        return new Clause([.. clause.Atoms.Take(home.Index + 1), versus, away.Atom, .. between.Where(atom => atom is KickOffAtom),
            .. clause.Atoms.Skip(away.Index + 1)])
        {
            IsRow = true,
        };
    }

    private static bool IsBarOrVersus(Atom atom) => atom.Symbol is "|" or "v" or "vs" or "versus" or "-" or "–";

    /// <summary>A row ends where the next one's day, its hour or its first side begins.</summary>
    private bool StartsRow(List<Atom> cells) => Count<TeamAtom>() switch
    {
        0 => false,
        1 => cells.Exists(cell => cell is DateAtom),
        _ => cells.Exists(cell => cell is DateAtom or TeamAtom || cell is KickOffAtom && Count<KickOffAtom>() > 0),
    };

    /// <summary>The cells of a line that holds nothing else; none where it names two sides.</summary>
    private static List<Atom> CellsOf(Clause clause)
    {
        if (clause.Atoms.Count > MostInLine) return [];
        var cells = clause.Atoms.Where(atom => atom is TeamAtom or DateAtom or KickOffAtom or VenueAtom).ToList();
        var areAll = clause.Atoms.All(atom => cells.Contains(atom) || IsBarOrVersus(atom) || atom.Symbol is "," or "•");
        return areAll && cells.OfType<TeamAtom>().Count() < 2 ? cells : [];
    }

    private int Count<T>()
        where T : Atom => _cells.Count(atom => atom is T);
}
