using Ingest.Functions.Tests.Wiring;
using Ingest.Pipeline;

namespace Ingest.Functions.Tests;

public sealed class WiringTests(RepositoryFixture repository)
{
    [Fact]
    public void The_function_app_its_names_its_settings_and_its_infrastructure_agree() =>
        Assert.Empty(WiringCheck.Run(repository.AsItIs));

    [Fact]
    public void They_agree_with_the_pipelines_sources_as_with_its_assembly() =>
        Assert.Empty(WiringCheck.Run(repository.FromPipelineSources));

    [Fact]
    public void Each_function_calls_the_step_it_is_named_after()
    {
        var app = FunctionAppReader.Read(repository.AsItIs.Functions, repository.AsItIs.Pipeline);
        Assert.Equal(
            [
                "ArticleRemoved: ArticleRemoved", "EnrichArticle: EnrichArticle", "ParseArticle: ParseArticle",
                "ParseArticleByScan: ParseArticle", "RebuildDigests: RebuildDigests", "ReportPoison: ReportPoison",
                "ReportPoisonBlob: ReportPoison", "ReportPoisonRemoval: ReportPoison", "SweepArticles: SweepArticles",
            ],
            app.Functions.Select(function => $"{function.Name}: {Assert.Single(function.Steps).Step}").Order(StringComparer.Ordinal));
    }

    /// <summary>The step tells kinds of messages by their queue, which stands twice in these functions.</summary>
    [Theory]
    [InlineData("ReportPoisonFunction.cs", "ArticlesToEnrichPoison")]
    [InlineData("ReportPoisonBlobFunction.cs", "BlobTriggerPoison")]
    [InlineData("ReportPoisonRemovalFunction.cs", "ArticlesRemovedPoison")]
    public void A_poison_queue_is_reported_as_the_one_it_is(string file, string queue)
    {
        var source = repository.AsItIs.Functions[$"src/Ingest.Functions/{file}"];
        Assert.Contains($"QueueTrigger(StorageNames.{queue},", source, StringComparison.Ordinal);
        Assert.Contains($"step.RunAsync(StorageNames.{queue},", source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lists_that_are_created_at_start_hold_every_name_that_the_check_knows()
    {
        var names = FunctionAppReader.Read(repository.AsItIs.Functions, repository.AsItIs.Pipeline).Names;
        Assert.Equal(names.Containers.Order(), StorageNames.Containers.Order());
        Assert.Equal(names.Queues.Order(), StorageNames.Queues.Order());
        Assert.Equal(names.Tables.Order(), StorageNames.Tables.Order());
    }
}
