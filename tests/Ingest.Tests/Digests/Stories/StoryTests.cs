namespace Ingest.Tests.Digests.Stories;

/// <summary>
/// Plays the stories in <c>Digests/Stories/*.json</c>: articles in, digests out. Whoever adds one needs no C#: see the README beside
/// them. With <c>STORIES=folder</c> in the environment those of that folder are played instead.
/// </summary>
public sealed class StoryTests
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("STORIES") ?? Repository.Path("tests", "Ingest.Tests", "Digests", "Stories");

    public static IReadOnlyList<Story> All { get; } = [.. StoryReader.ReadFolder(Folder)];

    public static IEnumerable<TheoryDataRow<Story>> Stories() =>
        All.Select(story => new TheoryDataRow<Story>(story) { TestDisplayName = story.ToString(), Label = "" });

    [Theory]
    [MemberData(nameof(Stories), DisableDiscoveryEnumeration = true)]
    public void The_digests_show_what_the_story_tells(Story story)
    {
        var wrong = StoryRun.Play(story);
        if (wrong.Length > 0) Assert.Fail(wrong);
    }

    [Fact]
    public void No_two_stories_have_one_name() => Assert.Distinct(All.Select(story => story.Name));
}
