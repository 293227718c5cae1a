using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ingest.Functions.Tests.Infrastructure;
using Ingest.Pipeline;

namespace Ingest.Functions.Tests;

/// <summary>What the infrastructure asks for, as it is by default and with each of its larger switches turned.</summary>
public sealed partial class InfrastructureSetTests
{
    private static readonly Dictionary<string, (string Name, JsonNode? Value)[]> Sets = new()
    {
        ["default"] = [],
        ["private"] = [("privateNetwork", true)],
        ["public web"] = [("webIsPublic", true)],
        ["static website"] = [("webIsPublic", true), ("webContainer", "$web")],
        ["everything"] =
        [
            ("privateNetwork", true), ("webIsPublic", true), ("environmentName", "prod"), ("alertEmail", "ops@example.org"),
            ("actionGroupId", "/subscriptions/s/resourceGroups/g/providers/Microsoft.Insights/actionGroups/a"),
        ],
    };

    /// <summary>Types that bear no tags.</summary>
    private static readonly string[] Untagged =
    [
        "Microsoft.Authorization/roleAssignments",
        "Microsoft.Insights/diagnosticSettings",
        "Microsoft.Network/privateEndpoints/privateDnsZoneGroups",
    ];

    public static TheoryData<string> SetNames => [.. Sets.Keys];

    [Theory]
    [MemberData(nameof(SetNames))]
    public void No_key_leaves_storage_and_no_old_TLS_reaches_it(string set)
    {
        var account = Assert.Single(Deployed(set).OfType("Microsoft.Storage/storageAccounts"));
        Assert.False((bool?)account.At("properties", "allowSharedKeyAccess"));
        Assert.False((bool?)account.At("properties", "allowCrossTenantReplication"));
        Assert.True((bool?)account.At("properties", "supportsHttpsTrafficOnly"));
        Assert.Equal("TLS1_2", (string?)account.At("properties", "minimumTlsVersion"));
        Assert.DoesNotContain("listKeys", Bicep.Template("main.bicep"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(SetNames))]
    public void What_is_deleted_can_be_had_back(string set)
    {
        var blobs = Assert.Single(Deployed(set).OfType("Microsoft.Storage/storageAccounts/blobServices"));
        Assert.True((bool?)blobs.At("properties", "deleteRetentionPolicy", "enabled"));
        Assert.True((bool?)blobs.At("properties", "containerDeleteRetentionPolicy", "enabled"));
        Assert.True((bool?)blobs.At("properties", "isVersioningEnabled"));
        Assert.Equal(14, (int?)blobs.At("properties", "deleteRetentionPolicy", "days"));
    }

    [Theory]
    [MemberData(nameof(SetNames))]
    public void No_rule_of_aging_touches_an_article(string set)
    {
        var policy = Assert.Single(Deployed(set).OfType("Microsoft.Storage/storageAccounts/managementPolicies"));
        var definitions = policy.At("properties", "policy", "rules")!.AsArray().Select(rule => rule!["definition"]!).ToList();
        Assert.Equal(2, definitions.Count);
        foreach (var definition in definitions.Where(definition => definition["actions"]!["baseBlob"] is not null))
        {
            var folders = definition["filters"]!["prefixMatch"]!.AsArray().Select(prefix => (string)prefix!).ToList();
            Assert.NotEmpty(folders);
            Assert.All(folders, folder => Assert.DoesNotContain(folder.Split('/')[0], StorageNames.Containers));
        }
    }

    [Theory]
    [MemberData(nameof(SetNames))]
    public void Every_resource_that_bears_tags_has_them(string set)
    {
        var given = (Name: "tags", Value: (JsonNode?)new JsonObject { ["owner"] = "desk" });
        var resources = ArmTemplate.Parse(Bicep.Template("main.bicep"), [.. Sets[set], given]).Resources
            .Concat(ArmTemplate.Parse(Bicep.Template("events.bicep"), given).Resources)
            .Where(resource => !Untagged.Contains(resource.Type) && !IsPart(resource));
        Assert.All(resources, resource => Assert.Equal("desk", (string?)resource.At("tags", "owner")));
    }

    [Theory]
    [MemberData(nameof(SetNames))]
    public void Roles_are_built_in_ones_on_single_resources(string set)
    {
        var main = Deployed(set);
        Assert.Equal(4, main.OfType("Microsoft.Authorization/roleAssignments").Count());
        Assert.Empty(main.OfType("Microsoft.Authorization/roleDefinitions"));
        Assert.All(main.OfType("Microsoft.Authorization/roleAssignments"), role => Assert.NotNull(role.Scope));
    }

    [Theory]
    [InlineData("default", false, "None")]
    [InlineData("private", false, "None")]
    [InlineData("public web", true, "Blob")]
    [InlineData("static website", false, null)]
    public void The_web_container_alone_is_public_and_only_when_asked_for(string set, bool mayBePublic, string? access)
    {
        var main = Deployed(set);
        Assert.Equal(
            mayBePublic, (bool?)Assert.Single(main.OfType("Microsoft.Storage/storageAccounts")).At("properties", "allowBlobPublicAccess"));
        var containers = main.OfType("Microsoft.Storage/storageAccounts/blobServices/containers").ToList();
        Assert.Equal(access, (string?)containers.SingleOrDefault(c => c.LastName == StorageNames.Web)?.At("properties", "publicAccess"));
        Assert.All(
            containers.Where(container => container.LastName != StorageNames.Web),
            container => Assert.Equal("None", (string?)container.At("properties", "publicAccess")));
        Assert.Equal(set is "public web" or "static website" ? "true" : "false", main.AppSettings["Ingest__WebIsPublic"]);
    }

    [Fact]
    public void The_private_set_shuts_storage_to_all_but_the_network_and_gives_the_app_a_way_in()
    {
        var main = Deployed("private");
        var account = Assert.Single(main.OfType("Microsoft.Storage/storageAccounts"));
        Assert.Equal("Deny", (string?)account.At("properties", "networkAcls", "defaultAction"));
        Assert.Null(account.At("properties", "networkAcls", "ipRules"));
        var endpoints = main.OfType("Microsoft.Network/privateEndpoints")
            .Select(endpoint => $"{endpoint.At("properties", "privateLinkServiceConnections")![0]!["properties"]!["groupIds"]![0]}");
        Assert.Equal(["blob", "queue", "table"], endpoints.Order(StringComparer.Ordinal));
        Assert.Equal(3, main.OfType("Microsoft.Network/privateDnsZones").Count());
        Assert.Equal(3, main.OfType("Microsoft.Network/privateDnsZones/virtualNetworkLinks").Count());
        Assert.Equal(3, main.OfType("Microsoft.Network/privateEndpoints/privateDnsZoneGroups").Count());
        var app = Assert.Single(main.OfType("Microsoft.Web/sites"));
        Assert.Contains(", app)", $"{app.At("properties", "virtualNetworkSubnetId")}", StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_private_set_there_is_no_network()
    {
        var main = Deployed("default");
        Assert.DoesNotContain(main.Resources, resource => resource.Type.StartsWith("Microsoft.Network/", StringComparison.Ordinal));
        Assert.Null(Assert.Single(main.OfType("Microsoft.Web/sites")).At("properties", "virtualNetworkSubnetId"));
    }

    [Theory]
    [InlineData("default", 0)]
    [InlineData("everything", 2)]
    public void Every_alarm_tells_those_who_asked_to_be_told(string set, int groups)
    {
        var main = Deployed(set);
        Assert.All(
            main.OfType("Microsoft.Insights/scheduledQueryRules"),
            rule => Assert.Equal(groups, rule.At("properties", "actions", "actionGroups")!.AsArray().Count));
        var throttling = Assert.Single(main.OfType("Microsoft.Insights/metricAlerts"));
        Assert.Equal(groups, throttling.At("properties", "actions")!.AsArray().Count);
        Assert.Equal(groups, main.Outputs["actionGroupIds"]!.AsArray().Count);
    }

    [Fact]
    public void There_is_an_alarm_for_each_poison_queue_and_for_waiting_failing_stopping_and_silence()
    {
        var names = Deployed("default").OfType("Microsoft.Insights/scheduledQueryRules").Select(rule => rule.Name).ToList();
        var poison = StorageNames.Queues.Where(queue => queue.EndsWith("-poison", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, poison.Count);
        Assert.Equal(
            poison.Select(queue => $"ingest-given-up-{queue}")
                .Concat(["ingest-articles-wait", "ingest-runs-fail", "ingest-rebuilds-stopped", "ingest-log-cap-reached"])
                .Order(StringComparer.Ordinal),
            names.Order(StringComparer.Ordinal));
    }

    /// <summary>The query for waiting articles reads log lines, so it must know their words.</summary>
    [Fact]
    public void The_steps_still_write_the_log_lines_that_the_alarm_reads()
    {
        var lines = Repository.Sources("src", "Ingest.Pipeline", "Steps").Values
            .SelectMany(source => LogText().Matches(source).Select(match => match.Groups["text"].Value))
            .Where(text => text.StartsWith("Article {ArticleId} (", StringComparison.Ordinal))
            .ToList();
        Assert.Contains(lines, line => line.EndsWith(", request: {HasRequest}", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("{Links} links, ", StringComparison.Ordinal));
        Assert.Single(lines, line => line.Contains(" links, ", StringComparison.Ordinal));
        var query = Repository.Read("infra", "queries", "waiting.kql");
        Assert.Contains("', request: True'", query, StringComparison.Ordinal);
        Assert.Contains("' links, '", query, StringComparison.Ordinal);
        Assert.Contains("Properties.HasRequest", query, StringComparison.Ordinal);
    }

    [Fact]
    public void Logs_have_a_lid_and_telemetry_takes_no_key()
    {
        var main = Deployed("default");
        var workspace = Assert.Single(main.OfType("Microsoft.OperationalInsights/workspaces"));
        Assert.Equal(1, (int?)workspace.At("properties", "workspaceCapping", "dailyQuotaGb"));
        Assert.True((bool?)workspace.At("properties", "features", "disableLocalAuth"));
        Assert.True((bool?)Assert.Single(main.OfType("Microsoft.Insights/components")).At("properties", "DisableLocalAuth"));
    }

    [Fact]
    public void The_app_scales_from_nothing_to_the_stated_number()
    {
        var scale = Assert.Single(Deployed("default").OfType("Microsoft.Web/sites"))
            .At("properties", "functionAppConfig", "scaleAndConcurrency")!;
        Assert.Empty(scale["alwaysReady"]!.AsArray());
        Assert.Equal(40, (int?)scale["maximumInstanceCount"]);
    }

    [Theory]
    [InlineData("main.bicep")]
    [InlineData("events.bicep")]
    public void Every_parameter_says_what_it_is_and_every_number_has_limits(string file)
    {
        var parameters = JsonNode.Parse(Bicep.Template(file))!["parameters"]!.AsObject();
        Assert.All(parameters, parameter =>
        {
            var declared = parameter.Value!;
            Assert.True(((string?)declared["metadata"]?["description"])?.Length > 10, $"{parameter.Key} has no description");
            if ((string?)declared["type"] == "int" && declared["allowedValues"] is null)
                Assert.True(declared["minValue"] is not null && declared["maxValue"] is not null, $"{parameter.Key} has no limits");
        });
    }

    [Fact]
    public void What_azd_looks_for_is_there()
    {
        var main = Deployed("everything");
        var app = Assert.Single(main.OfType("Microsoft.Web/sites"));
        Assert.Equal("functions", (string?)app.At("tags", "azd-service-name"));
        Assert.Equal("prod", (string?)app.At("tags", "azd-env-name"));
        Assert.Equal("prod", (string?)Assert.Single(main.OfType("Microsoft.Storage/storageAccounts")).At("tags", "azd-env-name"));
    }

    [Fact]
    public void The_manual_names_every_alarm_every_setting_and_every_file_of_queries()
    {
        var manual = Repository.Read("docs", "OPERATING.md");
        var main = Deployed("default");
        var alarms = main.OfType("Microsoft.Insights/scheduledQueryRules").Concat(main.OfType("Microsoft.Insights/metricAlerts"))
            .Select(alarm => alarm.Name["ingest-".Length..]);
        var queries = Directory.EnumerateFiles(Repository.Path("infra", "queries")).Select(file => Path.GetFileName(file));
        var settings = main.AppSettings.Keys.Where(setting => setting.StartsWith("Ingest__", StringComparison.Ordinal)
            || setting.EndsWith("Schedule", StringComparison.Ordinal));
        string[] wanted = [.. alarms, .. settings, .. queries.Where(query => query != "poison.kql" && query != "rebuilds-stopped.kql")];
        Assert.All(wanted, name => Assert.Contains($"`{name}", manual, StringComparison.Ordinal));
    }

    private static ArmTemplate Deployed(string set) => ArmTemplate.Parse(Bicep.Template("main.bicep"), Sets[set]);

    /// <summary>A child, such as a queue of an account, has its parent's tags; only DNS links bear their own.</summary>
    private static bool IsPart(ArmResource resource) =>
        resource.Type.Count(c => c == '/') > 1 && !resource.Type.EndsWith("virtualNetworkLinks", StringComparison.Ordinal);

    [GeneratedRegex("""LoggerMessage\(\d+, LogLevel\.\w+,\s*"(?<text>[^"]*)""")]
    private static partial Regex LogText();
}
