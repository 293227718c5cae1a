using Ingest.Functions.Tests.Infrastructure;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>Each blob trigger that waits for events has a subscription that sends them, for its container and to its function.</summary>
internal static class EventRules
{
    private const string File = "infra/events.bicep";

    public static IEnumerable<Disagreement> Check(ArmTemplate events, FunctionApp app)
    {
        var subscriptions = events.OfType("Microsoft.EventGrid/systemTopics/eventSubscriptions").ToList();
        foreach (var function in app.Functions)
        {
            foreach (var trigger in function.Of(BindingKind.BlobTrigger).Where(trigger => trigger.FromEventGrid))
            {
                var container = trigger.Target[..Math.Max(0, trigger.Target.IndexOf('/', StringComparison.Ordinal))];
                if (!subscriptions.Any(subscription => Calls(subscription, function.Name) && Tells(subscription, container)))
                    yield return new(File, $"sends {function.Name} no event of a blob created in '{container}'");
            }
        }

        var idle = subscriptions.Where(subscription => !app.Functions.Any(function => Calls(subscription, function.Name)));
        foreach (var subscription in idle)
            yield return new(File, $"has a subscription '{subscription.LastName}' that calls no function");
    }

    private static bool Calls(ArmResource subscription, string function) =>
        $"{subscription.At("properties", "destination", "properties", "endpointUrl")}"
            .Contains($"/runtime/webhooks/blobs?functionName=Host.Functions.{function}&", StringComparison.Ordinal);

    private static bool Tells(ArmResource subscription, string container) =>
        $"{subscription.At("properties", "filter", "subjectBeginsWith")}" == $"/blobServices/default/containers/{container}/blobs/"
        && subscription.At("properties", "filter", "includedEventTypes")!.AsArray()
            .Any(type => (string?)type == "Microsoft.Storage.BlobCreated");
}
