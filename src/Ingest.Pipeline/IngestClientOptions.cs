using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Ingest.Pipeline;

/// <summary>How the storage clients are built: retries, diagnostics, and where tests slip in below them.</summary>
public sealed class IngestClientOptions
{
    /// <summary>Applied to the options of each client, after the defaults.</summary>
    public Action<ClientOptions> Configure { get; set; } = _ => { };

    internal BlobClientOptions Blobs() => Configured(new BlobClientOptions());

    /// <summary>The Functions host reads base64 messages; the client's own default is plain text.</summary>
    internal QueueClientOptions Queues() => Configured(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });

    internal TableClientOptions Tables() => Configured(new TableClientOptions());

    private T Configured<T>(T options)
        where T : ClientOptions
    {
        options.Diagnostics.IsLoggingContentEnabled = false;
        Configure(options);
        return options;
    }
}
