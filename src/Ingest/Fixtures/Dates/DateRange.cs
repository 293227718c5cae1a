namespace Ingest.Fixtures.Dates;

/// <summary>A day, or the days between which something is to happen, both included.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; never before <paramref name="From"/>.</param>
internal readonly record struct DateRange(DateOnly From, DateOnly To)
{
    public bool IsDay => From == To;

    public static DateRange Day(DateOnly day) => new(day, day);

    public DateRange AddDays(int days) => new(From.AddDays(days), To.AddDays(days));
}
