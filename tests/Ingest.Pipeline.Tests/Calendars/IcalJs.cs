using System.Diagnostics;
using System.Text;
using System.Text.Json;

using Ingest.Cli.Local;

namespace Ingest.Pipeline.Tests.Calendars;

/// <summary>Calendars as ical.js reads them, the library behind Thunderbird and Nextcloud. Unlike Ical.Net it goes by VTIMEZONE.</summary>
internal static class IcalJs
{
    public sealed record ReadCalendar(string Name, double RefreshSeconds, string[] Zones, ReadEvent[] Events);

    public sealed record ReadEvent(
        string Uid,
        int Sequence,
        string Status,
        string Summary,
        string Description,
        string Location,
        string[] Categories,
        string Start,
        bool IsDay,
        string Zone,
        long StartSeconds,
        long EndSeconds,
        long StampSeconds)
    {
        public string FixtureId => Uid.Split('@')[0];
    }

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Task EnsureAsync(CancellationToken ct) =>
        AzuriteInstall.EnsureAsync(AzuriteInstall.FindRepository(), line => TestContext.Current.SendDiagnosticMessage(line), ct);

    public static IReadOnlyList<ReadCalendar> Read(IEnumerable<string> calendars)
    {
        var script = Path.Combine(
            AzuriteInstall.FindRepository().FullName, "tests", "Ingest.Pipeline.Tests", "Calendars", "read-calendars.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        })!;

        // The script reads all before it writes.
        node.StandardInput.Write(JsonSerializer.Serialize(calendars));
        node.StandardInput.Close();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        return JsonSerializer.Deserialize<ReadCalendar[]>(output, JsonSerializerOptions.Web)!;
    }
}
