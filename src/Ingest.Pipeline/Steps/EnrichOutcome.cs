namespace Ingest.Pipeline.Steps;

/// <summary>What became of an article.</summary>
/// <param name="Result">In a word.</param>
/// <param name="ArticleId">The article's identity.</param>
/// <param name="Blob">The file.</param>
/// <param name="Links">How many teams and people it is linked to.</param>
/// <param name="Claims">How many claims about matches to come it makes.</param>
/// <param name="Abstained">How many names were left because the text does not settle whose they are.</param>
/// <param name="Unknown">How many names stand in no catalog.</param>
public sealed record EnrichOutcome(EnrichResult Result, string ArticleId, string Blob, int Links, int Claims, int Abstained, int Unknown);

public enum EnrichResult
{
    /// <summary>Its links and claims are stored.</summary>
    Enriched,

    /// <summary>The file cannot be used; what an earlier version caused is withdrawn.</summary>
    Rejected,

    /// <summary>The file is gone; what it caused is withdrawn.</summary>
    Removed,

    /// <summary>All this was done before.</summary>
    Unchanged,
}
