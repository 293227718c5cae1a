using System.CommandLine;
using Ingest.Pipeline;

namespace Ingest.Cli.Storage;

/// <summary>The option that names the storage, and work on it whose troubles end in a sentence.</summary>
internal sealed class StorageOption(Shell shell)
{
    public Option<string?> Option { get; } = new("--storage")
    {
        Description = "Connection string, UseDevelopmentStorage=true (the default), or account URI. Also INGEST_STORAGE.",
        HelpName = "STORAGE",
    };

    /// <summary>What was named by the option or else by the environment, or null.</summary>
    public StorageTarget? Named(ParseResult parsed)
    {
        var given = parsed.GetValue(Option) ?? shell.Variable("INGEST_STORAGE");
        if (string.IsNullOrWhiteSpace(given)) return null;
        return StorageTarget.Read(given, out var problem) ?? throw new UsageException(problem);
    }

    public StorageTarget Target(ParseResult parsed) => Named(parsed) ?? StorageTarget.Emulator;

    /// <summary>Does <paramref name="work"/> on the storage once that has answered.</summary>
    public Task<int> UseAsync(ParseResult parsed, Func<StorageAccount, Task<int>> work, CancellationToken cancellation) =>
        GuardAsync(Target(parsed), work, cancellation);

    /// <summary>
    /// Does <paramref name="work"/> on <paramref name="target"/> once that has answered; what goes wrong there becomes a
    /// <see cref="StorageException"/>.
    /// </summary>
    public static async Task<int> GuardAsync(StorageTarget target, Func<StorageAccount, Task<int>> work, CancellationToken cancellation)
    {
        try
        {
            var access = Accounts.Brief(target);
            await access.ReachAsync(cancellation);
            return await work(access);
        }
        catch (Exception trouble) when (!cancellation.IsCancellationRequested && StorageTrouble.Explain(trouble, target) is { } sentence)
        {
            throw new StorageException(sentence, trouble);
        }
    }
}
