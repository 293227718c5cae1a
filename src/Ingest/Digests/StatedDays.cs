namespace Ingest.Digests;

/// <summary>
/// A day or range that claims of one match state, and how well it is founded. The better-founded comes first: rules 2 to 7 of
/// <see cref="Reconciler"/>.
/// </summary>
internal sealed class StatedDays : IComparable<StatedDays>
{
    public StatedDays(DaySpan days, IReadOnlyList<Statement> statements)
    {
        var weighty = Votes.Weighty(statements).ToList();
        Days = days;
        IsListed = statements.Any(statement => statement.IsListed);
        IsExplicit = statements.Any(statement => statement.IsExplicit);
        Newest = weighty.Max(statement => statement.Published);
        NewestOfAll = statements.Max(statement => statement.Published);
        Reports = Votes.Reports(statements);
    }

    public DaySpan Days { get; }

    /// <summary>When it was stated last, no matter by whom.</summary>
    public DateOnly NewestOfAll { get; }

    /// <summary>When it was stated last: by a list, where one states it.</summary>
    private DateOnly Newest { get; }

    private bool IsListed { get; }

    private bool IsExplicit { get; }

    /// <summary>How many independent reports state it.</summary>
    private int Reports { get; }

    public int CompareTo(StatedDays? other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var order = other.Days.IsDay.CompareTo(Days.IsDay);
        if (order == 0) order = other.IsListed.CompareTo(IsListed);
        if (order == 0) order = other.Newest.CompareTo(Newest);
        if (order == 0) order = other.IsExplicit.CompareTo(IsExplicit);
        if (order == 0) order = other.Reports.CompareTo(Reports);
        if (order == 0) order = Days.First.CompareTo(other.Days.First);
        return order == 0 ? Days.Last.CompareTo(other.Days.Last) : order;
    }

    /// <summary>
    /// Rule 8: a lone report that counts a day from a weekday is more often misread than right where several before it name another day
    /// themselves.
    /// </summary>
    public bool Outweighs(StatedDays newer) =>
        Days.IsDay && newer.Days.IsDay && !newer.IsListed && !newer.IsExplicit && newer.Reports == 1
        && IsExplicit && Reports >= Reconciler.OutweighingReports;
}
