namespace Ingest.Articles;

/// <summary>What became of a dropped file: an <see cref="Article"/>, or a <see cref="Rejection"/> that says why there is none.</summary>
public abstract record Reading
{
    private protected Reading()
    {
    }
}
