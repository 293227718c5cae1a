using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>Compiles sources in memory by the rules of this repository's projects.</summary>
internal static class Compiler
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>As the projects have it: documentation is required of the domain only; assembly versions are unified.</summary>
    private static readonly string[] Silenced = ["CS1591", "CS1701", "CS1702"];

    /// <summary>These belong to the tests; the function app does not have them.</summary>
    private static readonly string[] NotTheApps =
    [
        "Ingest.", "xunit.", "CsCheck", "Microsoft.CodeAnalysis", "Microsoft.Testing.", "NCrontab",
    ];

    /// <summary>.NET, the Azure SDK and the extensions that the pipeline brings; what is ours is given by each test.</summary>
    private static readonly IReadOnlyList<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !NotTheApps.Any(name => Path.GetFileName(file).StartsWith(name, StringComparison.OrdinalIgnoreCase)))
            .Select(file => MetadataReference.CreateFromFile(file)),
        MetadataReference.CreateFromFile(typeof(Articles.Article).Assembly.Location),
    ];

    private static readonly Lazy<MetadataReference> StandIns = new(() => Compile(
        "Microsoft.Azure.Functions.Worker", Repository.Sources("tests", "Ingest.Functions.Tests", "StandIns")).ToMetadataReference());

    public static CSharpCompilation FunctionApp(IReadOnlyDictionary<string, string> sources, MetadataReference pipeline) =>
        Compile("Ingest.Functions", sources, OutputKind.ConsoleApplication, pipeline, StandIns.Value);

    /// <summary>The pipeline from its sources: for tests that change one of them. Only its declarations are looked at.</summary>
    public static MetadataReference Pipeline(IReadOnlyDictionary<string, string> sources) =>
        Compile("Ingest.Pipeline", sources).ToMetadataReference();

    private static CSharpCompilation Compile(
        string name, IReadOnlyDictionary<string, string> sources,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary, params MetadataReference[] references)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
        var options = new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999)
            .WithSpecificDiagnosticOptions([.. Silenced.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))]);
        return CSharpCompilation.Create(
            name,
            sources.Append(new("ImplicitUsings.cs", ImplicitUsings))
                .Select(source => CSharpSyntaxTree.ParseText(source.Value, parsing, source.Key)),
            [.. Platform, .. references],
            options);
    }
}
