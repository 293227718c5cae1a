namespace Ingest.Digests.Pages;

/// <summary>Keeps names from the outside at a length that a line can hold.</summary>
internal static class Cut
{
    /// <summary>The most UTF-16 code units of a team's, competition's or ground's name; no true one is as long.</summary>
    public const int MostOfAName = 80;

    /// <summary>The name, its end replaced by an ellipsis where it is too long.</summary>
    public static string Name(string name) => name.Length <= MostOfAName ? name : string.Concat(name.AsSpan(0, Whole(name)), "…");

    /// <summary>A blob's name, its beginning replaced by an ellipsis where it is too long: the file's own name stands last.</summary>
    public static string Blob(string blob)
    {
        if (blob.Length <= MostOfAName) return blob;
        var start = blob.Length - MostOfAName;
        return string.Concat("…", blob.AsSpan(char.IsLowSurrogate(blob[start]) ? start + 1 : start));
    }

    private static int Whole(string name) => char.IsHighSurrogate(name[MostOfAName - 1]) ? MostOfAName - 1 : MostOfAName;
}
