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
        var schedule = new Option<string?>("--rebuild-schedule")
        {
            Description =
                "When digests are rebuilt: second minute hour day month weekday, in UTC. " +
                $"Also {StorageNames.RebuildSchedule}; \"{StorageNames.RebuildScheduleDefault}\" where none is named.",
            HelpName = "NCRONTAB",
        };
        var asOf = Dates.Option(
            "--as-of", "Judge on that day, yyyy-MM-dd, which matches are to come, in place of today: for articles of the past.");
        var storage = new StorageOption(shell);
        var command = new Command(
            "run",
            "Run the pipeline on this machine by the functions host's rules, until Ctrl-C, which lets running work end. " +
            "For development and small installations.")
        {
            schedule, asOf, storage.Option,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var text = parsed.GetValue(schedule) ?? shell.Variable(StorageNames.RebuildSchedule) ?? StorageNames.RebuildScheduleDefault;
            var times = TimerLoop.Schedule(text) ?? throw new UsageException(
                $"\"{text}\" is no schedule: six fields are wanted, second minute hour day month weekday, " +
                $"such as \"{StorageNames.RebuildScheduleDefault}\".");
            var target = storage.Target(parsed);
            var day = parsed.GetValue(asOf);
            return await StorageOption.GuardAsync(target, _ => RunAsync(shell, target, text, times, day, cancellation), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        Shell shell, StorageTarget target, string text, CrontabSchedule times, DateOnly? asOf, CancellationToken stopping)
    {
        await using var parts = Parts.Of(target, shell.Time);
        var lines = new EventLines(shell.NewConsole());
        void Say(string subject, string detail) =>
            lines.Write(new HostEvent(shell.Time.GetUtcNow(), "Host", HostEventKind.Host, subject, detail));
        using var host = new LocalHost(target, parts, HostSettings.OfThisProgram(), lines.Write);
        var next = times.GetNextOccurrence(shell.Time.GetUtcNow().UtcDateTime);
        Say(
            "started",
            $"on {target.Name}; watches the container {StorageNames.Articles}; " +
            $"rebuilds digests at \"{text}\" UTC, next {next:HH:mm:ss}; Ctrl-C ends it");
        using var told = stopping.Register(() => Say("stopping", "lets running work end; Ctrl-C again ends at once"));
        await host.RunAsync(times, asOf, stopping);
        Say("stopped", "nothing is left running");
        return ExitCode.Interrupted;
    }
}
