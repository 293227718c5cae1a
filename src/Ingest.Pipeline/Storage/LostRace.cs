using Azure;

namespace Ingest.Pipeline.Storage;

/// <summary>
/// Tells the answers by which the storage says "somebody else was first" from real failures. Lost races are results here, not
/// exceptions: whoever gets one reads again.
/// </summary>
internal static class LostRace
{
    /// <summary>How often a step starts over before it gives up for now; the host delivers its message again later.</summary>
    public const int Attempts = 10;

    public static bool Is(RequestFailedException e) => e.Status switch
    {
        412 => true,
        409 => e.ErrorCode is "EntityAlreadyExists" or "BlobAlreadyExists",
        404 => e.ErrorCode is "ResourceNotFound" or "EntityNotFound" or "BlobNotFound",
        _ => false,
    };

    public static IOException GivenUp(string what) =>
        new($"{what} was changed by others {Attempts} times while it was worked on. " +
            "It will be tried again when the message is delivered again.");
}
