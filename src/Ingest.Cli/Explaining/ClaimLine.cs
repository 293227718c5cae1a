using System.Text.Json.Serialization;
using Ingest.Articles;
using Ingest.Fixtures;
using Ingest.Pipeline.Contract;

namespace Ingest.Cli.Explaining;

/// <summary>A match as a stored document holds it, and what explains it.</summary>
internal sealed record ClaimLine : FixturePart
{
    private ClaimLine(FixturePart part)
        : base(part)
    {
    }

    /// <summary>What the rule means, in words for a person.</summary>
    [JsonPropertyOrder(1)]
    public string? Because { get; private init; }

    /// <summary>Where the words of the date stand, seen from the sentence; null where there is no date.</summary>
    [JsonPropertyOrder(1)]
    public string? DatePlace { get; private init; }

    /// <summary>Whether the competition is the league of both sides, which the text does not state; null where there is none.</summary>
    [JsonPropertyOrder(1)]
    public bool? CompetitionInferred { get; private init; }

    public static ClaimLine Of(FixtureClaim claim, Article article) => new(Of(claim))
    {
        Because = ClaimRules.Meaning(claim.Rule),
        DatePlace = StatedDate.Of(claim, article) is { } stated ? NameLine.Kebab(stated.Place) : null,
        CompetitionInferred = claim.Competition?.Inferred,
    };
}
