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

    private readonly List<Atom> _cells = [];

    /// <summary>
    /// Takes the next block. Where it ends a row that names two sides, the row is given back as a clause that reads like a list's line.
    /// </summary>
    public Clause? Take(Block block, Clause clause)
    {
        var cell = block.Kind is not BlockKind.Paragraph
            && clause.Atoms is [TeamAtom or DateAtom or KickOffAtom or VenueAtom] ? clause.Atoms[0] : null;
        if (cell is null && _cells.Count == 0) return null;
        if (cell is null)
        {
            var last = Row();
            _cells.Clear();
            return last;
        }

        // A row ends where the next one's day begins, or its first side where rows have no day.
        var startsRow = cell is DateAtom && Count<TeamAtom>() > 0 || cell is TeamAtom && Count<TeamAtom>() == 2;
        var row = startsRow ? Row() : null;
        if (startsRow) _cells.RemoveAll(atom => atom is not DateAtom || cell is DateAtom);
        if (_cells.Count == MostCells) _cells.RemoveAt(0);
        _cells.Add(cell);
        return row;
    }

    /// <summary>The cells taken so far as a row, or null where they are none.</summary>
    public Clause? Row()
    {
        var teams = _cells.OfType<TeamAtom>().ToList();
        if (teams.Count != 2 || Count<DateAtom>() + Count<KickOffAtom>() == 0) return null;
        var versus = new WordAtom(new(teams[0].Span.End, teams[0].Span.End), "v");
        return new Clause([.. _cells.Where(atom => atom is DateAtom), teams[0], versus, teams[1], .. _cells.Where(atom =>
            atom is KickOffAtom or VenueAtom)]);
    }

    private int Count<T>()
        where T : Atom => _cells.Count(atom => atom is T);
}
