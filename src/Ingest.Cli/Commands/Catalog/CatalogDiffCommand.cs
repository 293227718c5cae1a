using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Catalog;
using Ingest.Cli.Rendering;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest catalog diff OLD NEW [--json]</c>: what changed between two catalogs.</summary>
internal static class CatalogDiffCommand
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create(Shell shell)
    {
        var before = new Argument<string>("OLD") { Description = "Folder of the catalog before." };
        var after = new Argument<string>("NEW") { Description = "Folder of the catalog now." };
        var json = new Option<bool>("--json") { Description = "One JSON object instead of text for reading." };
        var command = new Command(
            "diff",
            "Show what changed between two catalogs, by rows and columns; the order of rows makes no difference. Exit code 0 whether or " +
            "not they differ, 2 when a row of one of them cannot be read.")
        {
            before, after, json,
        };
        command.SetAction(parsed => Diff(
            shell, CatalogCommand.Files(parsed.GetValue(before)!), CatalogCommand.Files(parsed.GetValue(after)!), parsed.GetValue(json)));
        return command;
    }

    private static int Diff(Shell shell, CatalogFiles before, CatalogFiles after, bool json)
    {
        var difference = CatalogDiff.Between(before, after);
        foreach (var problem in difference.Problems) shell.Complain(problem.ToString());
        if (json) shell.Out.WriteLine(JsonSerializer.Serialize(new { difference.Files }, Readable));
        else CatalogDiffText.Write(shell, difference);
        return difference.Problems.Count is 0 ? ExitCode.Done : ExitCode.BadInput;
    }
}
