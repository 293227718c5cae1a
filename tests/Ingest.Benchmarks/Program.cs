using BenchmarkDotNet.Running;
using Ingest.Benchmarks;
using Ingest.Benchmarks.Growth;
using Ingest.Benchmarks.Speed;
using Ingest.Pipeline;

switch (args)
{
    case ["speed", "dates"]:
        DateSpeed.Print();
        break;
    case ["speed", "claims"]:
        ClaimSpeed.Print();
        break;
    case ["speed"]:
        SpeedTable.Print();
        break;
    case ["growth"]:
        await GrowthTable.PrintAsync();
        break;
    case ["prepare", var folder]:
        return InstalledCatalog.Prepare(folder).Count;
    case [ColdStart.Verb, var folder]:
        ColdStart.Run(folder);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StationBenchmarks).Assembly).Run(args);
        break;
}

return 0;
