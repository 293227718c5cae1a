namespace Ingest.Linking;

/// <summary>Words with capitals that stand in a row and may be one name.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Parts">How many names it is made of: a double name ("Calvert-Lewin") is one, particles are none.</param>
/// <param name="LastPart">Index of the token with which the last of these begins.</param>
internal readonly record struct NameRun(int First, int Last, int Parts, int LastPart)
{
    /// <summary>Whether it is a surname or a single name.</summary>
    public bool IsSingle => Parts == 1;
}
