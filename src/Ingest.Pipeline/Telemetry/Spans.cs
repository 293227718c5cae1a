using System.Diagnostics;
using Ingest.Articles;

namespace Ingest.Pipeline.Telemetry;

/// <summary>
/// The one activity source of the pipeline: a span for each run of a step. Names and attributes stand in docs/telemetry.md, and none of
/// them carries a word of an article.
/// </summary>
public static class Spans
{
    /// <summary>Name of the activity source, and of the meter.</summary>
    public const string Source = "Ingest";

    /// <summary>
    /// Names of the storage clients' own activity sources. They are silent unless <c>AZURE_EXPERIMENTAL_ENABLE_ACTIVITY_SOURCE</c> is true.
    /// </summary>
    public const string StorageSources = "Azure.*";

    private static readonly ActivitySource Activities = new(Source);

    /// <summary>The trace context that a message or a row hands on, as W3C Trace Context writes it; null where nobody traces.</summary>
    internal static string? Current => Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: var id } ? id : null;

    /// <summary>
    /// The trace context for a request that nobody sends from within a span, so that all tries of it are one trace.
    /// </summary>
    internal static string CurrentOrNew => Current ?? $"00-{ActivityTraceId.CreateRandom()}-{ActivitySpanId.CreateRandom()}-01";

    /// <summary>What the calling asynchronous method starts from here on is in a trace of its own, not in that of its caller.</summary>
    internal static void BeginApart() => Activity.Current = null;

    /// <summary>A span of a step, below whatever runs it.</summary>
    internal static Activity? Of(string step) => Activities.StartActivity(step);

    /// <summary>A span of a step about one dropped file.</summary>
    internal static Activity? Of(string step, string blob) => About(Activities.StartActivity(step), blob);

    /// <summary>
    /// The span of a step that takes a message: it goes on in the trace of whoever sent that, and points to the host's own span, if there
    /// is one. (OpenTelemetry's conventions for messaging let a consumer of one message at a time do so.)
    /// </summary>
    internal static Activity? Taking(string step, string blob, string? sentIn)
    {
        if (!ActivityContext.TryParse(sentIn, traceState: null, isRemote: true, out var sender)) return Of(step, blob);
        var links = Activity.Current is { } host && host.TraceId != sender.TraceId ? new[] { new ActivityLink(host.Context) } : null;
        return About(Activities.StartActivity(step, ActivityKind.Consumer, sender, links: links), blob);
    }

    /// <summary>Does the work within a span, which tells its result in a word, or what it threw.</summary>
    /// <param name="start">Starts it. (Here and not before: what an asynchronous method starts is current for nobody but itself.)</param>
    /// <param name="work">The work.</param>
    /// <param name="result">The word for what came of it; null where there is none.</param>
    internal static async Task<T> RunAsync<T>(Func<Activity?> start, Func<Activity?, Task<T>> work, Func<T, Enum?> result)
    {
        using var span = start();
        try
        {
            var outcome = await work(span);
            if (result(outcome) is { } word) span?.SetTag("ingest.result", Word(word));
            return outcome;
        }
        catch (Exception e)
        {
            span?.AddException(e);
            span?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
    }

    /// <summary>A member of an enumeration as attributes write it.</summary>
    internal static string Word(Enum value) => value.ToString().ToLowerInvariant();

    private static Activity? About(Activity? span, string blob) =>
        span?.SetTag("ingest.article.id", ArticleId.Of(blob)).SetTag("ingest.article.blob", blob);
}
