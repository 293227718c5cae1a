using System.Xml.Linq;

namespace Ingest.Functions.Tests;

/// <summary>What the function app's project must say, since no build here reads it.</summary>
public sealed class ProjectTests
{
    private static readonly XElement Project = XElement.Parse(Repository.Read("src", "Ingest.Functions", "Ingest.Functions.csproj"));

    [Fact]
    public void The_solution_lists_the_function_app_and_does_not_build_it()
    {
        var lines = File.ReadAllLines(Repository.Path("Ingest.sln"));
        var listed = Assert.Single(lines, line => line.Contains("Ingest.Functions.csproj", StringComparison.Ordinal));
        var id = listed.Split('"')[^2];
        var own = lines.Where(line => line.Contains(id + ".", StringComparison.Ordinal));
        Assert.DoesNotContain(own, line => line.Contains(".Build.0", StringComparison.Ordinal));
    }

    [Fact]
    public void The_one_host_json_is_published_with_the_app()
    {
        var link = Assert.Single(Project.Descendants("None"), item => (string?)item.Attribute("Link") == "host.json");
        Assert.Equal("../../host.json", (string?)link.Attribute("Include"));
        Assert.Equal("PreserveNewest", (string?)link.Attribute("CopyToOutputDirectory"));
    }

    [Fact]
    public void Local_settings_are_never_published() =>
        Assert.Equal("Never", (string?)Project.Descendants("None")
            .Single(item => (string?)item.Attribute("Update") == "local.settings.json").Attribute("CopyToPublishDirectory"));

    /// <summary>
    /// 2.0.6 of the SDK writes no <c>functions.metadata</c>; 6.8.2 of the blobs extension scans only what was there at start.
    /// </summary>
    [Theory]
    [InlineData("Microsoft.Azure.Functions.Worker", "2.52.0")]
    [InlineData("Microsoft.Azure.Functions.Worker.Sdk", "2.0.7")]
    [InlineData("Microsoft.Azure.Functions.Worker.Extensions.Storage.Blobs", "6.8.1")]
    [InlineData("Microsoft.Azure.Functions.Worker.Extensions.Storage.Queues", "5.5.5")]
    [InlineData("Microsoft.Azure.Functions.Worker.Extensions.Timer", "4.3.1")]
    public void The_workers_packages_are_those_that_are_known_to_work_together(string package, string version)
    {
        Assert.Contains(Project.Descendants("PackageReference"), reference => (string?)reference.Attribute("Include") == package);
        var pinned = XElement.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(line => (string?)line.Attribute("Include") == package);
        Assert.Equal(version, (string?)pinned.Attribute("Version"));
    }
}
