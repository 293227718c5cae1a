using System.Globalization;
using Ingest.Cli.Local;
using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>What the local host does, line by line.</summary>
internal sealed class EventLines(IAnsiConsole console)
{
    private readonly Lock _lock = new();

    public void Write(HostEvent happened)
    {
        var colour = happened.Kind switch
        {
            HostEventKind.Done => "green",
            HostEventKind.Failed => "yellow",
            HostEventKind.Poisoned => "red",
            _ => "blue",
        };
        var at = happened.At.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var what = $"{happened.Subject.EscapeMarkup()}  {happened.Detail.EscapeMarkup()}";
        var took = happened.Took is { } time ? string.Create(CultureInfo.InvariantCulture, $"  {time.TotalMilliseconds:0} ms") : "";
        lock (_lock) console.MarkupLine($"[dim]{at}[/]  [{colour}]{happened.Function,-19}[/]  {what}[dim]{took}[/]");
    }
}
