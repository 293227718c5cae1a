namespace Ingest.Fixtures;

/// <summary>A way of saying who plays whom.</summary>
/// <param name="Name">Names the rule in claims, for whoever asks why.</param>
/// <param name="Subject">What the rule says of the subject.</param>
/// <param name="Voice">Whether the words alone speak of what is to come.</param>
/// <param name="Confidence">How sure a claim of this rule is where nothing else speaks for or against it.</param>
internal sealed record PairingRule(string Name, SubjectSide Subject, Voice Voice, double Confidence)
{
    /// <summary>Whether the rule's words are said of the other sides: "Rovers and City are the visitors".</summary>
    public bool IsOfOthers { get; init; }

    /// <summary>Whether the other side is named by its ground: "travel to Anfield".</summary>
    public bool NamesGround { get; init; }

    /// <summary>Whether the rule's words are said of both sides alike: "Rovers and City meet".</summary>
    public bool IsOfBoth { get; init; }

    /// <summary>
    /// Whether the match is called by the opponent's name alone, "the City game": whose match it is, the article has to tell.
    /// </summary>
    public bool IsNamedByOpponent { get; init; }

    /// <summary>Whether the words mean a match only in a clause that tells a day: "Monday's match at Anfield".</summary>
    public bool NeedsDate { get; init; }

    /// <summary>Whether the words go on with a list of one side's opponents, and mean nothing without its beginning.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Whether the words of a result are governed by a hope, so that the match lies ahead though no day is told.</summary>
    public bool IsHope { get; init; }

    /// <summary>
    /// Atoms of the longest clause of prose in which the words mean a match: "Rovers – City preview", "March 7: Rovers at City, 1 p.m.
    /// ET". In a longer one they mean anything; in lists they always mean a match.
    /// </summary>
    public int LongestInProse { get; init; } = int.MaxValue;
}

/// <summary>Where the subject of a pairing plays.</summary>
internal enum SubjectSide
{
    /// <summary>The rule does not tell.</summary>
    Unknown,

    /// <summary>At home.</summary>
    Home,

    /// <summary>Away.</summary>
    Away,
}

/// <summary>Whether a pairing's words alone speak of what is to come.</summary>
internal enum Voice
{
    /// <summary>A verb in the present: "host", "face". It speaks of the future unless the clause says otherwise.</summary>
    Present,

    /// <summary>A noun, such as "trip to": only the clause tells whether it lies ahead.</summary>
    Noun,

    /// <summary>"A v B": a listing.</summary>
    Listing,

    /// <summary>"A 2-1 B": a result, unless what stands above dates it ahead; then it is a guess, and still names the match.</summary>
    Prediction,

    /// <summary>
    /// "A 2-1 win for Rovers over City", "Rovers to beat City": a guess told in a sentence, where the article or the sentence says that it
    /// guesses; else a result or an opinion.
    /// </summary>
    Forecast,

    /// <summary>The drawing of a tie, which is told in the past and played in the future: "were drawn at home to City".</summary>
    Draw,

    /// <summary>"We have City on Saturday": only a day ahead makes it a match.</summary>
    Has,

    /// <summary>
    /// A result that may be: "would go top by beating City on Saturday" names a match, "beating City on Saturday took them" none.
    /// </summary>
    Outcome,

    /// <summary>
    /// A first match for a side: "is expected to make his debut against City" looks forward, "on his debut against City" back, unless the
    /// clause says otherwise.
    /// </summary>
    Debut,

    /// <summary>A place only: "at City on Saturday". It needs a date ahead and nothing that speaks of the past.</summary>
    Place,
}
