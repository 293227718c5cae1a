using System.CommandLine;
using Ingest.Cli.Local;
using Ingest.Cli.Rendering;
using Ingest.Cli.Storage;
using Ingest.Pipeline;
using NCrontab;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest run</c>: the local host.</summary>
internal static class RunCommand
{
    public static Command Create(Shell shell)
    {
        var rebuild = Schedule(
            "--rebuild-schedule", "When digests are rebuilt", StorageNames.RebuildSchedule, StorageNames.RebuildScheduleDefault);
        var sweep = Schedule(
            "--sweep-schedule",
            "When the drop folder is compared with what was taken from it",
            StorageNames.SweepSchedule,
            StorageNames.SweepScheduleDefault);
        var asOf = Dates.Option(
            "--as-of", "Judge on that day, yyyy-MM-dd, which matches are to come, in place of today: for articles of the past.");
        var storage = new StorageOption(shell);
        var command = new Command(
            "run",
            "Run the pipeline on this machine by the functions host's rules, until Ctrl-C, which lets running work end. " +
            "For development and small installations. Telemetry goes where OpenTelemetry's OTEL_* variables say.")
        {
            rebuild, sweep, asOf, storage.Option,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var rebuildAt = Text(parsed.GetValue(rebuild), StorageNames.RebuildSchedule, StorageNames.RebuildScheduleDefault);
            var sweepAt = Text(parsed.GetValue(sweep), StorageNames.SweepSchedule, StorageNames.SweepScheduleDefault);
            var schedules = new Schedules(Read(rebuildAt), Read(sweepAt));
            var export = TelemetryExport.Read(shell.Variable, shell.Complain);
            var target = storage.Target(parsed);
            var day = parsed.GetValue(asOf);
            return await StorageOption.GuardAsync(target, _ => RunAsync(shell, target, export, rebuildAt, schedules, day, cancellation), cancellation);
        });
        return command;

        string Text(string? stated, string variable, string otherwise) => stated ?? shell.Variable(variable) ?? otherwise;
    }

    private static Option<string?> Schedule(string name, string what, string variable, string otherwise) => new(name)
    {
        Description =
            $"{what}: second minute hour day month weekday, in UTC. Also {variable}; \"{otherwise}\" where none is named.",
        HelpName = "NCRONTAB",
    };

    private static CrontabSchedule Read(string text) => TimerLoop.Schedule(text) ?? throw new UsageException(
        $"\"{text}\" is no schedule: six fields are wanted, second minute hour day month weekday, " +
        $"such as \"{StorageNames.RebuildScheduleDefault}\".");

    private static async Task<int> RunAsync(
        Shell shell, StorageTarget target, TelemetryExport export, string rebuildAt, Schedules schedules, DateOnly? asOf, CancellationToken stopping)
    {
        await using var parts = Parts.Of(target, shell.Time, export);
        var lines = new EventLines(shell.NewConsole());
        void Say(string subject, string detail) =>
            lines.Write(new HostEvent(shell.Time.GetUtcNow(), "Host", HostEventKind.Host, subject, detail));
        using var host = new LocalHost(target, parts, HostSettings.OfThisProgram(), lines.Write);
        var next = schedules.Rebuild.GetNextOccurrence(shell.Time.GetUtcNow().UtcDateTime);
        Say(
            "started",
            $"on {target.Name}; watches the container {StorageNames.Articles}; " +
            $"rebuilds digests at \"{rebuildAt}\" UTC, next {next:HH:mm:ss}; Ctrl-C ends it");
        using var told = stopping.Register(() => Say("stopping", "lets running work end; Ctrl-C again ends at once"));
        await host.RunAsync(schedules, asOf, stopping);
        Say("stopped", "nothing is left running");
        return ExitCode.Interrupted;
    }
}
