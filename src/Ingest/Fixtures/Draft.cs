namespace Ingest.Fixtures;

/// <summary>A claim before the whole article was read, with what is needed to weigh it against the article's other claims.</summary>
/// <param name="Claim">What the statement alone says.</param>
/// <param name="DatedBy">Where its date was taken from.</param>
internal sealed record Draft(FixtureClaim Claim, DatedBy DatedBy)
{
    /// <summary>The team of whom the statement speaks, or null where it speaks of both alike.</summary>
    public ClaimedTeam? Subject { get; init; }

    /// <summary>The competition of the heading it stands under, or null.</summary>
    public string? Section { get; init; }

    /// <summary>Whether the sides are named first side first, as lists do, without words that tell who is at home.</summary>
    public bool IsListed { get; init; }
}

/// <summary>Where a claim's date was taken from: the later, the surer.</summary>
internal enum DatedBy
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>A sentence that dates all matches of the article: "this weekend's games".</summary>
    Round,

    /// <summary>A heading above.</summary>
    Heading,

    /// <summary>An earlier sentence of the paragraph.</summary>
    Paragraph,

    /// <summary>The statement's own words.</summary>
    Own,
}
