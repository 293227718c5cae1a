using Ingest.Fixtures;
using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Digests;

/// <summary>
/// A claim as the reconciler weighs it: which days it says the match is played on, and which it says it is not played on any more. A
/// postponement or cancellation may carry the lost day as its date or as its previous date; both mean the same here.
/// </summary>
internal sealed class Statement
{
    private bool? _isExplicit;

    public Statement(ReportedClaim source)
        : this(source, source.Claim.When)
    {
    }

    private Statement(ReportedClaim source, MatchTime when)
    {
        (Source, When, Published) = (source, when, source.Article.Published);
        HomeKey = source.Claim.HomeAwayKnown ? TeamKey.Of(source.Claim.Home) : null;
        (Status, ToPlay, Former) = Meaning(source.Claim.Status, when);
    }

    public ReportedClaim Source { get; }

    /// <summary>What it says of the time; the claim's own words but where <see cref="Statements"/> knows better what they mean.</summary>
    public MatchTime When { get; }

    /// <summary>Key of the side at home, or null where the text does not tell.</summary>
    public string? HomeKey { get; }

    /// <summary>
    /// The claim's status, corrected by what its days say: a new day makes it a move, a lost day without a new one a postponement.
    /// </summary>
    public FixtureStatus Status { get; }

    /// <summary>The days it is to be played on, by this claim; null where none is stated, or where it is off.</summary>
    public DaySpan? ToPlay { get; }

    /// <summary>The days it is not played on any more, by this claim.</summary>
    public DaySpan? Former { get; }

    /// <summary>The independent report it belongs to: an article together with its copies.</summary>
    public string Report => Source.Report;

    /// <summary>When it was said: the article's day or, where it repeats another almost word by word, that one's.</summary>
    public DateOnly Published { get; private init; }

    /// <summary>
    /// Catalog id of a competition that the text states; null where it states none or the competition is merely inferred.
    /// </summary>
    public string? StatedCompetition => Source.Claim.Competition is { Inferred: false } stated ? stated.Id : null;

    /// <summary>
    /// Whether it names the day itself ("8 November"), and not a weekday or a distance that has to be counted from somewhere. Words that
    /// contradict themselves name none.
    /// </summary>
    public bool IsExplicit => _isExplicit ??= IsListed || NamesADay(Source.Claim, Published);

    /// <summary>Whether a list of fixtures says so, and not an article in its own words.</summary>
    public bool IsListed => Source.Claim.Kind is ClaimKind.Schedule;

    public bool IsMove => Status is FixtureStatus.Rescheduled;

    public bool IsOff => Status is FixtureStatus.Postponed or FixtureStatus.Cancelled;

    /// <summary>All days the claim speaks of.</summary>
    public IEnumerable<DaySpan> Spans
    {
        get
        {
            if (ToPlay is { } toPlay) yield return toPlay;
            if (Former is { } former) yield return former;
        }
    }

    /// <summary>The same, as old as the day it was first said.</summary>
    public Statement FirstSaid(DateOnly day) => day == Published ? this : new Statement(Source, When) { Published = day };

    /// <summary>The same, its time understood in another way.</summary>
    public Statement Meaning(MatchTime when) => when == When ? this : new Statement(Source, when) { Published = Published };

    private static bool NamesADay(FixtureClaim claim, DateOnly published) =>
        claim is { OtherDate: null, DateWords.Text: { } words }
        && DateReader.Read(words, new TextSpan(0, words.Length), new DateContext(published, Previous: null))
            .Any(phrase => phrase.Form is DateForm.Calendar);

    private static (FixtureStatus Status, DaySpan? ToPlay, DaySpan? Former) Meaning(
        FixtureStatus status, MatchTime when)
    {
        var stated = DaySpan.Of(when.Date) ?? DaySpan.Of(when.DateFrom, when.DateTo);
        var previous = DaySpan.Of(when.PreviousDate);
        if (stated is { } days && previous is { } lost && days.Overlaps(lost))
            previous = null;

        return status switch
        {
            FixtureStatus.Cancelled => (FixtureStatus.Cancelled, null, stated ?? previous),
            FixtureStatus.Postponed when stated is null || previous is null => (FixtureStatus.Postponed, null, stated ?? previous),
            _ when previous is not null && stated is null => (FixtureStatus.Postponed, null, previous),
            _ when previous is not null => (FixtureStatus.Rescheduled, stated, previous),

            // "The rearranged match" without any day neither sets a date nor takes one away.
            FixtureStatus.Rescheduled when stated is not null => (FixtureStatus.Rescheduled, stated, null),
            _ => (FixtureStatus.Scheduled, stated, null),
        };
    }
}
