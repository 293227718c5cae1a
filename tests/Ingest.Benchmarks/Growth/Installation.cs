using System.Diagnostics;
using Ingest.Catalog;
using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Pipeline;
using Ingest.Pipeline.Steps;
using Ingest.Pipeline.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Benchmarks.Growth;

/// <summary>One installation on a storage account of its own, filled with an amount of claims.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private static readonly DateTimeOffset Now = new(Amount.Today, new TimeOnly(12, 0), TimeSpan.Zero);

    private readonly ServiceProvider _parts;
    private readonly CallCounter _calls = new();
    private readonly List<double> _changed = [];
    private readonly List<double> _unchanged = [];
    private int _changes;

    public Installation(Amount amount, string connectionString, FootballCatalog catalog)
    {
        Amount = amount;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [StorageNames.Connection] = connectionString })
            .Build();
        var services = new ServiceCollection().AddLogging().AddIngest(configuration).AddSingleton(catalog);
        services.Configure<IngestClientOptions>(options =>
            options.Configure = client => client.AddPolicy(_calls, Azure.Core.HttpPipelinePosition.PerRetry));
        _parts = services.BuildServiceProvider();
    }

    public Amount Amount { get; }

    public double FirstSeconds { get; private set; }

    /// <summary>Median seconds of a rebuild after one match got another kick-off.</summary>
    public double ChangedSeconds => Median(_changed);

    /// <summary>Median seconds of a rebuild with nothing new.</summary>
    public double UnchangedSeconds => Median(_unchanged);

    /// <summary>Calls and writes of the last rebuild with nothing new.</summary>
    public (int Calls, int Writes) Unchanged { get; private set; }

    /// <summary>What the first build found.</summary>
    public RebuildOutcome? First { get; private set; }

    public async Task FillAsync()
    {
        await _parts.GetRequiredService<StorageSetup>().RunAsync(CancellationToken.None);
        await WriteAsync(Amount.Archive());
        for (var report = 0; report < Amount.Reports; report++) await WriteAsync(Amount.Claims(report));
        FirstSeconds = await TimeAsync(async () => First = await RebuildAsync());
    }

    public async Task MeasureAsync()
    {
        // Every article of the match has to say so, or it would be a matter of votes.
        var kickOff = new TimeOnly(12 + (_changes++ % 8), 30);
        await WriteAsync(Enumerable.Range(0, Amount.Reports).Select(report => Amount.Claim(0, report, kickOff)));
        _changed.Add(await TimeAsync(async () => Require((await RebuildAsync()).Changes == 1, "one change")));
        _calls.Reset();
        _unchanged.Add(await TimeAsync(async () => Require((await RebuildAsync()).RowsWritten == 0, "no change")));
        Unchanged = (_calls.Calls, _calls.Writes);
    }

    public ValueTask DisposeAsync() => _parts.DisposeAsync();

    private static void Require(bool holds, string expected)
    {
        if (!holds) throw new InvalidOperationException($"The rebuild found something else than {expected}.");
    }

    private static double Median(List<double> seconds) => seconds.Order().ElementAt(seconds.Count / 2);

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private Task<RebuildOutcome> RebuildAsync() => _parts.GetRequiredService<RebuildDigests>().RunAsync(Now, CancellationToken.None);

    private Task WriteAsync(IEnumerable<(ArticleReference Article, FixtureClaim Claim)> claims) => _parts
        .GetRequiredService<CausedRows>()
        .WriteAsync(claims.SelectMany(reported => ClaimTable.Rows(reported.Article, [reported.Claim])), CancellationToken.None);
}
