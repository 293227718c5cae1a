using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Tests.Support;

namespace Ingest.Pipeline.Tests.Storage;

public sealed class EntityTableTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_articles_that_mention_a_team_are_read_newest_first()
    {
        await using var world = await World.NewAsync(azurite);
        var ct = TestContext.Current.CancellationToken;
        var older = Some.Article("a", "Older");
        var newer = Some.Article("b", "Newer") with { Published = Some.Day.AddMonths(2) };
        await world.Get<CausedRows>().WriteAsync(
            [.. EntityTable.Rows(older, [Some.Link(), Some.Link("Q2")]), .. EntityTable.Rows(newer, [Some.Link()])], ct);

        var mentions = await world.Get<EntityTable>().ReadAsync("Q1", ct).ToListAsync(ct);

        Assert.Equal([newer, older], mentions.Select(mention => mention.Article));
        Assert.Equal(new EntityMention("Q1", "Team Q1", "team", older, 1, 0.9, "Team", 3, 7), mentions[1]);
    }
}
