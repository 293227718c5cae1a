using Ingest.Functions.Tests.Infrastructure;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>Each blob trigger that waits for events has a subscription that sends them, for its container and to its function.</summary>
internal static class EventRules
{
    private const string File = "infra/events.bicep";
    private const string Created = "Microsoft.Storage.BlobCreated";
    private const string Deleted = "Microsoft.Storage.BlobDeleted";

    /// <summary>Where the infrastructure itself keeps events that could not be delivered.</summary>
    public static IEnumerable<string> UndeliveredContainers(ArmTemplate events) =>
        Subscriptions(events).Select(Undelivered).OfType<string>().Distinct();

    public static IEnumerable<Disagreement> Check(ArmTemplate events, FunctionApp app)
    {
        var subscriptions = Subscriptions(events).ToList();
        foreach (var function in app.Functions)
        {
            foreach (var trigger in function.Of(BindingKind.BlobTrigger).Where(trigger => trigger.FromEventGrid))
            {
                var container = trigger.Target[..Math.Max(0, trigger.Target.IndexOf('/', StringComparison.Ordinal))];
                if (!subscriptions.Any(subscription => Calls(subscription, function.Name) && Tells(subscription, container, Created)))
                    yield return new(File, $"sends {function.Name} no event of a blob created in '{container}'");
            }
        }

        // Nothing fires for a blob that was deleted: that news comes by a queue.
        var removed = app.Names["ArticlesRemoved"];
        if (!subscriptions.Any(subscription => Queue(subscription) == removed && Tells(subscription, app.Names["Articles"], Deleted)))
            yield return new(File, $"puts no event of a blob deleted in '{app.Names["Articles"]}' on '{removed}'");
        foreach (var queue in subscriptions.Select(Queue).OfType<string>().Where(queue => !app.Names.Queues.Contains(queue)))
            yield return new(File, $"delivers to the queue '{queue}', which StorageNames does not know");
        foreach (var subscription in subscriptions.Where(subscription => Undelivered(subscription) is null))
            yield return new(File, $"has a subscription '{subscription.LastName}' whose undelivered events are lost");

        var idle = subscriptions.Where(subscription =>
            Queue(subscription) is null && !app.Functions.Any(function => Calls(subscription, function.Name)));
        foreach (var subscription in idle)
            yield return new(File, $"has a subscription '{subscription.LastName}' that calls no function");
    }

    private static bool Calls(ArmResource subscription, string function) =>
        $"{subscription.At("properties", "destination", "properties", "endpointUrl")}"
            .Contains($"/runtime/webhooks/blobs?functionName=Host.Functions.{function}&", StringComparison.Ordinal);

    private static IEnumerable<ArmResource> Subscriptions(ArmTemplate events) =>
        events.OfType("Microsoft.EventGrid/systemTopics/eventSubscriptions");

    private static string? Queue(ArmResource subscription) =>
        (string?)subscription.At("properties", "deliveryWithResourceIdentity", "destination", "properties", "queueName");

    private static string? Undelivered(ArmResource subscription) => (string?)subscription.At(
        "properties", "deadLetterWithResourceIdentity", "deadLetterDestination", "properties", "blobContainerName");

    private static bool Tells(ArmResource subscription, string container, string what) =>
        $"{subscription.At("properties", "filter", "subjectBeginsWith")}" == $"/blobServices/default/containers/{container}/blobs/"
        && subscription.At("properties", "filter", "includedEventTypes")!.AsArray().Any(type => (string?)type == what);
}
