using Ingest.Cli.Explaining;

namespace Ingest.Cli.Rendering;

/// <summary>The colours of kinds in a terminal.</summary>
internal static class Colours
{
    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Team => "blue",
        FindingKind.Player => "green",
        FindingKind.Manager => "teal",
        FindingKind.LeftOpen => "red",
        FindingKind.UnknownPerson or FindingKind.UnknownTeam => "magenta",
        FindingKind.PassedOver => "dim",
        _ => "yellow",
    };

    /// <summary>Markup in the background.</summary>
    public static string Dim(string markup) => $"[dim]{markup}[/]";
}
