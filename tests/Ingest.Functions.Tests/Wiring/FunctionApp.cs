namespace Ingest.Functions.Tests.Wiring;

internal enum BindingKind
{
    BlobTrigger,
    QueueTrigger,
    TimerTrigger,
    QueueOutput,
}

/// <summary>
/// One binding attribute with its constants resolved. <paramref name="Target"/> is a blob path, a queue or a schedule;
/// <paramref name="Bound"/> the type that a trigger's parameter, or an output's value, has.
/// </summary>
internal sealed record Binding(BindingKind Kind, string Target, string? Connection, bool FromEventGrid, string Bound);

/// <summary>A call of a pipeline step: the step's name, and whether it is handed the function's own cancellation token.</summary>
internal sealed record StepCall(string Step, bool CanBeCancelled);

/// <summary>A method marked as a function, as the compiler understands it.</summary>
internal sealed record Function(
    string Name,
    string Returns,
    bool IsAsync,
    IReadOnlyList<Binding> Bindings,
    IReadOnlyList<StepCall> Steps,
    IReadOnlyList<string> MessagesWritten,
    IReadOnlyList<string> MessagesRead,
    IReadOnlyList<string> OtherAttributes)
{
    public IEnumerable<Binding> Triggers => Bindings.Where(binding => binding.Kind != BindingKind.QueueOutput);

    public IEnumerable<Binding> Outputs => Bindings.Where(binding => binding.Kind == BindingKind.QueueOutput);

    public IEnumerable<Binding> Of(BindingKind kind) => Bindings.Where(binding => binding.Kind == kind);
}

/// <summary>A property of <c>IngestOptions</c> that a setting can fill; one that may be null has a meaning when it is not set.</summary>
internal sealed record Option(string Name, bool MayBeNull);

/// <summary>The function app as its sources declare it, with what the compiler has against them.</summary>
internal sealed record FunctionApp(
    IReadOnlyList<Function> Functions, StorageNameList Names, IReadOnlyList<Option> Options, IReadOnlyList<Disagreement> Complaints)
{
    public IEnumerable<Binding> Bindings => Functions.SelectMany(function => function.Bindings);
}
