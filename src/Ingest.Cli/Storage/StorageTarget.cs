using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Ingest.Pipeline;
using Microsoft.Extensions.Configuration;

namespace Ingest.Cli.Storage;

/// <summary>The storage account a command works on, as <c>--storage</c> or <c>INGEST_STORAGE</c> names it.</summary>
/// <param name="Value">What was given: a connection string or an account URI. May hold a key.</param>
/// <param name="Name">How messages call the account; never holds a key.</param>
internal sealed record StorageTarget(string Value, string Name)
{
    private const string EmulatorValue = "UseDevelopmentStorage=true";

    public static StorageTarget Emulator { get; } = new(EmulatorValue, "Azurite on this machine");

    /// <summary>
    /// The settings that say the same to both hosts, over those of the environment. The prefixed name is the one that the functions
    /// host asks first, so nothing in the environment comes before what was named here.
    /// </summary>
    public IConfiguration Configuration() => new ConfigurationBuilder()
        .AddEnvironmentVariables()
        .AddInMemoryCollection([new($"AzureWebJobs{StorageNames.Connection}", Value)])
        .Build();

    /// <summary>Reads what was given; a text that names no storage gives null and a sentence that says why.</summary>
    public static StorageTarget? Read(string given, out string problem)
    {
        given = given.Trim().TrimEnd(';');
        problem = "";
        if (given.Equals(EmulatorValue, StringComparison.OrdinalIgnoreCase)) return Emulator;
        return given.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? ReadUri(given, out problem)
            : ReadConnectionString(given, out problem);
    }

    private static StorageTarget? ReadUri(string given, out string problem)
    {
        problem = "";
        if (Uri.TryCreate(given, UriKind.Absolute, out var uri)
            && uri.Host.Split('.') is [{ Length: > 0 } account, "blob" or "queue" or "table", _, ..])
            return new StorageTarget(given, $"the storage account {account}");
        problem = $"\"{given}\" is not an account URI. It looks like https://NAME.blob.core.windows.net.";
        return null;
    }

    private static StorageTarget? ReadConnectionString(string given, out string problem)
    {
        problem = "";
        try
        {
            var account = new BlobServiceClient(given);
            _ = new QueueServiceClient(given);
            _ = new TableServiceClient(given);
            return new StorageTarget(given, $"the storage account {account.AccountName} at {account.Uri.Authority}");
        }
        catch (Exception malformed)
            when (malformed is FormatException or ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            // The text may hold a key, so it is not repeated.
            problem = $"The storage that was given is neither an account URI, nor {EmulatorValue}, nor a connection string.";
            return null;
        }
    }
}
