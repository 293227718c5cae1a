namespace Ingest.Functions.Tests.Wiring;

/// <summary>A change of one side only, in memory, which the check must report: a check that stays silent guards nothing.</summary>
internal static class Mutation
{
    /// <summary>Asserts that the check reports a disagreement.</summary>
    /// <param name="changed">The wiring with one side changed.</param>
    /// <param name="where">Part of where it is found.</param>
    /// <param name="what">Part of what it says.</param>
    public static void Reports(WiringInputs changed, string where, string what) => Assert.Contains(
        WiringCheck.Run(changed),
        found => found.Where.Contains(where, StringComparison.Ordinal) && found.What.Contains(what, StringComparison.Ordinal));
}
