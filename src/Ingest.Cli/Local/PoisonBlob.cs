using System.Text.Json;
using Azure;

namespace Ingest.Cli.Local;

/// <summary>
/// The message by which a functions host reports a blob that it gave up, to a queue that all containers of an account share.
/// </summary>
internal static class PoisonBlob
{
    public static string Message(string functionId, string container, string blob, ETag version) => JsonSerializer.Serialize(new
    {
        Type = "BlobTrigger",
        FunctionId = functionId,
        BlobType = "BlockBlob",
        ContainerName = container,
        BlobName = blob,
        ETag = version.ToString("H"),
    });
}
