using System.Text.RegularExpressions;
using Ingest.Cli.Local;
using Ingest.Cli.Storage;
using Ingest.Pipeline;

namespace Ingest.Cli.Tests.Local;

/// <summary>The local host has the queue functions of the app, by its sources.</summary>
public sealed partial class QueueFunctionTests
{
    [Fact]
    public async Task Both_hosts_have_the_same_functions_on_the_same_queues()
    {
        var folder = Path.Combine(AzuriteInstall.FindRepository().FullName, "src", "Ingest.Functions");
        var app = Directory.GetFiles(folder, "*.cs")
            .Select(File.ReadAllText)
            .SelectMany(source => Triggered().Matches(source))
            .Select(function => $"{function.Groups["name"].Value} on {Queue(function.Groups["queue"].Value)}");
        await using var parts = Parts.Of(StorageTarget.Emulator, TimeProvider.System);

        var local = QueueFunction.All(parts).Select(function => $"{function.Name} on {function.Queue}").ToList();

        Assert.Equal(5, local.Count);
        Assert.Equal(app.Order(StringComparer.Ordinal), local.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_given_up_goes_to_a_queue_that_another_function_takes_from()
    {
        await using var parts = Parts.Of(StorageTarget.Emulator, TimeProvider.System);
        var functions = QueueFunction.All(parts);
        Assert.Equal(
            [StorageNames.ArticlesToEnrichPoison, StorageNames.ArticlesRemovedPoison],
            functions.Select(function => function.PoisonQueue).OfType<string>());
        Assert.All(
            functions.Select(function => function.PoisonQueue).OfType<string>(),
            poison => Assert.Contains(functions, function => function.Queue == poison && function.PoisonQueue is null));
    }

    private static string Queue(string constant) => (string)typeof(StorageNames).GetField(constant)!.GetRawConstantValue()!;

    [GeneratedRegex("""\[Function\("(?<name>\w+)"\)\][^\[]*\[QueueTrigger\(StorageNames\.(?<queue>\w+)""")]
    private static partial Regex Triggered();
}
