using Ingest.Functions.Tests.Wiring;

using static Ingest.Functions.Tests.Wiring.Mutation;

namespace Ingest.Functions.Tests;

/// <summary>Functions, steps, names and <c>host.json</c>, each changed while what is deployed stays as it is.</summary>
public sealed class CodeMutationTests(RepositoryFixture repository)
{
    [Fact]
    public void A_queue_renamed_in_a_trigger_is_reported() => Reports(
        repository.WithFunction("EnrichArticleFunction.cs", "StorageNames.ArticlesToEnrich,", "\"articles-to-link\","),
        "EnrichArticle", "'articles-to-link', which StorageNames does not know");

    [Fact]
    public void A_queue_renamed_in_an_output_is_reported() => Reports(
        repository.WithFunction(
            "ParseArticleFunction.cs",
            "QueueOutput(StorageNames.ArticlesToEnrich,",
            "QueueOutput(StorageNames.ArticlesToEnrichPoison,"),
        "ParseArticle", "which no function reads");

    [Fact]
    public void A_queue_renamed_in_the_one_file_of_names_is_reported() => Reports(
        repository.WithPipeline("StorageNames.cs", "\"articles-to-enrich\"", "\"articles-to-link\""),
        "infra/main.bicep", "makes no queue 'articles-to-link'");

    [Fact]
    public void A_queue_name_that_storage_refuses_is_reported() => Reports(
        repository.WithPipeline("StorageNames.cs", "\"articles-to-enrich\"", "\"Articles_To_Enrich\""),
        "StorageNames", "is no name for a queue");

    [Fact]
    public void A_poison_queue_that_the_host_does_not_use_is_reported() => Reports(
        repository.WithPipeline("StorageNames.cs", "ArticlesToEnrich + \"-poison\"", "\"poisoned-articles\""),
        "StorageNames", "the host gives up messages to");

    [Fact]
    public void A_table_renamed_in_the_one_file_of_names_is_reported() => Reports(
        repository.WithPipeline("StorageNames.cs", "\"FixtureClaims\"", "\"MatchClaims\""),
        "infra/main.bicep", "makes no table 'MatchClaims'");

    [Fact]
    public void A_new_name_that_the_check_does_not_know_is_reported() => Reports(
        repository.WithPipeline(
            "StorageNames.cs",
            "public const string Digests",
            "public const string Odds = \"Odds\"; public const string Digests"),
        "StorageNames", "Odds is a constant");

    [Fact]
    public void A_cron_setting_renamed_in_the_trigger_is_reported() => Reports(
        repository.WithFunction("RebuildDigestsFunction.cs", "\"%\" + StorageNames.RebuildSchedule + \"%\"", "\"%RebuildCron%\""),
        "RebuildDigests", "runs by '%RebuildCron%'");

    [Fact]
    public void A_cron_setting_renamed_in_the_one_file_of_names_is_reported() => Reports(
        repository.WithPipeline("StorageNames.cs", "RebuildSchedule = \"RebuildSchedule\"", "RebuildSchedule = \"RebuildCron\""),
        "local.settings.sample.json", "does not set 'RebuildCron'");

    [Fact]
    public void A_steps_parameter_that_changed_its_type_is_reported() => Reports(
        repository.WithPipeline("Steps/ParseArticle.cs", "RunAsync(string blobName", "RunAsync(Uri blobName"),
        "ParseArticleFunction.cs", "cannot convert from 'string' to 'System.Uri'");

    [Fact]
    public void A_steps_new_parameter_is_reported() => Reports(
        repository.WithPipeline("Steps/RebuildDigests.cs", "DateTimeOffset? asOf, ", "DateTimeOffset? asOf, int horizonDays, "),
        "RebuildDigestsFunction.cs", "no argument given");

    [Fact]
    public void A_steps_outcome_that_lost_its_request_is_reported() => Reports(
        repository.WithPipeline("Steps/ParseOutcome.cs", "EnrichmentRequest? Request", "EnrichmentRequest? Message"),
        "ParseArticleFunction.cs", "'Request'");

    [Fact]
    public void A_step_that_was_renamed_is_reported() => Reports(
        repository.WithPipeline("Steps/EnrichArticle.cs", "class EnrichArticle", "class LinkArticle"),
        "EnrichArticleFunction.cs", "'EnrichArticle'");

    [Fact]
    public void A_function_that_calls_another_step_is_reported() => Reports(
        repository.WithFunction(
            "EnrichArticleFunction.cs",
            "step.RunAsync(EnrichmentRequest.Parse(message.Body.ToString()), ct)",
            "Task.CompletedTask"),
        "EnrichArticle", "makes 0 calls of a step");

    [Fact]
    public void A_function_that_cannot_be_cancelled_is_reported() => Reports(
        repository.WithFunction("RebuildDigestsFunction.cs", "asOf: null, ct", "asOf: null, CancellationToken.None"),
        "RebuildDigests", "does not hand its cancellation token");

    [Fact]
    public void A_function_that_nobody_awaits_is_reported() => Reports(
        repository.WithFunction("RebuildDigestsFunction.cs", "public Task RunAsync", "public async void RunAsync"),
        "RebuildDigests", "async void");

    [Fact]
    public void Two_functions_of_one_name_are_reported() => Reports(
        repository.WithFunction("ParseArticleByScanFunction.cs", "\"ParseArticleByScan\"", "\"ParseArticle\""),
        "ParseArticle", "2 functions have this name");

    [Fact]
    public void A_blob_that_the_worker_would_fetch_itself_is_reported() => Reports(
        repository.WithFunction("ParseArticleFunction.cs", "BlobClient dropped", "string dropped"),
        "ParseArticle", "binds its BlobTrigger to string");

    [Fact]
    public void A_drop_folder_without_its_subfolders_is_reported() => Reports(
        repository.WithFunction("ParseArticleFunction.cs", "StorageNames.ArticlesPath", "StorageNames.Articles + \"/{name}.txt\""),
        "ParseArticle", "not by every blob at any depth");

    [Fact]
    public void An_output_on_the_hosts_own_account_is_reported() => Reports(
        repository.WithFunction(
            "ParseArticleFunction.cs",
            "QueueOutput(StorageNames.ArticlesToEnrich, Connection = StorageNames.Connection)",
            "QueueOutput(StorageNames.ArticlesToEnrich)"),
        "ParseArticle", "on the connection 'AzureWebJobsStorage'");

    [Fact]
    public void A_connection_renamed_in_the_one_file_of_names_is_reported() => Reports(
        repository.WithPipeline("StorageNames.cs", "\"IngestStorage\"", "\"ArticleStorage\""),
        "infra/main.bicep", "does not set 'ArticleStorage__blobServiceUri'");

    [Fact]
    public void An_option_that_the_code_no_longer_has_is_reported() => Reports(
        repository.WithPipeline("IngestOptions.cs", "HorizonDays", "DaysAhead"),
        "infra/main.bicep", "sets 'Ingest__HorizonDays', which nobody reads");

    [Fact]
    public void Plain_text_messages_are_reported() => Reports(
        repository.WithHostJson("\"base64\"", "\"none\""),
        "host.json", "messageEncoding");

    [Fact]
    public void Tries_without_a_wait_between_them_are_reported() => Reports(
        repository.WithHostJson("\"visibilityTimeout\"", "\"visibility\""),
        "host.json", "visibilityTimeout");

    [Fact]
    public void A_batch_larger_than_a_queue_hands_out_is_reported() => Reports(
        repository.WithHostJson("\"batchSize\": 16", "\"batchSize\": 64"),
        "host.json", "batchSize must be a number from 1 to 32");

    [Fact]
    public void A_trigger_source_that_changed_without_its_events_is_reported() => Reports(
        repository.WithFunction("ParseArticleFunction.cs", ", Source = BlobTriggerSource.EventGrid", ""),
        "infra/main.bicep", "leaves ParseArticle on");

    [Fact]
    public void A_poison_queue_that_nobody_reads_is_reported() => Reports(
        repository.WithFunction(
            "ReportPoisonBlobFunction.cs",
            "QueueTrigger(StorageNames.BlobTriggerPoison",
            "QueueTrigger(StorageNames.ArticlesRemoved"),
        "src/Ingest.Functions", "'webjobs-blobtrigger-poison' starts 0 functions");

    [Fact]
    public void Two_functions_on_one_queue_are_reported() => Reports(
        repository.WithFunction(
            "ReportPoisonFunction.cs",
            "QueueTrigger(StorageNames.ArticlesToEnrichPoison",
            "QueueTrigger(StorageNames.ArticlesToEnrich"),
        "src/Ingest.Functions", "'articles-to-enrich' starts 2 functions");

    [Fact]
    public void Two_timers_by_one_schedule_are_reported() => Reports(
        repository.WithFunction("SweepArticlesFunction.cs", "StorageNames.SweepSchedule", "StorageNames.RebuildSchedule"),
        "src/Ingest.Functions", "'%RebuildSchedule%' starts 2 functions");

    [Fact]
    public void A_removal_that_the_host_would_read_first_is_reported() => Reports(
        repository.WithFunction("ArticleRemovedFunction.cs", "QueueMessage message", "string message"),
        "ArticleRemoved", "binds its QueueTrigger to string");

    [Fact]
    public void A_sweep_that_cannot_be_cancelled_is_reported() => Reports(
        repository.WithFunction("SweepArticlesFunction.cs", "step.RunAsync(ct)", "step.RunAsync(CancellationToken.None)"),
        "SweepArticles", "does not hand its cancellation token");

    [Fact]
    public void A_host_that_would_send_the_workers_telemetry_again_is_reported() => Reports(
        repository.WithHostJson("\"OpenTelemetry\"", "\"ApplicationInsights\""),
        "host.json", "telemetryMode must be OpenTelemetry");

    [Fact]
    public void A_worker_whose_telemetry_nobody_sends_is_reported() => Reports(
        repository.WithFunction("AppTelemetry.cs", ".UseFunctionsWorkerDefaults()", ""),
        "src/Ingest.Functions", "does not call UseFunctionsWorkerDefaults");

    [Fact]
    public void A_worker_that_does_not_read_where_telemetry_goes_is_reported() => Reports(
        repository.WithFunction("AppTelemetry.cs", "APPLICATIONINSIGHTS_CONNECTION_STRING", "INSIGHTS"),
        "src/Ingest.Functions", "does not read 'APPLICATIONINSIGHTS_CONNECTION_STRING'");
}
