using Ingest.Fixtures.Dates;
using Ingest.Linking;

namespace Ingest.Fixtures;

/// <summary>What the text has said so far that a later sentence may lean on.</summary>
internal sealed class ReadingContext
{
    /// <summary>The team the article is about: the one it names most often.</summary>
    public ClaimedTeam? Topic { get; init; }

    /// <summary>Whether that team may be who says "we": the article names it more than once, or begins a sentence with it.</summary>
    public bool IsTopicSure { get; init; }

    /// <summary>Whether the article names that team clearly more often than any other.</summary>
    public bool IsTopicClear { get; init; }

    /// <summary>Whether the last sentence's team was named behind the match that was claimed last.</summary>
    public bool IsSubjectNewer { get; set; }

    /// <summary>The team whose name alone is the heading above: what stands below it is said of that team.</summary>
    public ClaimedTeam? SectionTeam { get; set; }

    /// <summary>The only team of the last heading that names one: a list of opponents below it is that team's.</summary>
    public ClaimedTeam? ListOwner { get; set; }

    /// <summary>The match that was claimed last.</summary>
    public FixtureClaim? LastClaim { get; set; }

    /// <summary>The matches of the last sentence that claimed any.</summary>
    public IReadOnlyList<FixtureClaim> LastTold { get; set; } = [];

    /// <summary>The team the last sentence was about: "they" in the next one.</summary>
    public ClaimedTeam? Subject { get; set; }

    /// <summary>
    /// The only team of the sentence before, where that sets nobody against anybody: "they" right behind it are that team, whoever played
    /// in the match told before.
    /// </summary>
    public ClaimedTeam? JustNamed { get; set; }

    /// <summary>The teams that the last sentence that named any named, in order: "the two" of the next one.</summary>
    public IReadOnlyList<ClaimedTeam> LastTeams { get; set; } = [];

    /// <summary>The paragraphs read before the one in which the last date stood.</summary>
    public int ParagraphOfPrevious { get; set; }

    /// <summary>The paragraphs read so far.</summary>
    public int Paragraphs { get; set; }

    /// <summary>The date that a heading or list header gives the lines below it.</summary>
    public DatePhrase? HeadingDate { get; set; }

    /// <summary>Whether that date stands in a sentence and not in a line of its own.</summary>
    public bool IsHeadingDateTold { get; set; }

    /// <summary>Whether the line right above names one match and no hour: an hour told alone below it is that match's own.</summary>
    public bool IsBelowMatch { get; set; }

    /// <summary>The kick-off that a heading gives the lines below it.</summary>
    public KickOff? HeadingKickOff { get; set; }

    /// <summary>The month that a heading puts in force for bare numbers below it: "December", then "Sat 6".</summary>
    public DateRange? Month { get; set; }

    /// <summary>
    /// Whether the article names each match first and its day on a line below, as fixture previews do: then a line with a day belongs to
    /// the match above it, and heads nothing.
    /// </summary>
    public bool DetailsFollow { get; set; }

    /// <summary>The competition that a heading gives what stands below it.</summary>
    public NamedThing? HeadingCompetition { get; set; }

    /// <summary>The competition the paragraph has named.</summary>
    public NamedThing? ParagraphCompetition { get; set; }

    /// <summary>Whether the title or a heading speaks of a round of a cup.</summary>
    public bool IsOnCup { get; set; }

    /// <summary>
    /// Whether the article, by its title or opening, or the paragraph tells of a draw: the matches it speaks of then are to come, though
    /// no day is told.
    /// </summary>
    public bool IsOnDraw => IsArticleOnDraw || IsParagraphOnDraw;

    /// <summary>Whether the title, a heading or the opening tells of a draw.</summary>
    public bool IsArticleOnDraw { get; set; }

    /// <summary>Whether the paragraph has told of a draw.</summary>
    public bool IsParagraphOnDraw { get; set; }

    /// <summary>Whether the article has spoken of qualifying matches.</summary>
    public bool IsOnQualifying { get; set; }

    /// <summary>The date the paragraph spoke of last, which its next sentence may take up.</summary>
    public DatePhrase? ParagraphDate { get; set; }

    /// <summary>The date spoken of last anywhere, which "three days later" counts from.</summary>
    public DatePhrase? PreviousDate { get; set; }

    /// <summary>The date of the match that was claimed last, which "later" and "elsewhere" go on from.</summary>
    public DatePhrase? LastClaimDate { get; set; }

    /// <summary>The words "today" or "tonight" of a match that was claimed: the article is about today's matches.</summary>
    public DatePhrase? Matchday { get; set; }

    /// <summary>Whether the heading above names another sport, as in a guide to the weekend's television.</summary>
    public bool IsOnOtherSport { get; set; }

    /// <summary>Whether scores below are guesses, by the article's title or a heading.</summary>
    public bool IsGuessing { get; set; }

    /// <summary>Whether a heading or sentence has said that all matches below it are off.</summary>
    public bool IsAllOff { get; set; }

    /// <summary>Whether the paragraph has said that the dates below are new ones.</summary>
    public bool IsAllMoved { get; set; }

    /// <summary>Competitions that the article has spoken of as being played in, the last one first.</summary>
    public List<NamedThing> Competitions { get; } = [];

    /// <summary>The match that the title or the last heading names, which "Sunday's game" below it means.</summary>
    public FixtureClaim? Match { get; set; }

    /// <summary>The match that was last said to be off, which "the new date" speaks of.</summary>
    public FixtureClaim? Postponed { get; set; }

    /// <summary>The match that was last said to be off, whether it has a new date or not.</summary>
    public FixtureClaim? Off { get; set; }

    /// <summary>Days of which sentences say that some of their matches are off: "three of Saturday's games".</summary>
    public List<DatePhrase> OffDays { get; } = [];

    /// <summary>
    /// The day that leads a line with a match: "Saturday: Rovers v City (4.30pm)". A line below it that has an hour alone is of that day.
    /// </summary>
    public DatePhrase? LineDate { get; set; }

    /// <summary>The only match of the sentence before, if that stands in the same paragraph: "kick-off is at 3pm" speaks of it.</summary>
    public FixtureClaim? JustTold { get; set; }

    /// <summary>Dates that sentences give all matches of the article: "this weekend's games".</summary>
    public List<DatePhrase> Rounds { get; } = [];

    /// <summary>The days of legs that sentences tell for several ties, for each competition that the article goes through.</summary>
    public List<LegDays> Legs { get; } = [];
}
