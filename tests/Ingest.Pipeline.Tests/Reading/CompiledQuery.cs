using System.Reflection;
using Azure.Data.Tables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ingest.Pipeline.Tests.Reading;

/// <summary>C# of a page, compiled as it stands and run with <c>account</c> and <c>Console</c> given.</summary>
internal static class CompiledQuery
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Azure.Data.Tables;
        """;

    private static readonly IReadOnlyList<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("Ingest.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>The lines that the code prints.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string code, TableServiceClient account)
    {
        // What is called Console here is a writer, so that tests that run at once do not hear one another.
        var assembly = Compile(
            OutputKind.DynamicallyLinkedLibrary,
            $$"""
            public sealed class Page(TableServiceClient account, System.IO.TextWriter output)
            {
                private System.IO.TextWriter Console => output;

                public async Task RunAsync()
                {
            #line 1 "tables.md"
            {{code}}
                }
            }
            """);
        var output = new StringWriter { NewLine = "\n" };
        var page = Activator.CreateInstance(assembly.GetType("Page")!, account, output)!;
        await (Task)page.GetType().GetMethod("RunAsync")!.Invoke(page, [])!;
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Compiles a program, as a reader would paste it; what is wrong with it fails the test.</summary>
    public static void CompileProgram(string code) => Compile(OutputKind.ConsoleApplication, code);

    private static Assembly Compile(OutputKind kind, string code)
    {
        var compilation = CSharpCompilation.Create(
            "Page",
            [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText(Usings)],
            Platform,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(found => found.Severity is DiagnosticSeverity.Error)));
        return Assembly.Load(image.ToArray());
    }
}
