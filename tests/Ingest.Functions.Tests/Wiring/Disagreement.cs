namespace Ingest.Functions.Tests.Wiring;

/// <summary>Two sides that should say the same and do not. <paramref name="Where"/> is a function, a file or a source line.</summary>
internal sealed record Disagreement(string Where, string What)
{
    public override string ToString() => $"{Where}: {What}";
}
