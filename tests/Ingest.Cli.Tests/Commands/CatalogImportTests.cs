using Ingest.Cli.Commands;
using Ingest.Cli.Tests.Support;

namespace Ingest.Cli.Tests.Commands;

public sealed class CatalogImportTests : IDisposable
{
    private const string Clubs =
        "= England\nAltdorf Rovers FC, 1890, @ Low Road, Altdorf\n  | Altdorf | Altdorf Rovers\nNewdorf FC, Newdorf\n";

    private readonly TemporaryFolder _folder = new();

    private string Catalog => Path.Combine(_folder.Path, "catalog");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_register_becomes_a_catalog_that_the_check_accepts_and_the_same_again_changes_nothing()
    {
        var clubs = _folder.Write("en.clubs.txt", Clubs);

        var said = await Said.ByAsync("catalog", "import", "openfootball", clubs, "--into", Catalog);
        var written = Directory.GetLastWriteTimeUtc(Catalog);
        var again = await Said.ByAsync("catalog", "import", "openfootball", clubs, "--into", Catalog);
        var check = await Said.ByAsync("catalog", "check", Catalog);

        Assert.Equal(0, said.Code);
        Assert.Contains(said.Lines, line => line.StartsWith("teams.csv", StringComparison.Ordinal));
        Assert.Equal(
            ["competitions.csv", "people.csv", "spells.csv", "teams.csv"],
            Directory.GetFiles(Catalog).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal((0, "Nothing to change."), (again.Code, again.Lines[^1]));
        Assert.Equal(written, Directory.GetLastWriteTimeUtc(Catalog));
        Assert.Equal(0, check.Code);
        Assert.StartsWith("2 teams, 0 people", check.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_counts_and_writes_nothing()
    {
        CatalogIn.Write(_folder, "catalog");
        var before = await File.ReadAllTextAsync(Path.Combine(Catalog, "teams.csv"), TestContext.Current.CancellationToken);

        var said = await Said.ByAsync(
            "catalog", "import", "openfootball", _folder.Write("en.clubs.txt", Clubs), "--into", Catalog, "--dry-run");

        Assert.Equal(0, said.Code);
        Assert.Contains("teams.csv", said.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(Catalog, "teams.csv"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("wikidata", "{\"head\":{\"vars\":[\"person\",\"personLabel\"]},\"results\":{\"bindings\":[", "was cut off")]
    [InlineData("reep", "a,b\n1,2\n", "lacks the columns of this format")]
    public async Task A_broken_register_is_bad_input_and_leaves_the_catalog_as_it_was(string format, string text, string why)
    {
        var said = await Said.ByAsync("catalog", "import", format, _folder.Write("register", text), "--into", Catalog);

        Assert.Equal((2, ""), (said.Code, said.Out));
        Assert.Contains(why, said.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Catalog));
    }

    [Theory]
    [InlineData("gold", "no-such-file.txt", "--into", "catalog")]
    [InlineData("reep", "no-such-file.txt", "--into", "catalog")]
    [InlineData("reep", "no-such-file.txt")]
    public async Task What_cannot_be_meant_is_bad_input(params string[] arguments) =>
        Assert.Equal(2, (await Said.ByAsync(["catalog", "import", .. arguments])).Code);

    [Fact]
    public void Files_that_cannot_all_be_written_are_as_they_were()
    {
        CatalogIn.Write(_folder, "catalog", teams: "Q1,Old,,,club,men,,,,\n");

        Assert.Throws<IOException>(() => CatalogFolder.Replace(
            Catalog, ["teams.csv", "people.csv"],
            (file, stream) =>
            {
                stream.WriteByte(0);
                if (file is "people.csv") throw new IOException("No space left.");
            },
            TestContext.Current.CancellationToken));

        Assert.Contains("Q1,Old", File.ReadAllText(Path.Combine(Catalog, "teams.csv")), StringComparison.Ordinal);
        Assert.Equal(4, Directory.GetFiles(Catalog).Length);
    }
}
