using BenchmarkDotNet.Running;
using Ingest.Benchmarks;
using Ingest.Benchmarks.Speed;

switch (args)
{
    case ["speed"]:
        SpeedTable.Print();
        break;
    case [ColdStart.Verb, var folder]:
        ColdStart.Run(folder);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StationBenchmarks).Assembly).Run(args);
        break;
}
