using System.CommandLine;
using System.CommandLine.Help;
using Ingest.Cli.Commands;
using Ingest.Cli.Local;
using Ingest.Cli.Storage;

namespace Ingest.Cli;

/// <summary>The command <c>ingest</c>: its verbs, and what an outcome means for the caller.</summary>
internal static class IngestCommand
{
    public static async Task<int> InvokeAsync(string[] args, Shell shell, CancellationToken interrupted)
    {
        var parsed = Root(shell).Parse(args.Length is 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) shell.Complain(error.Message);
            shell.Complain("`ingest --help` and `ingest VERB --help` tell what can be said.");
            return ExitCode.BadInput;
        }

        try
        {
            var console = new InvocationConfiguration
            {
                Output = shell.Out,
                Error = shell.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(console, interrupted);
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (UsageException wrong)
        {
            shell.Complain(wrong.Message);
            return ExitCode.BadInput;
        }
        catch (AzuriteException missing)
        {
            shell.Complain(missing.Message);
            return ExitCode.Failed;
        }
        catch (StorageException trouble)
        {
            shell.Complain(trouble.Message);
            return ExitCode.Failed;
        }
        catch (Exception bug)
        {
            shell.Complain($"This should not have happened. {bug}");
            return ExitCode.Failed;
        }
    }

    /// <summary>A plain command and no <see cref="RootCommand"/>, whose name would be that of the file.</summary>
    private static Command Root(Shell shell) => new(
        "ingest",
        """
        Drop football articles into a container and read, per team, which matches come next and which sentence says so.

        Storage is named by --storage or INGEST_STORAGE: a connection string, UseDevelopmentStorage=true (the default, Azurite on this
        machine), or an account URI such as https://NAME.blob.core.windows.net, for which DefaultAzureCredential signs in.

        Exit codes: 0 done; 1 failed (storage away, something missing, a bug); 2 bad input (a file that cannot be read, an unknown
        team, a wrong argument, options that contradict each other); 130 interrupted by Ctrl-C.
        """)
    {
        new HelpOption(),
        new VersionOption(),
        DemoCommand.Create(shell),
        RunCommand.Create(shell),
        DropCommand.Create(shell),
        AnalyzeCommand.Create(shell),
        ExplainCommand.Create(shell),
        DigestCommand.Create(shell),
        OpenCommand.Create(shell),
        StatusCommand.Create(shell),
        RetryCommand.Create(shell),
        CatalogCommand.Create(shell),
    };
}

/// <summary>The caller asked for something that cannot be; the message says what.</summary>
internal sealed class UsageException(string message) : Exception(message);
