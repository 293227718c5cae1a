namespace Ingest.Pipeline.Storage;

/// <summary>The queues on which work ends that was given up.</summary>
public sealed class PoisonQueues(StorageAccount account)
{
    /// <summary>How many messages wait on each, about.</summary>
    public async Task<IReadOnlyList<(string Queue, int Messages)>> DepthsAsync(CancellationToken ct)
    {
        var depths = new List<(string Queue, int Messages)>();
        foreach (var name in StorageNames.PoisonQueues)
        {
            var properties = await account.Queues.GetQueueClient(name).GetPropertiesAsync(ct);
            depths.Add((name, properties.Value.ApproximateMessagesCount));
        }

        return depths;
    }
}
