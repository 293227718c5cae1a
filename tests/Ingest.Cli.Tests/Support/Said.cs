using System.Text;

namespace Ingest.Cli.Tests.Support;

/// <summary>What a command said and how it ended, run in this process as if its output were piped.</summary>
internal sealed record Said(int Code, string Out, string Error)
{
    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<Said> ByAsync(params string[] args) => ByAsync("", _ => null, args);

    public static Task<Said> WithInputAsync(string input, params string[] args) => ByAsync(input, _ => null, args);

    public static Task<Said> WithVariablesAsync(Func<string, string?> variable, params string[] args) => ByAsync("", variable, args);

    public static Task<Said> WithStorageAsync(string storage, params string[] args) =>
        ByAsync("", name => name is "INGEST_STORAGE" ? storage : null, args);

    private static async Task<Said> ByAsync(string input, Func<string, string?> variable, string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        Stream Input() => new MemoryStream(Encoding.UTF8.GetBytes(input));
        var shell = new Shell(output, error, Input, IsTerminal: false, variable, TimeProvider.System);
        var code = await IngestCommand.InvokeAsync(args, shell, TestContext.Current.CancellationToken);
        return new Said(code, output.ToString(), error.ToString());
    }
}
