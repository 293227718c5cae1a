namespace Ingest.Linking;

/// <summary>
/// A place in the index: the words so far. What is known of it stands with it, so that most steps of a walk need no other look into memory.
/// </summary>
/// <param name="Id">Its number, from 1; 0 for no place at all.</param>
/// <param name="Traits">Twice the number of the names that end here, 0 where none do; and one more where some name goes on.</param>
internal readonly record struct NameNode(int Id, int Traits)
{
    /// <summary>Whether some name has more words.</summary>
    public bool GoesOn => (Traits & 1) != 0;

    /// <summary>Where the index keeps the names that end here; 0 where none do.</summary>
    public int Names => Traits >> 1;
}
