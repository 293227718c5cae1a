using System.Text;
using Ingest.Text;

namespace Ingest.Tests.Linking;

/// <summary>
/// Runs the specs in <c>Linking/Specs/*.json</c>: a text, its date, and which names mean whom. Whoever adds one needs no C#:
/// see the README beside them. With <c>LINK_SPECS=folder</c> in the environment the cases of that folder are run instead.
/// </summary>
public sealed class LinkSpecTests
{
    private static readonly Answers Answers = new(DefaultCatalog.Catalog);

    private static readonly string Folder =
        Environment.GetEnvironmentVariable("LINK_SPECS") ?? Repository.Path("tests", "Ingest.Tests", "Linking", "Specs");

    public static IReadOnlyList<LinkSpec> All { get; } = [.. new LinkSpecReader(Answers).ReadFolder(Folder)];

    public static IEnumerable<TheoryDataRow<LinkSpec>> Specs() =>
        All.Select(spec => new TheoryDataRow<LinkSpec>(spec) { TestDisplayName = spec.ToString(), Label = "" });

    [Theory]
    [MemberData(nameof(Specs), DisableDiscoveryEnumeration = true)]
    public void Names_mean_whom_the_spec_says(LinkSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        if (spec.Problems.Count > 0) Assert.Fail($"{spec} cannot be run:\n  {string.Join("\n  ", spec.Problems)}");

        var found = Found(spec);
        var missing = spec.Marks.Where(mark => mark.Answer is not Answer.Nobody && !found.Any(other => Meets(mark, other))).ToList();
        var surplus = found.Where(mark => mark.Answer is not Answer.Unknown && !spec.Marks.Any(wanted => Meets(wanted, mark)))
            .Concat(found.Where(mark => spec.Marks.Any(wanted => wanted.Answer is Answer.Nobody && wanted.Span.Overlaps(mark.Span))))
            .Distinct().ToList();
        if (missing.Count + surplus.Count > 0) Assert.Fail(Report(spec, found, missing, surplus));
    }

    [Fact]
    public void No_two_cases_have_one_name() => Assert.Distinct(All.Select(spec => spec.Name));

    private static bool Meets(Mark wanted, Mark found) => wanted.Span == found.Span && wanted.Answer.IsMetBy(found.Answer);

    /// <summary>What the linker makes of the text, by offsets into the spec's text.</summary>
    private static List<Mark> Found(LinkSpec spec)
    {
        var linked = Drop.Linked(spec.Date, spec.Text);
        Assert.EndsWith(spec.Text, linked.Article.Text, StringComparison.Ordinal);
        var start = linked.Article.Text.Length - spec.Text.Length;
        return [.. Findings.All(linked).Select(mark => mark with { Span = new TextSpan(mark.Span.Start - start, mark.Span.End - start) })];
    }

    private static string Report(LinkSpec spec, List<Mark> found, List<Mark> missing, List<Mark> surplus)
    {
        var report = new StringBuilder().Append(spec).Append('\n');
        Append("expected, and not found", missing);
        Append("found, and not expected", surplus);
        report.Append("expected in all (").Append(spec.Date).Append("):\n").Append(Marked(spec.Marks))
            .Append("\nfound in all:\n").Append(Marked(found));
        return report.ToString();

        void Append(string what, List<Mark> marks)
        {
            foreach (var mark in marks.OrderBy(mark => mark.Span))
                report.Append(what).Append(": \"").Append(mark.Span.In(spec.Text)).Append("\" at ").Append(mark.Span.Start).Append(" = ")
                    .Append(Words(mark)).Append('\n');
        }

        string Marked(IEnumerable<Mark> marks) => MarkedText.Write(spec.Text, marks.Select(mark => (mark.Span, Words(mark))));

        string Words(Mark mark) => Answers.Write(mark.Answer);
    }
}
