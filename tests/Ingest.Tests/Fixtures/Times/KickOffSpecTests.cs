using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Tests.Fixtures.Times;

/// <summary>Runs the cases in <c>Specs/*.json</c>; Specs/README.md says how to add one.</summary>
public sealed class KickOffSpecTests
{
    public static IEnumerable<TheoryDataRow<KickOffSpec>> Specs() =>
        from read in SpecFiles.ReadFolder<KickOffSpec>(Repository.Path("tests", "Ingest.Tests", "Fixtures", "Times", "Specs"))
        select new TheoryDataRow<KickOffSpec>(read.Spec) { TestDisplayName = $"{read.Group}.json: {read.Spec.Text}", Label = "" };

    [Theory]
    [MemberData(nameof(Specs), DisableDiscoveryEnumeration = true)]
    public void A_sentence_states_the_kick_offs_that_its_spec_expects(KickOffSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var found = KickOffs.Read(spec.Text, new TextSpan(0, spec.Text.Length)).Select(kickOff => new ExpectedKickOff(
            kickOff.Span.In(spec.Text), $"{kickOff.Time:HH:mm}", kickOff.Zone, kickOff.IsLocal, kickOff.IsDefault));

        Assert.Equal(spec.Expect, found);
    }

    [Fact]
    public void There_are_specs_enough() => Assert.True(Specs().Count() >= 80);
}

/// <param name="Text">One sentence or line.</param>
/// <param name="Expect">The kick-offs it states, in its order; empty where it states none.</param>
public sealed record KickOffSpec(string Text, IReadOnlyList<ExpectedKickOff> Expect);

/// <param name="Phrase">The words just as they stand in the text.</param>
/// <param name="At">Local time.</param>
/// <param name="Zone">IANA zone, absent where none is named.</param>
/// <param name="Local">Whether the text says that the time is that of the ground.</param>
/// <param name="Default">Whether it holds for the lines below unless they state another.</param>
public sealed record ExpectedKickOff(string Phrase, string At, string? Zone = null, bool Local = false, bool Default = false);
