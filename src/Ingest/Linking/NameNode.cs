namespace Ingest.Linking;

/// <summary>
/// A place in the index: the words so far. What is known of it stands with it, so that most steps of a walk need no other look into memory.
/// </summary>
/// <param name="Id">Its number, from 1; 0 for no place at all.</param>
/// <param name="Traits">
/// Four times the number of the names that end here, 0 where none do; and two more where they are simple, one more where some name goes on.
/// </param>
internal readonly record struct NameNode(int Id, int Traits)
{
    /// <summary>The bits of a place where some name goes on, and of simple names.</summary>
    public const int GoesOnTrait = 1, SimpleTrait = 2;

    /// <summary>How far the number of the names is shifted.</summary>
    public const int NamesShift = 2;

    /// <summary>Whether some name has more words.</summary>
    public bool GoesOn => (Traits & GoesOnTrait) != 0;

    /// <summary>
    /// Whether the names that end here are those of no team, and need a capital in front and nothing else, as nearly all do: then they need
    /// not be looked at to know.
    /// </summary>
    public bool IsSimple => (Traits & SimpleTrait) != 0;

    /// <summary>Where the index keeps the names that end here; 0 where none do.</summary>
    public int Names => Traits >> NamesShift;
}
