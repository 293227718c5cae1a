namespace Ingest.Cli.Explaining;

/// <summary>The kinds of findings as a person, and a program, reads them.</summary>
internal static class Kinds
{
    /// <summary>In the words of a person.</summary>
    public static string Words(this FindingKind kind) => kind switch
    {
        FindingKind.LeftOpen => "left open",
        FindingKind.UnknownPerson => "unknown person",
        FindingKind.UnknownTeam => "unknown team",
        FindingKind.Venue => "ground",
        FindingKind.PassedOver => "passed over",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>One word, for programs and style sheets.</summary>
    public static string Slug(this FindingKind kind) => kind switch
    {
        FindingKind.LeftOpen => "open",
        FindingKind.UnknownPerson or FindingKind.UnknownTeam => "unknown",
        FindingKind.PassedOver => "passed",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
