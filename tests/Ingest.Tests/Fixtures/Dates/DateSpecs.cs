namespace Ingest.Tests.Fixtures.Dates;

/// <summary>Runs the cases in <c>Specs/*.json</c>; Specs/README.md says how to add one.</summary>
public sealed class DateSpecs
{
    public sealed record Spec(string Text, DateOnly Date, IReadOnlyList<Expected> Expect);

    public sealed record Expected(
        string Phrase, DateOnly? On = null, DateOnly? From = null, DateOnly? To = null, DateOnly? Otherwise = null);

    public static TheoryData<string, string, string, string> Specs
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            var folder = Repository.Path("tests", "Ingest.Tests", "Fixtures", "Dates", "Specs");
            foreach (var (kind, spec) in SpecFiles.ReadFolder<Spec>(folder))
                data.Add(kind, spec.Text, $"{spec.Date:O}", string.Join("; ", spec.Expect.Select(Line)));

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
        Assert.True(Specs.Count >= 280 && Specs.Select(row => row.Data.Item1).Distinct().Count() >= 10);

    private static string Line(Expected expected)
    {
        var from = expected.On ?? expected.From;
        var to = expected.On ?? expected.To;
        var days = from == to ? $"{from:O}" : $"{from:O}..{to:O}";
        return $"[{expected.Phrase}] {days}{(expected.Otherwise is { } other ? $" or {other:O}" : "")}";
    }
}
