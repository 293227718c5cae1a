using System.Text;
using Spectre.Console;

namespace Ingest.Cli;

/// <summary>Everything a command takes from the process around it, so that tests can stand in for that process.</summary>
/// <param name="Out">Where results go.</param>
/// <param name="Error">Where reasons and complaints go.</param>
/// <param name="In">Standard input.</param>
/// <param name="IsTerminal">
/// Whether a person watches <paramref name="Out"/>; otherwise it is plain, without colours, boxes or progress bars.
/// </param>
/// <param name="Variable">Environment variables.</param>
/// <param name="Time">The clock.</param>
internal sealed record Shell(
    TextWriter Out, TextWriter Error, Func<Stream> In, bool IsTerminal, Func<string, string?> Variable, TimeProvider Time)
{
    /// <summary>Wide enough that nothing wraps where no terminal sets a width.</summary>
    private const int Unbounded = 10_000;

    public static Shell OfThisProcess() => new(
        Utf8(Console.OpenStandardOutput()),
        Utf8(Console.OpenStandardError()),
        Console.OpenStandardInput,
        !Console.IsOutputRedirected && CanFormat(Environment.GetEnvironmentVariable("TERM")),
        Environment.GetEnvironmentVariable,
        TimeProvider.System);

    /// <summary>Windows terminals must be asked, and told; elsewhere what is taken for a terminal has said so by TERM.</summary>
    private static AnsiSupport TerminalAnsi => OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes;

    /// <summary>Whether colours are welcome: https://no-color.org.</summary>
    public bool IsColourful => IsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR"));

    /// <summary>A console on <see cref="Out"/> for tables and progress.</summary>
    public IAnsiConsole NewConsole()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Out),
            Ansi = IsTerminal ? TerminalAnsi : AnsiSupport.No,
            ColorSystem = IsColourful ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!IsTerminal) console.Profile.Width = Unbounded;
        return console;
    }

    /// <summary>Terminals that format text name their kind in TERM; those of Windows need not.</summary>
    private static bool CanFormat(string? term) => OperatingSystem.IsWindows() ? term is not "dumb" : term is not (null or "" or "dumb");

    public void Complain(string sentence) => Error.WriteLine($"ingest: {sentence}");

    private static StreamWriter Utf8(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
}
