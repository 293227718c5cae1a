using System.Text;

using Ingest.Digests;

namespace Ingest.Tests.Digests.Stories;

/// <summary>What went wrong in a story, for somebody who has only this message before them.</summary>
internal sealed class StoryReport(Story story)
{
    private const int FewClaims = 10;

    private readonly StringBuilder _steps = new();

    /// <summary>Adds a step with the differences found in it, if there are any, and the claims that the rows rest on.</summary>
    public void Add(int number, Step step, IReadOnlyList<string> wrong, Shelf shelf)
    {
        if (wrong.Count == 0) return;
        _steps.AppendJoin('\n', [$"\nstep {number} of {story.Steps.Count}, as of {step.AsOf}{Doing(step)}", .. wrong, "  the claims behind:\n"]);
        foreach (var (file, claims) in shelf.Files)
        {
            if (claims.Count == 0) _steps.Append("    ").Append(file).Append(": none\n");
            foreach (var claim in claims.Where(claim => claims.Count <= FewClaims || IsAsked(claim, step)))
                _steps.Append("    ").Append(file).Append(": ").Append(ClaimLine.Of(claim)).Append('\n');
        }
    }

    public override string ToString() => _steps.Length == 0 ? "" : $"{story}\nwhy: {story.Why}\n{_steps}";

    private static string Doing(Step step) =>
        (step.Remove is { Count: > 0 } remove ? $", removing {string.Join(", ", remove)}" : "")
        + (step.Drop is { Count: > 0 } drop ? $", dropping {string.Join(", ", drop.Select(file => file.File))}" : "");

    /// <summary>A list can have hundreds of matches; those of the teams that the step asks about explain its rows.</summary>
    private static bool IsAsked(ReportedClaim claim, Step step)
    {
        var teams = step.Digests.Keys.Select(TeamNames.IdOf).ToHashSet();
        return teams.Contains(claim.Claim.Home.Id) || teams.Contains(claim.Claim.Away.Id);
    }
}
