using Ingest.Functions.Tests.Wiring;

[assembly: AssemblyFixture(typeof(RepositoryFixture))]

namespace Ingest.Functions.Tests.Wiring;

/// <summary>The repository's own wiring, and the same with one side of it changed.</summary>
public sealed class RepositoryFixture
{
    private readonly Lazy<IReadOnlyDictionary<string, string>> pipelineSources = new(() => Repository.Sources("src", "Ingest.Pipeline"));
    private readonly Lazy<WiringInputs> asItIs = new(WiringInputs.OfRepository);

    internal WiringInputs AsItIs => asItIs.Value;

    /// <summary>The pipeline read from its sources instead of from its assembly.</summary>
    internal WiringInputs FromPipelineSources => AsItIs with { Pipeline = Compiler.Pipeline(pipelineSources.Value) };

    internal WiringInputs WithFunction(string file, string from, string to) =>
        AsItIs with { Functions = Changed(AsItIs.Functions, $"src/Ingest.Functions/{file}", from, to) };

    internal WiringInputs WithPipeline(string file, string from, string to) =>
        AsItIs with { Pipeline = Compiler.Pipeline(Changed(pipelineSources.Value, $"src/Ingest.Pipeline/{file}", from, to)) };

    internal WiringInputs WithHostJson(string from, string to) => AsItIs with { HostJson = Changed(AsItIs.HostJson, from, to) };

    internal WiringInputs WithLocalSettings(string from, string to) =>
        AsItIs with { LocalSettings = Changed(AsItIs.LocalSettings, from, to) };

    internal WiringInputs WithTemplate(string from, string to) => AsItIs with { MainTemplate = Changed(AsItIs.MainTemplate, from, to) };

    internal WiringInputs WithEvents(string from, string to) => AsItIs with { EventsTemplate = Changed(AsItIs.EventsTemplate, from, to) };

    private static Dictionary<string, string> Changed(IReadOnlyDictionary<string, string> sources, string file, string from, string to) =>
        new(sources) { [file] = Changed(sources[file], from, to) };

    /// <summary>The text with every <paramref name="from"/> replaced; a change that finds nothing to change would prove nothing.</summary>
    private static string Changed(string text, string from, string to)
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }
}
