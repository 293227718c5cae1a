using System.Text.RegularExpressions;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>Names in attributes are those of the one file of names, and names that Azure Storage accepts.</summary>
internal static partial class NameRules
{
    /// <summary>Constants of queues whose messages the host may give up.</summary>
    private static readonly string[] GivenUpQueues = ["ArticlesToEnrich", "ArticlesRemoved"];

    public static IEnumerable<Disagreement> Check(FunctionApp app) =>
    [
        .. Accepted(app.Names).Select(fault => new Disagreement("StorageNames", fault)),
        .. app.Functions.SelectMany(function => function.Bindings
            .SelectMany(binding => Faults(binding, app.Names))
            .Select(fault => new Disagreement(function.Name, fault))),
        .. Messages(app),
        .. Readers(app),
    ];

    private static IEnumerable<string> Accepted(StorageNameList names) =>
    [
        .. names.Containers.Where(name => !ContainerName().IsMatch(name)).Select(name => $"'{name}' is no name for a container"),
        .. names.Queues.Where(name => !QueueName().IsMatch(name)).Select(name => $"'{name}' is no name for a queue"),
        .. names.Tables.Where(name => !TableName().IsMatch(name)).Select(name => $"'{name}' is no name for a table"),
        .. from queue in GivenUpQueues
           let poison = names[queue + "Poison"]
           where poison != names[queue] + "-poison"
           select $"the host gives up messages to '{names[queue]}-poison', not to '{poison}'",
        .. names["BlobTriggerPoison"] == "webjobs-blobtrigger-poison" ? Array.Empty<string>()
            : [$"the host gives up blobs to 'webjobs-blobtrigger-poison', not to '{names["BlobTriggerPoison"]}'"],
        .. names.Unsorted.Select(constant => $"{constant} is a constant of which the wiring check does not know what it names"),
    ];

    private static IEnumerable<string> Faults(Binding binding, StorageNameList names)
    {
        if (binding.Kind != BindingKind.TimerTrigger && binding.Connection != names["Connection"])
        {
            var connection = binding.Connection ?? "AzureWebJobsStorage";
            yield return $"{binding.Kind} is on the connection '{connection}', not on '{names["Connection"]}'";
        }

        // A last part {name} takes the whole rest of the path, folders included.
        if (binding.Kind == BindingKind.BlobTrigger && binding.Target != names["Articles"] + "/{name}")
            yield return $"is triggered by '{binding.Target}', not by every blob at any depth of '{names["Articles"]}'";
        if (binding.Kind is BindingKind.QueueTrigger or BindingKind.QueueOutput && !names.Queues.Contains(binding.Target))
            yield return $"{binding.Kind} is on the queue '{binding.Target}', which StorageNames does not know";
        if (binding.Kind == BindingKind.TimerTrigger && !names.Schedules.Contains(binding.Target.Trim('%')))
            yield return $"runs by '{binding.Target}', which is no schedule of StorageNames";
    }

    /// <summary>Each queue and each schedule starts one function: a queue that nobody reads only fills.</summary>
    private static IEnumerable<Disagreement> Readers(FunctionApp app) =>
        from name in app.Names.Queues.Concat(app.Names.Schedules.Select(setting => $"%{setting}%"))
        let readers = app.Functions.Where(function => function.Triggers.Any(trigger => trigger.Target == name)).ToList()
        where readers.Count != 1
        select new Disagreement(
            "src/Ingest.Functions", $"'{name}' starts {readers.Count} functions ({string.Join(", ", readers.Select(f => f.Name))})");

    /// <summary>What is written to a queue is read from it, by a function, as the same type.</summary>
    private static IEnumerable<Disagreement> Messages(FunctionApp app)
    {
        foreach (var writer in app.Functions)
        {
            foreach (var output in writer.Outputs)
            {
                if (output.Bound != "string" || writer.MessagesWritten is not [var written])
                    yield return new(writer.Name, $"writes {output.Bound} to '{output.Target}', not the JSON of one type of the pipeline");
                else if (!app.Functions.Any(reader => reader.MessagesRead.Contains(written)
                    && reader.Of(BindingKind.QueueTrigger).Any(trigger => trigger.Target == output.Target)))
                    yield return new(writer.Name, $"writes {written} to '{output.Target}', which no function reads as that");
            }
        }
    }

    [GeneratedRegex("^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex QueueName();

    [GeneratedRegex("^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$|^[$]web$")]
    private static partial Regex ContainerName();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{2,62}$")]
    private static partial Regex TableName();
}
