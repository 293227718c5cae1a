using Ingest.Fixtures;

namespace Ingest.Digests.Pages;

/// <summary>A match with the reports that tell of it, as the table lists them.</summary>
/// <param name="Fixture">The match.</param>
/// <param name="Sources">Who says so, newest first but copies last, at most <see cref="DigestSources.MaxEntries"/>.</param>
/// <param name="Against">Who says otherwise and was not overtaken by news, newest first.</param>
/// <param name="Before">Reports of another day that the news of a move, postponement or cancellation overtook, newest first.</param>
internal sealed record ToldMatch(
    Fixture Fixture,
    IReadOnlyList<DigestSource> Sources,
    IReadOnlyList<DigestSource> Against,
    IReadOnlyList<DigestSource> Before)
{
    public static ToldMatch Of(Fixture fixture)
    {
        var sources = DigestSources.Read(DigestSources.Agreeing(fixture.Sources)).OrderBy(source => source.CopyOf is null ? 0 : 1);
        var dissent = DigestSources.Read(DigestSources.Dissenting(fixture.Dissent)).ToLookup(
            entry => entry.IsOvertaken(fixture.Status, fixture.When.PreviousDate, fixture.LastReported));
        return new ToldMatch(fixture, [.. sources], [.. dissent[false]], [.. dissent[true]]);
    }

    /// <summary>Whether the match has news of its day: it was moved, put off or called off.</summary>
    public bool IsNews => Fixture.Status is not FixtureStatus.Scheduled || Fixture.When.PreviousDate is not null;
}
