using System.Reflection;
using System.Runtime.Loader;
using Azure.Data.Tables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ingest.Pipeline.Tests.Contract;

/// <summary>Compiles C# of a page, as it stands there, and runs it.</summary>
internal static class Snippet
{
    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What the code writes to the console.</summary>
    public static async Task<string> RunAsync(string code, TableServiceClient account)
    {
        // The page's Console is the writer that the method is given, so that nothing is shared between tests.
        var source = $$"""
            using System;
            using System.IO;
            using System.Linq;
            using System.Threading.Tasks;
            using Azure.Data.Tables;

            public static class Page
            {
                public static async Task RunAsync(TableServiceClient account, TextWriter Console)
                {
            {{code}}
                }
            }
            """;
        var compilation = CSharpCompilation.Create(
            $"Page{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, $"{string.Join('\n', result.Diagnostics)}\n{code}");
        assembly.Position = 0;

        var context = new AssemblyLoadContext(null, isCollectible: true);
        using var written = new StringWriter { NewLine = "\n" };
        var run = context.LoadFromStream(assembly).GetType("Page")!.GetMethod("RunAsync", BindingFlags.Public | BindingFlags.Static)!;
        await (Task)run.Invoke(null, [account, written])!;
        context.Unload();
        return written.ToString().TrimEnd();
    }
}
