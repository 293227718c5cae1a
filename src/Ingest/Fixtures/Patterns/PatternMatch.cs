namespace Ingest.Fixtures.Patterns;

/// <summary>Where a pattern matched.</summary>
/// <param name="Start">First atom of the match.</param>
/// <param name="End">The atom just behind it.</param>
/// <param name="Subject">Atom that the pattern marks <c>:s</c>, or -1.</param>
/// <param name="Other">Atom that it marks <c>:o</c>, or -1.</param>
internal readonly record struct PatternMatch(int Start, int End, int Subject, int Other);

/// <summary>What a pattern marks an atom as.</summary>
internal enum PatternSide
{
    None,
    Subject,
    Other,
}
