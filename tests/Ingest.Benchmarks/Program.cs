using BenchmarkDotNet.Running;
using Ingest.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(StationBenchmarks).Assembly).Run(args);
