using System.Diagnostics.Metrics;
using System.Globalization;
using Ingest.Cli.Local;
using Ingest.Pipeline.Steps;
using Ingest.Pipeline.Telemetry;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Telemetry;

/// <summary>What the instruments count.</summary>
public sealed class MetricTests(AzuriteFixture azurite)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_are_counted_on_their_way_and_the_way_is_timed()
    {
        await using var world = await World.NewAsync(azurite);
        using var heard = new Heard(world);
        world.Time.SetUtcNow(TimeProvider.System.GetUtcNow());
        await world.DropAsync("a.txt", Some.Preview);
        await world.DropAsync("empty.txt", "");
        await world.ProcessAsync("a.txt");
        await world.ProcessAsync("empty.txt");
        await world.ProcessAsync("a.txt");
        world.Time.Advance(TimeSpan.FromMinutes(10));
        await world.RebuildAsync(Some.Day);

        Assert.Equal(
            ["ingest.articles.parsed parsed 1", "ingest.articles.parsed rejected 1", "ingest.articles.parsed unchanged 1"],
            heard.Of("ingest.articles.parsed"));
        Assert.Equal(["ingest.articles.enriched enriched 1"], heard.Of("ingest.articles.enriched"));
        Assert.Equal(["ingest.claims 1"], heard.Of("ingest.claims"));
        Assert.Equal(["ingest.links 3"], heard.Of("ingest.links"));
        Assert.Equal(["ingest.digest.changes 1"], heard.Of("ingest.digest.changes"));
        Assert.Single(heard.Of("ingest.rebuild.duration"));
        var lag = Assert.Single(heard.Of("ingest.lag"));
        Assert.InRange(double.Parse(lag.Split(' ')[1], CultureInfo.InvariantCulture), 500, 700);
    }

    [Fact]
    public async Task What_was_told_before_is_not_timed_again()
    {
        await using var world = await World.NewAsync(azurite);
        world.Time.SetUtcNow(TimeProvider.System.GetUtcNow());
        await world.DropAsync("a.txt", Some.Preview);
        await world.ProcessAsync("a.txt");
        world.Time.Advance(TimeSpan.FromMinutes(5));
        await world.RebuildAsync(Some.Day);
        await world.DropAsync("b.txt", Some.OtherPreview);
        world.Time.Advance(TimeSpan.FromMinutes(5));
        await world.ProcessAsync("b.txt");
        using var heard = new Heard(world);

        await world.RebuildAsync(Some.Day);
        await world.RebuildAsync(Some.Day);

        Assert.Single(heard.Of("ingest.lag"));
        Assert.Equal(2, heard.Of("ingest.rebuild.duration").Count);
    }

    [Fact]
    public async Task What_is_read_again_is_no_news()
    {
        await using var world = await World.NewAsync(azurite);
        world.Time.SetUtcNow(TimeProvider.System.GetUtcNow());
        await world.DropAsync("a.txt", Some.Preview);
        await world.ProcessAsync("a.txt");
        await world.RebuildAsync(Some.Day);
        world.Time.Advance(TimeSpan.FromDays(20));
        await world.Get<RetryArticles>().RunAllAsync(() => { }, Ct);
        var row = await world.StatusAsync("a.txt");
        await world.EnrichAsync(new EnrichmentRequest(row.ArticleId, "a.txt", row.BlobETag));
        // Another article tells of the same match at another hour.
        await world.DropAsync("b.txt", Some.Preview.Replace("on Sunday, 9 November", "at 5pm GMT on Sunday, 9 November", StringComparison.Ordinal));
        await world.ProcessAsync("b.txt");
        using var heard = new Heard(world);

        var rebuilt = await world.RebuildAsync(Some.Day);

        Assert.Equal((1, 2), (rebuilt.Changes, rebuilt.ChangedBy.Count));
        Assert.Single(heard.Of("ingest.lag"));
    }

    [Fact]
    public async Task Work_that_is_done_does_not_fail_because_nobody_can_tell_of_it()
    {
        await using var world = await World.NewAsync(azurite);
        await world.DropAsync("a.txt", Some.Preview);
        await world.ProcessAsync("a.txt");
        await world.Account.Queues.GetQueueClient(StorageNames.BlobTriggerPoison).DeleteAsync(Ct);
        using var heard = new Heard(world);

        Assert.True((await world.Get<SweepArticles>().RunAsync(Ct)).IsComplete);
    }

    [Fact]
    public async Task A_sweep_tells_how_many_messages_wait_on_each_poison_queue()
    {
        await using var world = await World.NewAsync(azurite);
        await world.Account.Queues.GetQueueClient(StorageNames.BlobTriggerPoison).SendMessageAsync("{}", Ct);
        using var heard = new Heard(world);

        await world.Get<SweepArticles>().RunAsync(Ct);

        Assert.Equal(
            [
                "ingest.poison.depth articles-removed-poison 0",
                "ingest.poison.depth articles-to-enrich-poison 0",
                "ingest.poison.depth webjobs-blobtrigger-poison 1",
            ],
            heard.Of("ingest.poison.depth"));
    }

    /// <summary>Every instrument is described where operators look, and none is described that is not there.</summary>
    [Fact]
    public async Task The_page_on_telemetry_lists_every_instrument_with_its_unit()
    {
        await using var world = await World.NewAsync(azurite);
        using var heard = new Heard(world);
        var page = await File.ReadAllTextAsync(Path.Combine(AzuriteInstall.FindRepository().FullName, "docs", "telemetry.md"), Ct);
        var listed = page.ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.StartsWith("| `ingest.", StringComparison.Ordinal) && line.Split('|').Length == 6)
            .Select(line => line.Split('|')[1..3])
            .Select(cells => $"{cells[0].Trim(' ', '`')} {cells[1].Trim(' ', '`')}");

        Assert.Equal(heard.Instruments.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    /// <summary>Listens to the meter of one world.</summary>
    private sealed class Heard : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly List<string> _measured = [];
        private readonly List<string> _instruments = [];

        public Heard(World world)
        {
            var scope = world.Get<IMeterFactory>();
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Scope != scope || instrument.Meter.Name != Spans.Source) return;
                _instruments.Add($"{instrument.Name} {instrument.Unit}");
                listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, $"{value}", tags));
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
                Add(instrument, value.ToString(CultureInfo.InvariantCulture), tags));
            _ = world.Get<Metrics>();
            _listener.Start();
        }

        public IReadOnlyList<string> Instruments => _instruments;

        public IReadOnlyList<string> Of(string instrument)
        {
            lock (_measured) return [.. _measured.Where(said => said.Split(' ')[0] == instrument).Order(StringComparer.Ordinal)];
        }

        public void Dispose() => _listener.Dispose();

        private void Add(Instrument instrument, string value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var words = new List<string> { instrument.Name };
            foreach (var tag in tags) words.Add($"{tag.Value}");
            lock (_measured) _measured.Add(string.Join(' ', words.Append(value)));
        }
    }
}
