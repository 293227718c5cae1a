using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Cli.Rendering.Html;

/// <summary>A match with its number beside the text, from 1.</summary>
internal readonly record struct NumberedFixture(int Number, FixtureClaim Claim);

/// <summary>A sentence of the text and the matches that rest on it.</summary>
internal sealed record FixtureSentence(TextSpan Span, IReadOnlyList<NumberedFixture> Fixtures);

/// <summary>Which sentences the matches of an article rest on.</summary>
internal static class FixtureSentences
{
    /// <summary>The sentences in the order of the text, numbered from 1; several matches may share one.</summary>
    public static IEnumerable<(int Number, FixtureSentence Sentence)> Of(IReadOnlyList<FixtureClaim> claims) => claims
        .Select((claim, index) => new NumberedFixture(index + 1, claim))
        .GroupBy(fixture => fixture.Claim.Evidence.Span)
        .OrderBy(group => group.Key)
        .Select((group, index) => (index + 1, new FixtureSentence(group.Key, [.. group])));
}
