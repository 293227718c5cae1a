using Ingest.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli.Storage;

/// <summary>The pipeline's parts for one storage account.</summary>
internal static class Parts
{
    public static ServiceProvider Of(StorageTarget target, TimeProvider time) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(time)
        .AddIngest(target.Configuration())
        .BuildServiceProvider();
}
