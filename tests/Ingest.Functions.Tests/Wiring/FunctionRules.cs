using System.Text.RegularExpressions;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>What each function must be, whatever it is bound to: one trigger, one step, nothing that loses a message.</summary>
internal static partial class FunctionRules
{
    public static IEnumerable<Disagreement> Check(IReadOnlyList<Function> functions) =>
    [
        .. functions.Count == 0 ? [new Disagreement("src/Ingest.Functions", "declares no function")] : Array.Empty<Disagreement>(),
        .. functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1)
            .Select(same => new Disagreement(same.Key, $"{same.Count()} functions have this name (AZFW0017)")),
        .. functions.SelectMany(function => Faults(function).Select(fault => new Disagreement(function.Name, fault))),
    ];

    private static IEnumerable<string> Faults(Function function)
    {
        if (!FunctionName().IsMatch(function.Name))
            yield return "is not a name that the host accepts";
        if (function.Triggers.Count() != 1)
            yield return $"has {function.Triggers.Count()} triggers; a function has one";
        if (function is { IsAsync: true, Returns: "void" })
            yield return "is async void: its message is taken as done before the work is (AZFW0002)";
        else if (!function.Returns.StartsWith("System.Threading.Tasks.Task", StringComparison.Ordinal))
            yield return $"returns {function.Returns}, so nobody awaits its step";
        if (function.Steps.Count != 1)
            yield return $"makes {function.Steps.Count} calls of a step; a function makes one";
        foreach (var call in function.Steps)
        {
            if (!function.Name.StartsWith(call.Step, StringComparison.Ordinal))
                yield return $"calls the step {call.Step}, after which it is not named";
            if (!call.CanBeCancelled)
                yield return $"does not hand its cancellation token to {call.Step}, which then does not end when the host drains";
        }
        foreach (var attribute in function.OtherAttributes.Where(name => name.EndsWith("RetryAttribute", StringComparison.Ordinal)))
        {
            if (function.Triggers.Any(trigger => trigger.Kind is BindingKind.BlobTrigger or BindingKind.QueueTrigger))
                yield return $"has {attribute}, which a blob or queue trigger does not bear (AZFW0012)";
        }
        foreach (var trigger in function.Triggers)
        {
            if (Wanted(trigger.Kind) is { } wanted && trigger.Bound != wanted)
            {
                yield return $"binds its {trigger.Kind} to {trigger.Bound}, not {wanted}: " +
                    "the worker would read the content itself, before any code of ours";
            }
        }
    }

    private static string? Wanted(BindingKind kind) => kind switch
    {
        BindingKind.BlobTrigger => "Azure.Storage.Blobs.BlobClient",
        BindingKind.QueueTrigger => "Azure.Storage.Queues.Models.QueueMessage",
        BindingKind.TimerTrigger => "Microsoft.Azure.Functions.Worker.TimerInfo",
        _ => null,
    };

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,127}$")]
    private static partial Regex FunctionName();
}
