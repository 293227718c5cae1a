using Azure;
using Azure.Identity;
using Ingest.Cli.Local;

namespace Ingest.Cli.Storage;

/// <summary>What to tell a person when the storage does not answer as it should.</summary>
internal static class StorageTrouble
{
    /// <summary>One sentence, or null where <paramref name="exception"/> has nothing to do with storage.</summary>
    public static string? Explain(Exception exception, StorageTarget target) => exception switch
    {
        AggregateException { InnerExceptions: [.., var last] } => Explain(last, target),
        TaskCanceledException { InnerException: TimeoutException } => Unreachable(target),
        RequestFailedException { Status: 0 } => Unreachable(target),
        RequestFailedException { Status: 401 or 403 } refused => $"{Capital(target.Name)} refuses access: {Reason.Of(refused)}",
        RequestFailedException failed => $"{Capital(target.Name)} answers with an error: {Reason.Of(failed)}",
        AuthenticationFailedException or CredentialUnavailableException =>
            $"Nobody is signed in to Azure for {target.Name}: run `az login`, or give a connection string with --storage.",
        _ => null,
    };

    private static string Unreachable(StorageTarget target) => target == StorageTarget.Emulator
        ? "Azurite does not answer on this machine: start it, or name a storage account with --storage or INGEST_STORAGE; " +
          "`ingest demo` needs neither."
        : $"{Capital(target.Name)} cannot be reached: check its name and the network.";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

/// <summary>The storage did not do what was asked; the message tells a person why and what to do.</summary>
internal sealed class StorageException(string message, Exception cause) : Exception(message, cause);
