using Ingest.Functions.Tests.Infrastructure;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>Somebody is told of work that was given up on any queue, and of functions that the alarms know by name.</summary>
internal static class AlertRules
{
    private const string File = "infra/main.bicep";

    public static IEnumerable<Disagreement> Check(ArmTemplate main, FunctionApp app)
    {
        var queries = main.OfType("Microsoft.Insights/scheduledQueryRules")
            .Select(rule => $"{rule.At("properties", "criteria", "allOf")?[0]?["query"]}")
            .ToList();
        foreach (var queue in app.Names.PoisonQueues)
        {
            if (!queries.Any(query => query.Contains($"'/{queue}/messages'", StringComparison.Ordinal)))
                yield return new(File, $"tells nobody of messages on '{queue}'");
        }

        var named = queries.SelectMany(query => query.Split("OperationName == '").Skip(1).Select(rest => rest.Split('\'')[0]))
            .Where(name => name != "PutMessage");
        foreach (var name in named.Where(name => !app.Functions.Any(function => function.Name == name)))
            yield return new(File, $"waits for the function '{name}', which is not there");
    }
}
