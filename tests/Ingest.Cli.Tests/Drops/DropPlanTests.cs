using Ingest.Cli.Drops;
using Ingest.Cli.Tests.Support;

namespace Ingest.Cli.Tests.Drops;

public sealed class DropPlanTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_files_of_a_folder_keep_their_paths_below_it()
    {
        _folder.Write("b.txt", "");
        _folder.Write("2025/11/a.txt", "");

        Assert.Equal(["2025/11/a.txt", "b.txt"], Names(_folder.Path));
    }

    [Fact]
    public void A_file_is_dropped_under_its_own_name() => Assert.Equal(["a.txt"], Names(_folder.Write("2025/11/a.txt", "")));

    [Fact]
    public void A_file_that_is_named_twice_is_dropped_once() =>
        Assert.Equal(["a.txt"], Names(_folder.Write("a.txt", ""), Path.Combine(_folder.Path, "a.txt")));

    [Fact]
    public void What_a_system_hides_in_a_folder_is_left()
    {
        _folder.Write("a.txt", "");
        _folder.Write(".DS_Store", "");
        _folder.Write(".git/config.txt", "");

        Assert.Equal(["a.txt"], Names(_folder.Path));
    }

    [Fact]
    public void Two_files_of_one_name_are_refused_before_one_hides_the_other()
    {
        var plan = Plan([_folder.Write("x/a.txt", ""), _folder.Write("y/a.txt", "")]);

        Assert.Empty(plan.Files);
        Assert.StartsWith("Several files would be dropped as a.txt: ", plan.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_has_the_name_that_was_given() =>
        Assert.Equal(["news/a.txt"], DropPlan.Of(["-"], "news/a.txt", () => Stream.Null).Files.Select(file => file.Name));

    [Fact]
    public void Standard_input_needs_a_name() => Assert.NotNull(Plan(["-"]).Problem);

    [Fact]
    public void A_folder_without_files_is_refused() => Assert.Equal("There is no file to drop.", Plan([_folder.Path]).Problem);

    private static DropPlan Plan(IReadOnlyList<string> paths) => DropPlan.Of(paths, stdinName: null, () => Stream.Null);

    private static IEnumerable<string> Names(params string[] paths) => Plan(paths).Files.Select(file => file.Name);
}
