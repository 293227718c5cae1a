using Ingest.Pipeline;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Functions.Tests;

public sealed class ContainerTests
{
    public static TheoryData<Type> FunctionClasses => [.. typeof(ParseArticleFunction).Assembly.GetTypes().Where(HasFunction)];

    [Theory]
    [MemberData(nameof(FunctionClasses))]
    public void Every_function_finds_its_step_in_what_AddIngest_registers(Type function)
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection([new(StorageNames.Connection, "UseDevelopmentStorage=true")]);
        builder.Services.AddIngest(builder.Configuration);
        using var host = builder.Build();
        Assert.NotNull(ActivatorUtilities.CreateInstance(host.Services, function));
        Assert.NotNull(host.Services.GetRequiredService<StorageSetup>());
    }

    private static bool HasFunction(Type type) =>
        type.GetMethods().Any(method => method.IsDefined(typeof(FunctionAttribute), inherit: false));
}
