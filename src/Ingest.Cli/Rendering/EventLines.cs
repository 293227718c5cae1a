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
        var took = happened.Took is { } time ? string.Create(CultureInfo.InvariantCulture, $"  {time.TotalMilliseconds:0} ms") : "";
        lock (_lock)
        {
            console.MarkupLine(string.Create(CultureInfo.InvariantCulture,
                $"[dim]{happened.At:HH:mm:ss}[/]  [{colour}]{happened.Function,-14}[/]  {happened.Subject.EscapeMarkup()}  {happened.Detail.EscapeMarkup()}[dim]{took}[/]"));
        }
    }
}
