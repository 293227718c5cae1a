using System.Text.RegularExpressions;
using Ingest.Functions.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>Everything that has to agree, as values, so that a test can change one side of them.</summary>
internal sealed partial record WiringInputs(
    IReadOnlyDictionary<string, string> Functions,
    MetadataReference Pipeline,
    string HostJson,
    string LocalSettings,
    string MainTemplate,
    string EventsTemplate,
    IReadOnlyList<string> LogLines,
    IReadOnlyList<string> Spans)
{
    /// <summary>What the repository holds, against the pipeline as it was built for this test run.</summary>
    public static WiringInputs OfRepository() => new(
        Repository.Sources("src", "Ingest.Functions"),
        MetadataReference.CreateFromFile(typeof(Pipeline.StorageNames).Assembly.Location),
        Repository.Read("host.json"),
        Repository.Read("src", "Ingest.Functions", "local.settings.sample.json"),
        Bicep.Template("main.bicep"),
        Bicep.Template("events.bicep"),
        [
            .. Repository.Sources("src", "Ingest.Pipeline").Values
                .SelectMany(source => LogLine().Matches(source).Select(match => match.Groups["text"].Value)),
        ],
        [
            .. Repository.Sources("src", "Ingest.Pipeline").Values
                .SelectMany(source => SpanName().Matches(source).Select(match => match.Groups["name"].Value)),
        ]);

    [GeneratedRegex("""Spans\.(Of|Taking)\(\s*"(?<name>[^"]+)""")]
    private static partial Regex SpanName();

    /// <summary>The template of a log line in a source.</summary>
    [GeneratedRegex("""LoggerMessage\(\d+, LogLevel\.\w+,\s+"(?<text>[^"]+)""")]
    private static partial Regex LogLine();
}
