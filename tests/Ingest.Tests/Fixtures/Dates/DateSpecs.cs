using System.Text.Json;
using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Tests.Fixtures.Dates;

/// <summary>Runs the cases in <c>Specs/*.json</c>; Specs/README.md says how to add one.</summary>
public sealed class DateSpecs
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    public sealed record Spec(string Text, DateOnly Date, IReadOnlyList<Expected> Expect);

    public sealed record Expected(string Phrase, DateOnly? On = null, DateOnly? From = null, DateOnly? To = null, DateOnly? Otherwise = null);

    public static TheoryData<string, string, string, string> Specs
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Dates", "Specs"), "*.json").Order(StringComparer.Ordinal))
            {
                foreach (var spec in JsonSerializer.Deserialize<List<Spec>>(File.ReadAllText(file), Json)!)
                    data.Add(Path.GetFileNameWithoutExtension(file), spec.Text, spec.Date.ToString("O"), string.Join("; ", spec.Expect.Select(Line)));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void A_text_states_the_dates_that_its_spec_expects(string kind, string text, string date, string expected)
    {
        Assert.NotEmpty(kind);
        var found = SomeDates.Read(text, DateOnly.Parse(date, null));
        Assert.Equal(expected, string.Join("; ", found.Select(phrase => Line(new Expected(
            phrase.Span.In(text), phrase.Range.IsDay ? phrase.Range.From : null, phrase.Range.From, phrase.Range.To, phrase.Otherwise)))));
    }

    [Fact]
    public void There_are_specs_of_every_kind() =>
        Assert.True(Specs.Count >= 150 && Specs.Select(row => row.Data.Item1).Distinct().Count() >= 10);

    private static string Line(Expected expected)
    {
        var days = expected.On is { } day ? $"{day:O}" : expected.From == expected.To ? $"{expected.From:O}" : $"{expected.From:O}..{expected.To:O}";
        return $"[{expected.Phrase}] {days}{(expected.Otherwise is { } other ? $" or {other:O}" : "")}";
    }
}
