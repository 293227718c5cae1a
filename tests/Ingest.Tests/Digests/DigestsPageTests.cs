using System.Globalization;
using System.Reflection;
using Ingest.Digests;

namespace Ingest.Tests.Digests;

/// <summary>Holds <c>docs/digests.md</c> to the code: its figures are the constants', and its rules are all there.</summary>
public sealed class DigestsPageTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.Path("docs", "digests.md"));

    [Fact]
    public void The_page_has_every_constant_with_its_value()
    {
        var constants = new[] { typeof(Reconciler), typeof(DigestBuilder), typeof(FixtureIdentity), typeof(Ingest.Text.TextPrint) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral))
            .Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", ((int)field.GetRawConstantValue()!).ToString(CultureInfo.InvariantCulture)));

        Assert.Equal(constants, Section("## The figures").Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(Row));
    }

    [Fact]
    public void The_rules_speak_of_the_figures_they_stand_for()
    {
        var gathering = string.Join(' ', Section("## Which claims are about one match"));
        var date = string.Join(' ', Section("## Which date holds"));
        var shown = string.Join(' ', Section("## What a digest shows"));

        Assert.Contains($"at most {Reconciler.SameMatchDays} apart", gathering, StringComparison.Ordinal);
        Assert.Contains($"more than {Reconciler.SameMatchDaysWhenReversed} apart", gathering, StringComparison.Ordinal);
        Assert.Contains($"{Reconciler.MoveReachDays} days later", gathering, StringComparison.Ordinal);
        Assert.Contains($"at most {Reconciler.UndatedReachDays} days", gathering, StringComparison.Ordinal);
        Assert.Contains($"{Reconciler.RevivingReports} independent reports", date, StringComparison.Ordinal);
        Assert.Contains($"{Reconciler.OutweighingReports} or more that name", date, StringComparison.Ordinal);
        Assert.Contains($"{DigestBuilder.PostponedStaysDays} days after", shown, StringComparison.Ordinal);
        Assert.Contains($"{DigestBuilder.UndatedStaysDays} days after", shown, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Section(string heading) =>
        Lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));

    private static (string Name, string Value) Row(string line) =>
        line.Replace("`", "", StringComparison.Ordinal).Trim('|').Split('|', StringSplitOptions.TrimEntries) is [var name, var value]
            ? (name, value)
            : throw new FormatException($"Not a row of two columns: {line}");
}
