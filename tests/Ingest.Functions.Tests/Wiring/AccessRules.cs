using Ingest.Functions.Tests.Infrastructure;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>No key anywhere, and no role wider than the data of one resource.</summary>
internal static class AccessRules
{
    private const string File = "infra/main.bicep";
    private const string EventsFile = "infra/events.bicep";

    /// <summary>What the app's identity may do, by the ids of Azure's built-in roles.</summary>
    private static readonly Dictionary<string, string> Roles = new()
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
    };

    /// <summary>What Event Grid's identity may do.</summary>
    private static readonly Dictionary<string, string> EventRoles = new()
    {
        ["c6a89b2d-59bc-44d0-9896-0f6e12d7b80a"] = "Storage Queue Data Message Sender",
        ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"] = "Storage Blob Data Contributor",
    };

    /// <summary>What a role may be granted on: one of these by itself, never what holds it.</summary>
    private static readonly string[] Scopes =
    [
        "resourceId(Microsoft.Storage/storageAccounts, ",
        "resourceId(Microsoft.Insights/components, ",
    ];

    private static readonly string[] EventScopes =
    [
        "resourceId(Microsoft.Storage/storageAccounts/queueServices/queues, ",
        "resourceId(Microsoft.Storage/storageAccounts/blobServices/containers, ",
    ];

    private static readonly string[] Keys = ["listKeys", "listAccountSas", "listServiceSas", "AccountKey=", "SharedAccessSignature"];

    public static IEnumerable<Disagreement> Check(ArmTemplate main, string text) =>
        Faults(main, text).Select(fault => new Disagreement(File, fault));

    public static IEnumerable<Disagreement> CheckEvents(ArmTemplate events, string text) =>
    [
        .. EventKeyFaults(events, text).Select(fault => new Disagreement(EventsFile, fault)),
        .. RoleFaults(events, EventRoles, EventScopes).Select(fault => new Disagreement(EventsFile, fault)),
    ];

    private static IEnumerable<string> Faults(ArmTemplate main, string text) =>
    [
        .. Keys.Where(key => text.Contains(key, StringComparison.OrdinalIgnoreCase)).Select(key => $"uses a key ({key})"),
        .. RoleFaults(main, Roles, Scopes),
        .. main.OfType("Microsoft.Storage/storageAccounts").SelectMany(StorageFaults),
        .. main.OfType("Microsoft.Web/sites").SelectMany(SiteFaults),
    ];

    /// <summary>One key is used, it is the app's own for events, and it stands nowhere but in the address that Event Grid calls.</summary>
    private static IEnumerable<string> EventKeyFaults(ArmTemplate events, string text)
    {
        var used = text.Split("listKeys(").Length - 1;
        var addresses = events.OfType("Microsoft.EventGrid/systemTopics/eventSubscriptions")
            .Select(subscription => $"{subscription.At("properties", "destination", "properties", "endpointUrl")}")
            .ToList();
        var known = addresses.Count(address => address.Contains("/host/default", StringComparison.Ordinal)
            && address.EndsWith(".systemKeys.blobs_extension", StringComparison.Ordinal));
        if (used != known)
            yield return $"uses {used} keys, of which {known} are the app's own for events";
        foreach (var key in Keys.Where(key => key != "listKeys" && text.Contains(key, StringComparison.OrdinalIgnoreCase)))
            yield return $"uses a key ({key})";
    }

    private static IEnumerable<string> RoleFaults(ArmTemplate template, Dictionary<string, string> roles, string[] scopes)
    {
        var assignments = template.OfType("Microsoft.Authorization/roleAssignments").ToList();
        var granted = assignments.Select(assignment => $"{assignment.At("properties", "roleDefinitionId")}").ToList();
        return
        [
            .. template.OfType("Microsoft.Authorization/roleDefinitions").Select(role => $"defines a role of its own ({role.Name})"),
            .. assignments.Where(assignment => assignment.Scope is null).Select(assignment => "grants a role on the whole resource group"),
            .. assignments
                .Where(assignment => assignment.Scope is { } scope && !scopes.Any(scope.StartsWith))
                .Select(assignment => $"grants a role on {assignment.Scope}"),
            .. granted
                .Where(role => !roles.Keys.Any(known => role.Contains(known, StringComparison.Ordinal)))
                .Select(role => $"grants {role}"),
            .. roles
                .Where(role => !granted.Any(id => id.Contains(role.Key, StringComparison.Ordinal)))
                .Select(role => $"does not grant {role.Value}"),
        ];
    }

    private static IEnumerable<string> StorageFaults(ArmResource account)
    {
        if ((bool?)account.At("properties", "allowSharedKeyAccess") is not false)
            yield return "leaves the account's shared keys on";
        if ((bool?)account.At("properties", "allowBlobPublicAccess") is not false)
            yield return "lets containers be made public";
        if ((string?)account.At("properties", "minimumTlsVersion") is not "TLS1_2")
            yield return "lets storage be reached by a TLS older than 1.2";
    }

    private static IEnumerable<string> SiteFaults(ArmResource site)
    {
        if ((string?)site.At("identity", "type") is not "UserAssigned")
            yield return "gives the app no identity of its own";
        if ((bool?)site.At("properties", "httpsOnly") is not true)
            yield return "lets the app be reached without TLS";
        if (site.At("properties", "functionAppConfig", "runtime") is not { } runtime
            || (string?)runtime["name"] != "dotnet-isolated" || (string?)runtime["version"] != "10.0")
            yield return "does not run the app on the isolated worker for .NET 10";
    }
}
