using System.Xml.Linq;

namespace Ingest.Functions.Tests.Delivery;

/// <summary>No image is built here; what can be known of it without one is looked at.</summary>
public sealed class ContainerImageTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.Path("Dockerfile"));

    [Fact]
    public void Everything_that_is_copied_is_there_and_not_left_out()
    {
        var ignored = File.ReadAllLines(Repository.Path(".dockerignore"));
        Assert.Contains("*", ignored);
        Assert.All(Copied(), path =>
        {
            Assert.True(File.Exists(Repository.Path(path)) || Directory.Exists(Repository.Path(path)), $"{path} is not there");
            Assert.Contains(ignored, line => line.StartsWith('!') && Below(path, line[1..]));
        });
    }

    [Theory]
    [InlineData("Ingest")]
    [InlineData("Ingest.Pipeline")]
    [InlineData("Ingest.Cli")]
    public void Everything_that_a_project_takes_from_elsewhere_is_copied(string project)
    {
        var file = Repository.Path("src", project, $"{project}.csproj");
        var elsewhere = XElement.Load(file).Descendants()
            .Where(item => item.Name.LocalName is "ProjectReference" or "None" or "Content")
            .Select(item => (string?)item.Attribute("Include"))
            .OfType<string>()
            .Where(path => path.StartsWith("..", StringComparison.Ordinal))
            .Select(path => Path.GetFullPath(path, Path.GetDirectoryName(file)!))
            .Select(path => Path.GetRelativePath(Repository.Path(), path).Replace('\\', '/'));
        string[] needed = [$"src/{project}/{project}.csproj", $"src/{project}/packages.lock.json", .. elsewhere];
        Assert.All(needed, path => Assert.Contains(Copied(), copied => Below(path, copied)));
    }

    [Fact]
    public void The_image_runs_as_nobody_special_on_the_runtime_alone_and_says_whether_it_is_well()
    {
        var stages = Lines.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, stages.Count);
        Assert.Contains("/sdk:10.0", stages[0], StringComparison.Ordinal);
        Assert.Contains("/runtime:10.0", stages[1], StringComparison.Ordinal);
        var last = Lines[Array.LastIndexOf(Lines, stages[1])..];
        Assert.Contains("USER $APP_UID", last);
        Assert.Contains(last, line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal));
        Assert.Contains("ENTRYPOINT [\"dotnet\", \"Ingest.Cli.dll\"]", last);
    }

    private static IEnumerable<string> Copied() => Lines
        .Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal))
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..^1]);

    private static bool Below(string path, string folder) =>
        path.TrimEnd('/') == folder.TrimEnd('/') || path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);
}
