using System.Diagnostics.Metrics;
using Ingest.Pipeline.Steps;

namespace Ingest.Pipeline.Telemetry;

/// <summary>The one meter of the pipeline. What each instrument counts stands in docs/telemetry.md.</summary>
public sealed class Metrics
{
    private const string Result = "ingest.result";
    private static readonly double[] LagSeconds = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 21_600, 86_400];
    private static readonly double[] RebuildSeconds = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];

    private readonly Counter<long> _parsed;
    private readonly Counter<long> _enriched;
    private readonly Counter<long> _links;
    private readonly Counter<long> _claims;
    private readonly Counter<long> _abstentions;
    private readonly Counter<long> _unknown;
    private readonly Counter<long> _givenUp;
    private readonly Counter<long> _rows;
    private readonly Counter<long> _changes;
    private readonly Histogram<double> _rebuild;
    private readonly Histogram<double> _lag;
    private readonly Gauge<long> _poison;

    public Metrics(IMeterFactory meters)
    {
        var meter = meters.Create(Spans.Source);
        _parsed = meter.CreateCounter<long>("ingest.articles.parsed", "{file}", "Dropped files that were looked at.");
        _enriched = meter.CreateCounter<long>("ingest.articles.enriched", "{article}", "Requests for enrichment that were answered.");
        _links = meter.CreateCounter<long>("ingest.links", "{link}", "Teams and people that articles were linked to.");
        _claims = meter.CreateCounter<long>("ingest.claims", "{claim}", "What articles say about matches to come.");
        _abstentions = meter.CreateCounter<long>("ingest.abstentions", "{name}", "Names that a text does not settle.");
        _unknown = meter.CreateCounter<long>("ingest.unknown", "{name}", "Names that stand in no catalog.");
        _givenUp = meter.CreateCounter<long>("ingest.articles.given_up", "{file}", "Files whose status says that they were given up.");
        _rows = meter.CreateCounter<long>("ingest.digest.rows", "{row}", "Rows of matches in digests that were written or deleted.");
        _changes = meter.CreateCounter<long>("ingest.digest.changes", "{change}", "Changes that readers were told of.");
        _rebuild = meter.CreateHistogram(
            "ingest.rebuild.duration", "s", "How long rebuilds took.", null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = RebuildSeconds });
        _lag = meter.CreateHistogram(
            "ingest.lag", "s", "From the drop of a file until readers were told what it changed.", null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = LagSeconds });
        _poison = meter.CreateGauge<long>("ingest.poison.depth", "{message}", "Messages that wait on a poison queue.");
    }

    internal bool IsLagWatched => _lag.Enabled;

    internal bool IsPoisonWatched => _poison.Enabled;

    internal void Add(ParseOutcome outcome) => _parsed.Add(1, new KeyValuePair<string, object?>(Result, Spans.Word(outcome.Result)));

    internal void Add(EnrichOutcome outcome)
    {
        _enriched.Add(1, new KeyValuePair<string, object?>(Result, Spans.Word(outcome.Result)));
        if (outcome.Result is not EnrichResult.Enriched) return;
        _links.Add(outcome.Links);
        _claims.Add(outcome.Claims);
        _abstentions.Add(outcome.Abstained);
        _unknown.Add(outcome.Unknown);
    }

    internal void Add(PoisonOutcome outcome)
    {
        if (outcome.Result is PoisonResult.Reported) _givenUp.Add(1);
    }

    internal void Add(RebuildOutcome outcome, TimeSpan took)
    {
        _rebuild.Record(took.TotalSeconds);
        _rows.Add(outcome.RowsWritten, new KeyValuePair<string, object?>("ingest.operation", "write"));
        _rows.Add(outcome.RowsDeleted, new KeyValuePair<string, object?>("ingest.operation", "delete"));
        _changes.Add(outcome.Changes);
    }

    internal void Arrived(TimeSpan lag) => _lag.Record(lag.TotalSeconds);

    internal void Waiting(string poisonQueue, int messages) =>
        _poison.Record(messages, new KeyValuePair<string, object?>("messaging.destination.name", poisonQueue));
}
