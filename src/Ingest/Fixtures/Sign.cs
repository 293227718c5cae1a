namespace Ingest.Fixtures;

/// <summary>What words of a clause say of time and of whether a match stands.</summary>
internal enum Sign
{
    /// <summary>What is to come: "will", "next", "ahead of".</summary>
    Ahead,

    /// <summary>The present tense of teams and matches, which speaks of what is to come.</summary>
    Present,

    /// <summary>What may be: "can", "must", "if".</summary>
    Possible,

    /// <summary>What was: a verb in the past, or words about a result.</summary>
    Past,

    /// <summary>A score, behind which the two sides have played or a guess is made.</summary>
    Score,

    /// <summary>The match will not be played on its date.</summary>
    Off,

    /// <summary>The match will not be played at all.</summary>
    Cancelled,

    /// <summary>A verb of moving.</summary>
    Move,

    /// <summary>A verb of moving or playing with its new date behind it.</summary>
    MovedTo,

    /// <summary>The day on which a match was to be played: "was due to be played on".</summary>
    OldDay,

    /// <summary>A verb of the past that dates a decision, not a match.</summary>
    Decided,

    /// <summary>A conjunction, behind which the clause says something else.</summary>
    NewThought,

    /// <summary>A draw: "drawn", "the draw for the third round", "the next round".</summary>
    Drawn,

    /// <summary>A draw is told of that pairs sides for matches to come: "the draw for the third round", "out of the hat".</summary>
    DrawMade,

    /// <summary>A running commentary.</summary>
    Live,

    /// <summary>Matches of a round are given a date: "the ties will be played on ...".</summary>
    Round,

    /// <summary>Another sport, or a competition of one: what a line of a television guide speaks of.</summary>
    OtherSport,

    /// <summary>
    /// All matches of a league are given their day or weekend, whatever teams are named beside: "the league returns this weekend", up to
    /// the date.
    /// </summary>
    WholeRound,

    /// <summary>An hour is given to several matches: "both games kick off at".</summary>
    SharedKickOff,

    /// <summary>Headings and words of articles that look forward to one match: "team news", "how to watch".</summary>
    Preview,

    /// <summary>Scores that are guessed at: "we say", "predictions".</summary>
    Guess,

    /// <summary>Scores of matches that have been played: "results", "last meeting".</summary>
    Record,

    /// <summary>Matches that are not off: "four go ahead".</summary>
    GoesAhead,

    /// <summary>Words that tell that the match is today's: "an hour before kick-off".</summary>
    Today,

    /// <summary>A competition's qualifying matches.</summary>
    Qualifying,

    /// <summary>A round of a cup.</summary>
    Knockout,

    /// <summary>A match that counts for no competition.</summary>
    Friendly,

    /// <summary>The day of first legs: "the first legs are on 17 February", up to the date.</summary>
    FirstLeg,

    /// <summary>Who is at home in the first leg: "only Rovers have the first leg at home".</summary>
    FirstLegAtHome,

    /// <summary>The day of second legs.</summary>
    SecondLeg,

    /// <summary>The day of the second of two, which are legs where the first was one.</summary>
    SecondOfTwo,

    /// <summary>Two sides that were named before: "the pair meet", "the two sides clash".</summary>
    Pair,

    /// <summary>The story goes on: "later", "elsewhere", "in the other semi-final".</summary>
    GoesOn,

    /// <summary>A side of the club that is not its first: "the Under-23s", "the reserves".</summary>
    YouthSide,

    /// <summary>A detail of the match spoken of: "kick-off", "takes place".</summary>
    Detail,
}
