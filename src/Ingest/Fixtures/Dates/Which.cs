namespace Ingest.Fixtures.Dates;

/// <summary>Which of many weekdays, weekends or weeks is meant.</summary>
internal enum Which
{
    /// <summary>The word stands alone.</summary>
    Bare,

    /// <summary>"This", "this coming", "coming".</summary>
    This,

    /// <summary>"Next".</summary>
    Next,

    /// <summary>"Last", "this past", "the previous".</summary>
    Last,

    /// <summary>"The following", "the next": counted from the date last spoken of.</summary>
    Following,
}

internal static class WhichWords
{
    /// <summary>Goes past words that tell which one is meant.</summary>
    public static Which Read(ref Cursor at)
    {
        var (which, length) = (at.Peek(), at.Peek(1)) switch
        {
            ("next", _) => (Which.Next, 1),
            ("last" or "past", _) => (Which.Last, 1),
            ("coming", _) => (Which.This, 1),
            ("this" or "the", "past") or ("the", "previous") => (Which.Last, 2),
            ("this" or "the", "coming") => (Which.This, 2),
            ("this", _) => (Which.This, 1),
            ("the", "following" or "next") => (Which.Following, 2),
            _ => (Which.Bare, 0),
        };
        for (; length > 0; length--) at.Skip();
        return which;
    }
}
