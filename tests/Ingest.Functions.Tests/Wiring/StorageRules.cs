using Ingest.Functions.Tests.Infrastructure;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>The containers, queues and tables that the infrastructure makes are those that the code names.</summary>
internal static class StorageRules
{
    private const string File = "infra/main.bicep";

    public static IEnumerable<Disagreement> Check(ArmTemplate main, ArmTemplate events, StorageNameList names) =>
    [
        .. Compare(
            "container",
            names.Containers.Append(DeploymentContainer(main)).Union(EventRules.UndeliveredContainers(events)),
            main,
            "Microsoft.Storage/storageAccounts/blobServices/containers"),
        .. Compare("queue", names.Queues, main, "Microsoft.Storage/storageAccounts/queueServices/queues"),
        .. Compare("table", names.Tables, main, "Microsoft.Storage/storageAccounts/tableServices/tables"),
    ];

    private static IEnumerable<Disagreement> Compare(string kind, IEnumerable<string> named, ArmTemplate main, string type)
    {
        var made = main.OfType(type).Select(resource => resource.LastName).ToList();
        return
        [
            .. named.Except(made).Select(name => new Disagreement(File, $"makes no {kind} '{name}'")),
            .. made.Except(named).Select(name => new Disagreement(File, $"makes a {kind} '{name}', which StorageNames does not know")),
        ];
    }

    /// <summary>The container that the app's package is published to; it is the infrastructure's own.</summary>
    private static string DeploymentContainer(ArmTemplate main) =>
        main.OfType("Microsoft.Web/sites")
            .Select(site => $"{site.At("properties", "functionAppConfig", "deployment", "storage", "value")}")
            .Select(address => address[(address.LastIndexOf("blob", StringComparison.Ordinal) + "blob".Length)..])
            .FirstOrDefault("(no function app)");
}
