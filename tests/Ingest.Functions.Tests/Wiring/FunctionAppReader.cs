using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>Compiles the function app's sources and reads its functions off the symbols, never off the text.</summary>
internal static class FunctionAppReader
{
    private const string Worker = "Microsoft.Azure.Functions.Worker";

    public static FunctionApp Read(IReadOnlyDictionary<string, string> sources, MetadataReference pipeline)
    {
        var compilation = Compiler.FunctionApp(sources, pipeline);
        return new(
            [.. compilation.SyntaxTrees.SelectMany(tree => Functions(compilation.GetSemanticModel(tree)))],
            StorageNameList.Of(compilation),
            [.. Options(compilation)],
            [.. compilation.GetDiagnostics().Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(Complaint)]);
    }

    private static IEnumerable<Function> Functions(SemanticModel model) =>
        from declaration in model.SyntaxTree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        let method = model.GetDeclaredSymbol(declaration)
        from attribute in method.GetAttributes()
        where Is(attribute, "FunctionAttribute")
        select Function(model, declaration, method, (string?)attribute.ConstructorArguments.SingleOrDefault().Value ?? "");

    private static Function Function(SemanticModel model, MethodDeclarationSyntax declaration, IMethodSymbol method, string name)
    {
        var calls = declaration.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(call => (Call: call, Symbol: model.GetSymbolInfo(call).Symbol as IMethodSymbol))
            .Where(call => call.Symbol is not null)
            .ToList();
        return new(
            name,
            method.ReturnType.ToDisplayString(),
            method.IsAsync,
            [.. Bindings(method)],
            [.. calls.Where(call => IsStep(call.Symbol!)).Select(call => Step(model, method, call.Call, call.Symbol!))],
            [.. Callers(calls, "ToJson")],
            [.. Callers(calls, "Parse")],
            [
                .. method.GetAttributes()
                    .Where(a => !Is(a, "FunctionAttribute") && Kind(a) is null)
                    .Select(a => a.AttributeClass?.Name ?? ""),
            ]);
    }

    private static IEnumerable<Option> Options(Compilation compilation) =>
        from property in compilation.GetTypeByMetadataName("Ingest.Pipeline.IngestOptions")?.GetMembers().OfType<IPropertySymbol>() ?? []
        where property is { SetMethod.DeclaredAccessibility: Accessibility.Public, IsStatic: false }
        select new Option(property.Name, property.NullableAnnotation == NullableAnnotation.Annotated);

    private static IEnumerable<Binding> Bindings(IMethodSymbol method)
    {
        var triggers = method.Parameters.SelectMany(parameter => parameter.GetAttributes()
            .Select(attribute => Binding(attribute, parameter.Type)));
        var outputs = method.GetAttributes().Concat(method.GetReturnTypeAttributes())
            .Select(attribute => Binding(attribute, Awaited(method.ReturnType)));
        // A function may also return a record whose properties carry the outputs.
        var properties = Awaited(method.ReturnType).GetMembers().OfType<IPropertySymbol>()
            .SelectMany(property => property.GetAttributes().Select(attribute => Binding(attribute, property.Type)));
        return triggers.Concat(outputs).Concat(properties).OfType<Binding>();
    }

    private static Binding? Binding(AttributeData attribute, ITypeSymbol bound) => Kind(attribute) is { } kind
        ? new(
            kind,
            attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "",
            Named(attribute, "Connection") as string,
            Named(attribute, "Source") is 1,
            bound.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString())
        : null;

    private static object? Named(AttributeData attribute, string argument) =>
        attribute.NamedArguments.FirstOrDefault(named => named.Key == argument).Value.Value;

    private static BindingKind? Kind(AttributeData attribute) =>
        attribute.AttributeClass?.ContainingNamespace.ToDisplayString() == Worker
        && Enum.TryParse<BindingKind>(attribute.AttributeClass.Name.Replace("Attribute", "", StringComparison.Ordinal), out var kind)
            ? kind
            : null;

    private static bool Is(AttributeData attribute, string name) => attribute.AttributeClass?.ToDisplayString() == $"{Worker}.{name}";

    private static bool IsStep(IMethodSymbol called) =>
        called.Name == "RunAsync" && called.ContainingNamespace.ToDisplayString() == "Ingest.Pipeline.Steps";

    private static StepCall Step(SemanticModel model, IMethodSymbol function, InvocationExpressionSyntax call, IMethodSymbol step) => new(
        step.ContainingType.Name,
        call.ArgumentList.Arguments.Any(argument => model.GetSymbolInfo(argument.Expression).Symbol is IParameterSymbol given
            && given.Type.Name == nameof(CancellationToken)
            && SymbolEqualityComparer.Default.Equals(given.ContainingSymbol, function)));

    /// <summary>The pipeline's types on which a method of this name is called: what writes a message, or reads one.</summary>
    private static IEnumerable<string> Callers(
        IEnumerable<(InvocationExpressionSyntax Call, IMethodSymbol? Symbol)> calls, string method) =>
        calls.Where(call => call.Symbol!.Name == method && call.Symbol.ContainingAssembly.Name == "Ingest.Pipeline")
            .Select(call => call.Symbol!.ContainingType.Name);

    private static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: nameof(Task), TypeArguments: [var result] } ? result : type;

    private static Disagreement Complaint(Diagnostic found)
    {
        var span = found.Location.GetMappedLineSpan();
        return new($"{span.Path}({span.StartLinePosition.Line + 1})", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
