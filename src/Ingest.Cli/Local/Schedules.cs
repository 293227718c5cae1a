using NCrontab;

namespace Ingest.Cli.Local;

/// <summary>When the timers of the local host run.</summary>
/// <param name="Rebuild">When digests are rebuilt.</param>
/// <param name="Sweep">When the drop folder is compared with what was taken.</param>
internal sealed record Schedules(CrontabSchedule Rebuild, CrontabSchedule Sweep);
