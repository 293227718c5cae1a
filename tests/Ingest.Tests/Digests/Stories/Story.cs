using System.Text.Json;

namespace Ingest.Tests.Digests.Stories;

/// <summary>What happens to the articles as time goes on, and what the digests show after each step.</summary>
/// <param name="Name">What the story shows, as a sentence; no two share one.</param>
/// <param name="Why">Why a reader of digests needs it to be so.</param>
/// <param name="Steps">In the order of time.</param>
public sealed record Story(string Name, string Why, IReadOnlyList<Step> Steps)
{
    /// <summary>The file it was read from, without folder and ending.</summary>
    public string Group { get; init; } = "";

    public override string ToString() => $"{Group}: {Name}";
}

/// <param name="AsOf">The instant at which "to come" is judged, such as <c>2025-11-05T12:00Z</c>.</param>
/// <param name="Digests">
/// What readers see, by team: the catalog's name, or its id where several bear the name. Teams that the step does not name are not checked.
/// </param>
/// <param name="Drop">Files that are dropped, or dropped again with another text.</param>
/// <param name="Remove">Names of files that are removed.</param>
/// <param name="Horizon">How many days to look ahead.</param>
public sealed record Step(
    string AsOf,
    IReadOnlyDictionary<string, WantedDigest> Digests,
    IReadOnlyList<DroppedText>? Drop = null,
    IReadOnlyList<string>? Remove = null,
    int Horizon = 60);

/// <param name="File">The name it is dropped under.</param>
/// <param name="Text">An article with its opening <c>date yyyy-MM-dd</c>, or a list of matches.</param>
/// <param name="SameAs">In place of a text: that of a file which lies there already.</param>
/// <param name="Modified">The day the file last changed, for lists and for articles without a date of their own.</param>
/// <param name="Silent">True where nothing is to be read from it: it speaks of no match to come.</param>
public sealed record DroppedText(
    string File, string? Text = null, string? SameAs = null, DateOnly? Modified = null, bool Silent = false);

/// <summary>A row that is wanted, or must not be there: the columns that matter, with the values they have.</summary>
/// <param name="Exactly">All rows of the digest; empty where the team has none.</param>
/// <param name="Rows">Rows that are there, others beside them or not.</param>
/// <param name="Absent">Rows that no row of the digest may resemble in all columns named.</param>
/// <param name="Count">How many rows there are.</param>
public sealed record WantedDigest(
    IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>? Exactly = null,
    IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>? Rows = null,
    IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>? Absent = null,
    int? Count = null);
