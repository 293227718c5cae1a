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
    public void The_functions_are_the_three_stations_and_the_scanning_twin()
    {
        var app = FunctionAppReader.Read(repository.AsItIs.Functions, repository.AsItIs.Pipeline);
        Assert.Equal(
            ["EnrichArticle", "ParseArticle", "ParseArticleByScan", "RebuildDigests"],
            app.Functions.Select(function => function.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["EnrichArticle", "ParseArticle", "ParseArticle", "RebuildDigests"],
            app.Functions.SelectMany(function => function.Steps).Select(call => call.Step).Order(StringComparer.Ordinal));
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
