using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Ingest.Functions.Tests.Delivery;

public sealed partial class WorkflowTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Repository.Path(".github", "workflows"), "*.yml").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_action_is_pinned_to_a_whole_version(string file)
    {
        var used = Steps(file).Select(step => step.Text("uses")).OfType<string>().ToList();
        Assert.NotEmpty(used);
        Assert.All(used, action => Assert.Matches(Pinned(), action));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_machine_is_of_a_named_version(string file) => Assert.All(Jobs(file), job =>
    {
        var machines = job.Text("runs-on") == "${{ matrix.os }}"
            ? job.At("strategy", "matrix", "os").Items().Select(os => os.Text()!)
            : [job.Text("runs-on")!];
        Assert.All(machines, machine => Assert.Matches(@"^(ubuntu|windows|macos)-\d", machine));
        Assert.NotNull(job.Text("timeout-minutes"));
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_may_write_to_the_repository_and_no_secret_is_stored(string file)
    {
        var workflow = Yaml.Only(".github", "workflows", file);
        Assert.NotNull(workflow.At("permissions"));
        var granted = Jobs(file).Select(job => job.At("permissions")).Append(workflow.At("permissions"))
            .SelectMany(permissions => permissions.Fields())
            .Where(permission => permission.Value.Text() != "none");
        Assert.All(granted, permission => Assert.Contains((permission.Key, permission.Value.Text()!), Allowed(file)));
        Assert.DoesNotContain("secrets.", Repository.Read(".github", "workflows", file), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_change_runs_all_checks_and_publishes_the_function_app()
    {
        var triggers = Yaml.Only(".github", "workflows", "ci.yml").At("on").Fields().Select(trigger => trigger.Key);
        Assert.Equal(["pull_request", "push"], triggers.Order(StringComparer.Ordinal));
        Assert.Contains(Steps("ci.yml"), step => step.Text("run")?.Contains(".ci/run", StringComparison.Ordinal) is true);
        Assert.Contains(Steps("ci.yml"), step => Uses(step, "actions/cache"));
        Assert.Contains(Steps("ci.yml"), step => Uses(step, "actions/upload-artifact"));
        Assert.Contains(Jobs("ci.yml"), job => job.Text("env", "INGEST_PUBLISH_FUNCTIONS") == "1");
    }

    [Fact]
    public void Deploying_is_asked_for_by_a_person_guarded_by_an_environment_and_one_at_a_time()
    {
        var workflow = Yaml.Only(".github", "workflows", "deploy.yml");
        Assert.Equal(["workflow_dispatch"], workflow.At("on").Fields().Select(trigger => trigger.Key));
        Assert.Equal("deploy-${{ inputs.environment }}", workflow.Text("concurrency", "group"));
        Assert.Equal("false", workflow.Text("concurrency", "cancel-in-progress"));
        Assert.Empty(workflow.At("permissions").Fields());
        var job = Assert.Single(Jobs("deploy.yml"));
        Assert.Equal("${{ inputs.environment }}", job.Text("environment"));
        var login = Assert.Single(Steps("deploy.yml"), step => Uses(step, "azure/login"));
        Assert.Equal(
            ["client-id", "subscription-id", "tenant-id"],
            login.At("with").Fields().Select(field => field.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_workflow_sets_for_the_infrastructure_is_what_the_parameters_read()
    {
        var set = Assert.Single(Jobs("deploy.yml")).At("env").Fields().Select(variable => variable.Key)
            .Where(variable => variable.StartsWith("INGEST_", StringComparison.Ordinal));
        var read = Variable().Matches(Repository.Read("infra", "main.bicepparam")).Select(match => match.Groups["name"].Value)
            .Where(variable => variable.StartsWith("INGEST_", StringComparison.Ordinal));
        Assert.Equal(read.Order(StringComparer.Ordinal), set.Order(StringComparer.Ordinal));
    }

    private static (string, string)[] Allowed(string file) =>
        file == "deploy.yml" ? [("contents", "read"), ("id-token", "write")] : [("contents", "read")];

    private static bool Uses(YamlNode step, string action) =>
        step.Text("uses")?.StartsWith(action + "@", StringComparison.Ordinal) is true;

    private static IEnumerable<YamlNode> Jobs(string file) =>
        Yaml.Only(".github", "workflows", file).At("jobs").Fields().Select(job => job.Value);

    private static IEnumerable<YamlNode> Steps(string file) => Jobs(file).SelectMany(job => job.At("steps").Items());

    [GeneratedRegex(@"^[\w-]+/[\w-]+@v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"readEnvironmentVariable\('(?<name>\w+)'")]
    private static partial Regex Variable();
}
