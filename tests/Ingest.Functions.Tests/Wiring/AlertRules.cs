using System.Text.RegularExpressions;
using Ingest.Functions.Tests.Infrastructure;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>Somebody is told of work that was given up on any queue; and what alarms look for in log lines stands in the code.</summary>
internal static partial class AlertRules
{
    private const string File = "infra/main.bicep";

    public static IEnumerable<Disagreement> Check(ArmTemplate main, FunctionApp app, WiringInputs inputs)
    {
        var queries = main.OfType("Microsoft.Insights/scheduledQueryRules")
            .Select(rule => $"{rule.At("properties", "criteria", "allOf")?[0]?["query"]}")
            .ToList();
        foreach (var queue in app.Names.PoisonQueues)
        {
            if (!queries.Any(query => query.Contains($"'/{queue}/messages'", StringComparison.Ordinal)))
                yield return new(File, $"tells nobody of messages on '{queue}'");
        }

        foreach (var span in queries.SelectMany(Spans).Distinct(StringComparer.Ordinal).Where(span => !inputs.Spans.Contains(span)))
            yield return new(File, $"looks for runs called '{span}', which no step is");

        // Words that a template has between its values, such as ' links, ' or ', request: '.
        foreach (var words in queries.SelectMany(Sought).Distinct(StringComparer.Ordinal))
        {
            if (!inputs.LogLines.Any(line => line.Contains(words, StringComparison.Ordinal)))
                yield return new(File, $"looks for log lines with '{words}', which nobody writes");
        }
    }

    private static IEnumerable<string> Spans(string query) => query.Split("Name in ('").Skip(1)
        .SelectMany(rest => rest.Split("')")[0].Split("', '"));

    /// <summary>What a query looks for in the text of log lines; a value at its end, as "True" is, is no part of the template.</summary>
    private static IEnumerable<string> Sought(string query) =>
        LineWords().Matches(query).Select(match => match.Groups["words"].Value.Replace("True", "", StringComparison.Ordinal));

    [GeneratedRegex("Message (startswith|endswith|has) '(?<words>[^']+)'")]
    private static partial Regex LineWords();
}
