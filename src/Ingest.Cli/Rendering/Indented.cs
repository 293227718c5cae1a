using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>Lines that keep their indentation where a terminal wraps them. Elsewhere nothing is wrapped.</summary>
internal static class Indented
{
    private const int Step = 4;

    public static bool Wraps(IAnsiConsole console) => console.Profile.Capabilities.Ansi;

    public static void Line(IAnsiConsole console, int depth, string markup)
    {
        if (Wraps(console)) console.Write(new Padder(new Markup(markup), new Padding(depth * Step, 0, 0, 0)));
        else console.MarkupLine(new string(' ', depth * Step) + markup);
    }
}
