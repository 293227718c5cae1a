using System.Text.Json;
using Ingest.Pipeline;

namespace Ingest.Cli.Local;

/// <summary>
/// The message by which Event Grid tells, in its own schema, of a blob that was deleted. An emulator sends none: here the scan of the
/// container finds out, and this host writes them.
/// </summary>
internal static class RemovalNews
{
    public static string Message(string container, string blob, DateTimeOffset at) => JsonSerializer.Serialize(new
    {
        id = Guid.NewGuid(),
        eventType = BlobEvent.Deleted,
        subject = $"/blobServices/default/containers/{container}/blobs/{blob}",
        eventTime = at,
        data = new { api = "DeleteBlob" },
        dataVersion = "",
        metadataVersion = "1",
    });
}
