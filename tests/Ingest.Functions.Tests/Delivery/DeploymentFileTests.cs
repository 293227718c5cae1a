using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ingest.Functions.Tests.Infrastructure;
using Ingest.Pipeline;
using YamlDotNet.RepresentationModel;

namespace Ingest.Functions.Tests.Delivery;

public sealed partial class DeploymentFileTests
{
    private static readonly IReadOnlyList<YamlMappingNode> Kubernetes = Yaml.Documents("deploy", "kubernetes", "ingest.yaml");

    [Fact]
    public void Azd_finds_the_project_the_infrastructure_and_both_hooks()
    {
        var azure = Yaml.Only("azure.yaml");
        Assert.True(File.Exists(Repository.Path(azure.Text("infra", "path")!, azure.Text("infra", "module") + ".bicep")));
        var service = Assert.Single(azure.At("services").Fields());
        Assert.Equal("function", service.Value.Text("host"));
        Assert.True(Directory.Exists(Repository.Path(service.Value.Text("project")!)));
        Assert.All(azure.At("hooks", "postdeploy").Fields(), hook => Assert.True(File.Exists(Repository.Path(hook.Value.Text("run")!))));
        var app = ArmTemplate.Parse(Bicep.Template("main.bicep")).OfType("Microsoft.Web/sites").Single();
        Assert.Equal(service.Key, (string?)app.At("tags", "azd-service-name"));
    }

    [Theory]
    [InlineData("subscribe.sh")]
    [InlineData("subscribe.ps1")]
    public void The_hook_hands_events_the_outputs_of_main(string hook)
    {
        var handed = Handed().Matches(Repository.Read("infra", "hooks", hook))
            .Select(match => match.Groups["name"].Value).Distinct().ToList();
        Assert.Equal(["actionGroupIds", "appName", "storageName"], handed.Order(StringComparer.Ordinal));
        var outputs = ArmTemplate.Parse(Bicep.Template("main.bicep")).Outputs.Keys;
        var parameters = JsonNode.Parse(Bicep.Template("events.bicep"))!["parameters"]!.AsObject().Select(parameter => parameter.Key);
        Assert.All(handed, name => Assert.Contains(name, outputs));
        Assert.All(handed, name => Assert.Contains(name, parameters));
    }

    [Fact]
    public void The_hook_can_be_run()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows knows no such permission.");
            return;
        }

        Assert.True(File.GetUnixFileMode(Repository.Path("infra", "hooks", "subscribe.sh")).HasFlag(UnixFileMode.UserExecute));
    }

    [Fact]
    public void Kubernetes_scales_by_the_queue_and_by_what_one_instance_works_on()
    {
        var scaled = Kind("ScaledObject");
        var trigger = Assert.Single(scaled.At("spec", "triggers").Items());
        var queues = JsonNode.Parse(Repository.Read("host.json"))!["extensions"]!["queues"]!;
        Assert.Equal("azure-queue", trigger.Text("type"));
        Assert.Equal(StorageNames.ArticlesToEnrich, trigger.Text("metadata", "queueName"));
        Assert.Equal(
            (int)queues["batchSize"]! + (int)queues["newBatchThreshold"]!,
            int.Parse(trigger.Text("metadata", "queueLength")!, CultureInfo.InvariantCulture));
        Assert.Equal("1", scaled.Text("spec", "minReplicaCount"));
        Assert.Equal(Kind("Deployment").Text("metadata", "name"), scaled.Text("spec", "scaleTargetRef", "name"));
        Assert.Equal(Kind("TriggerAuthentication").Text("metadata", "name"), trigger.Text("authenticationRef", "name"));
    }

    [Fact]
    public void Kubernetes_reaches_storage_as_an_identity_and_nothing_runs_as_root()
    {
        var pod = Kind("Deployment").At("spec", "template");
        Assert.Equal("true", pod.Text("metadata", "labels", "azure.workload.identity/use"));
        Assert.Equal(Kind("ServiceAccount").Text("metadata", "name"), pod.Text("spec", "serviceAccountName"));
        Assert.Equal("azure-workload", Kind("TriggerAuthentication").Text("spec", "podIdentity", "provider"));
        Assert.Equal("true", pod.Text("spec", "securityContext", "runAsNonRoot"));
        var container = Assert.Single(pod.At("spec", "containers").Items());
        Assert.Equal("false", container.Text("securityContext", "allowPrivilegeEscalation"));
        Assert.Equal("true", container.Text("securityContext", "readOnlyRootFilesystem"));
        Assert.DoesNotContain(Kubernetes, document => document.Text("kind") == "Secret");
        var settings = container.At("env").Items().Select(setting => setting.Text("name")!).ToList();
        Assert.Contains("INGEST_STORAGE", settings);
        Assert.Contains(StorageNames.RebuildSchedule, settings);
    }

    private static YamlMappingNode Kind(string kind) => Assert.Single(Kubernetes, document => document.Text("kind") == kind);

    [GeneratedRegex("""(?<name>appName|storageName|actionGroupIds)=""")]
    private static partial Regex Handed();
}
