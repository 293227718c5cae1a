using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Digests;

/// <summary>
/// What makes two claims speak of the same team: the catalog id or, where the catalog does not know the team, the folded name. The prefix
/// keeps a team called "Q1" apart from the one with that id.
/// </summary>
internal static class TeamKey
{
    public static string Of(ClaimedTeam team) => team.Id is { } id ? $"id:{id}" : $"name:{Folding.FoldPhrase(team.Name)}";
}

/// <summary>Two teams regardless of who is at home, the ordinally lesser key first.</summary>
internal readonly record struct TeamPair(string Lesser, string Greater)
{
    public static TeamPair Of(FixtureClaim claim)
    {
        var (home, away) = (TeamKey.Of(claim.Home), TeamKey.Of(claim.Away));
        return string.CompareOrdinal(home, away) <= 0 ? new TeamPair(home, away) : new TeamPair(away, home);
    }

    /// <summary>A team does not play itself: such a claim has no determinable opponent.</summary>
    public bool IsMatch => Lesser != Greater;
}
