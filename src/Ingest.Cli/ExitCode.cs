namespace Ingest.Cli;

/// <summary>What the command tells its caller. The numbers are part of the contract: see the README.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The command could not do its work: storage away, something missing on this machine, or a bug.</summary>
    public const int Failed = 1;

    /// <summary>The input is at fault: a file that cannot be read, an unknown team, a wrong argument.</summary>
    public const int BadInput = 2;

    /// <summary>Ctrl-C.</summary>
    public const int Interrupted = 130;
}
