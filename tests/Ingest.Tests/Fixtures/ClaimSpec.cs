namespace Ingest.Tests.Fixtures;

/// <summary>A text, its date, and the matches to come that it states.</summary>
/// <param name="Name">What the case shows.</param>
/// <param name="Date">The article's date.</param>
/// <param name="Text">The article without its date.</param>
/// <param name="Claims">All matches to come that it states, in any order; empty where it states none.</param>
/// <param name="Not">Matches that a careless reader might claim, and why a careful one does not.</param>
public sealed record ClaimSpec(
    string Name, DateOnly Date, string Text, IReadOnlyList<ExpectedClaim> Claims, IReadOnlyList<RuledOut>? Not = null)
{
    /// <summary>The file it was read from, without folder and ending.</summary>
    public string Group { get; init; } = "";

    public override string ToString() => $"{Group}: {Name}";
}

/// <summary>Two sides that no claim may set against each other, whoever is at home and on whatever day.</summary>
public sealed record RuledOut(string Home, string Away, string Why);

/// <param name="Home">
/// The catalog's name of the home side, or of one side where nobody is known to be at home; of a team that the catalog lacks, the text's.
/// </param>
/// <param name="Away">The other side.</param>
/// <param name="Sides"><c>unknown</c> where the text does not tell who is at home, or nobody is.</param>
/// <param name="On">A day, or <c>from..to</c>, or absent where the text does not tell.</param>
/// <param name="KickOff">Local time; absent where the text does not tell.</param>
/// <param name="Zone">IANA zone, or <c>none</c>; not checked where absent.</param>
/// <param name="Competition">The catalog's name, or <c>none</c>; not checked where absent.</param>
/// <param name="Venue">As the text names it, or <c>none</c>; not checked where absent.</param>
/// <param name="Status">Absent for a match that stands as stated.</param>
/// <param name="Previously">The day a moved match was to be played.</param>
/// <param name="DateWords">The words of the text that date it; not checked where absent.</param>
/// <param name="Rule">Name of the rule that reads it; not checked where absent.</param>
public sealed record ExpectedClaim(
    string Home, string Away, string? Sides = null, string? On = null, string? KickOff = null, string? Zone = null,
    string? Competition = null, string? Venue = null, string? Status = null, string? Previously = null,
    string? DateWords = null, string? Rule = null);
