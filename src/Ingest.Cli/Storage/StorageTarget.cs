using Azure.Storage.Blobs;

namespace Ingest.Cli.Storage;

/// <summary>The storage account a command works on, as <c>--storage</c> or <c>INGEST_STORAGE</c> names it.</summary>
internal sealed record StorageTarget
{
    public const string Emulator = "UseDevelopmentStorage=true";

    private StorageTarget(string name) => Name = name;

    /// <summary>How messages call it; never holds a key.</summary>
    public string Name { get; }

    /// <summary>A connection string, or null where the account is named by its URIs.</summary>
    public string? ConnectionString { get; private init; }

    public Uri? BlobServiceUri { get; private init; }

    public Uri? QueueServiceUri { get; private init; }

    public Uri? TableServiceUri { get; private init; }

    /// <summary>The same, as the settings that both hosts read.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings => ConnectionString is not null
        ? [new("IngestStorage", ConnectionString)]
        :
        [
            new("IngestStorage:blobServiceUri", BlobServiceUri!.AbsoluteUri),
            new("IngestStorage:queueServiceUri", QueueServiceUri!.AbsoluteUri),
            new("IngestStorage:tableServiceUri", TableServiceUri!.AbsoluteUri),
        ];

    /// <summary>Reads what was given; a text that names no storage gives null and a sentence that says why.</summary>
    public static StorageTarget? Read(string given, out string problem)
    {
        given = given.Trim();
        return given.Contains("://", StringComparison.Ordinal) && !given.Contains('=', StringComparison.Ordinal)
            ? ReadUri(given, out problem)
            : ReadConnectionString(given, out problem);
    }

    private static StorageTarget? ReadUri(string given, out string problem)
    {
        problem = $"\"{given}\" is not an account URI. It looks like https://NAME.blob.core.windows.net.";
        if (!Uri.TryCreate(given, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps) return null;
        var parts = uri.Host.Split('.', 3);
        if (parts is not [{ Length: > 0 } account, "blob" or "queue" or "table", { Length: > 0 } domain]) return null;
        problem = "";
        Uri Service(string service) => new($"https://{account}.{service}.{domain}/");
        return new StorageTarget($"the storage account {account}")
        {
            BlobServiceUri = Service("blob"),
            QueueServiceUri = Service("queue"),
            TableServiceUri = Service("table"),
        };
    }

    private static StorageTarget? ReadConnectionString(string given, out string problem)
    {
        try
        {
            var client = new BlobServiceClient(given);
            problem = "";
            var emulator = given.TrimEnd(';').Equals(Emulator, StringComparison.OrdinalIgnoreCase);
            return new StorageTarget(emulator ? "Azurite on this machine" : $"the storage account {client.AccountName} at {client.Uri.Authority}") { ConnectionString = given };
        }
        catch (Exception malformed) when (malformed is FormatException or ArgumentException or UriFormatException or IndexOutOfRangeException)
        {
            // The text may hold a key, so it is not repeated.
            problem = $"The storage that was given is neither an account URI, nor {Emulator}, nor a connection string.";
            return null;
        }
    }
}
