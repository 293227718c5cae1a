using Ingest.Linking;

namespace Ingest.Fixtures;

/// <summary>The two sides of a match, and whether the text tells which of them is at home.</summary>
/// <param name="Home">The side at home, or the one named first.</param>
/// <param name="Away">The other.</param>
/// <param name="Known">Whether the text tells.</param>
internal readonly record struct Sides(ClaimedTeam Home, ClaimedTeam Away, bool Known)
{
    /// <summary>The ground decides where it is one side's own; else the words do.</summary>
    public static Sides Of(SubjectSide side, ClaimedTeam subject, ClaimedTeam other, NamedThing? venue)
    {
        if (IsHomeOf(venue, subject)) return new Sides(subject, other, true);
        if (IsHomeOf(venue, other)) return new Sides(other, subject, true);
        return side switch
        {
            SubjectSide.Home => new Sides(subject, other, true),
            SubjectSide.Away => new Sides(other, subject, true),
            _ => new Sides(subject, other, false),
        };
    }

    /// <summary>
    /// Who is meant where a sentence names one side only: the other side of the match it stands under, or of the match spoken of last; else
    /// the team whose section it is, the team spoken of last, the article's own. Null where that is the side named.
    /// </summary>
    public static ClaimedTeam? SubjectFrom(ReadingContext context, ClaimedTeam other)
    {
        foreach (var match in new[] { context.Match, context.LastClaim })
        {
            if (match?.Home == other) return match.Away;
            if (match?.Away == other) return match.Home;
        }

        return new[] { context.SectionTeam, context.Subject, context.Topic }.FirstOrDefault(team => team is not null && team != other);
    }

    private static bool IsHomeOf(NamedThing? venue, ClaimedTeam team) =>
        team.Id is { } id && venue is not null && venue.Ids.Contains(id, StringComparer.Ordinal);
}
