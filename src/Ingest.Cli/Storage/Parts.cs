using Ingest.Cli.Local;
using Ingest.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli.Storage;

/// <summary>The pipeline's parts for one storage account.</summary>
internal static class Parts
{
    public static ServiceProvider Of(StorageTarget target, TimeProvider time, TelemetryExport? export = null)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(time).AddIngest(target.Configuration());
        export?.AddTo(services);
        var parts = services.BuildServiceProvider();
        if (export is { IsOn: true }) TelemetryExport.Start(parts);
        return parts;
    }
}
