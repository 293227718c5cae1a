using Ingest.Functions.Tests.Wiring;

using static Ingest.Functions.Tests.Wiring.Mutation;

namespace Ingest.Functions.Tests;

/// <summary>Templates and settings, each changed while the code stays as it is.</summary>
public sealed class InfrastructureMutationTests(RepositoryFixture repository)
{
    [Fact]
    public void A_queue_renamed_in_the_infrastructure_is_reported() => Reports(
        repository.WithTemplate("\"articles-to-enrich\"", "\"articles-to-link\""),
        "infra/main.bicep", "makes no queue 'articles-to-enrich'");

    [Fact]
    public void A_container_missing_from_the_infrastructure_is_reported() => Reports(
        repository.WithTemplate("\"enriched\"", "\"linked\""),
        "infra/main.bicep", "makes no container 'enriched'");

    [Fact]
    public void A_cron_setting_renamed_in_the_infrastructure_is_reported() => Reports(
        repository.WithTemplate("\"RebuildSchedule\"", "\"RebuildCron\""),
        "infra/main.bicep", "does not set 'RebuildSchedule'");

    [Fact]
    public void A_cron_string_of_five_fields_is_reported() => Reports(
        repository.WithTemplate("0 */5 * * * *", "*/5 * * * *"),
        "infra/main.bicep", "which is no six-field NCrontab");

    [Fact]
    public void A_cron_string_that_is_none_is_reported_for_the_local_host_too() => Reports(
        repository.WithLocalSettings("*/15 * * * * *", "every quarter minute"),
        "local.settings.sample.json", "which is no six-field NCrontab");

    [Fact]
    public void A_connection_that_lacks_a_service_is_reported() => Reports(
        repository.WithTemplate("\"IngestStorage__tableServiceUri\"", "\"IngestStorage__tableUri\""),
        "infra/main.bicep", "does not set 'IngestStorage__tableServiceUri'");

    [Fact]
    public void The_scanning_twin_left_on_in_the_cloud_is_reported() => Reports(
        repository.WithTemplate(
            "\"AzureWebJobs.ParseArticleByScan.Disabled\": \"true\"",
            "\"AzureWebJobs.ParseArticleByScan.Disabled\": \"false\""),
        "infra/main.bicep", "which Flex Consumption cannot run");

    [Fact]
    public void A_local_host_that_would_wait_for_events_is_reported() => Reports(
        repository.WithLocalSettings("AzureWebJobs.ParseArticle.Disabled", "AzureWebJobs.ParseArticleByScan.Disabled"),
        "local.settings.sample.json", "does not set 'AzureWebJobs.ParseArticle.Disabled'");

    [Fact]
    public void Events_of_another_container_are_reported() => Reports(
        repository.WithEvents("\"articles\"", "\"drops\""),
        "infra/events.bicep", "no event of a blob created in 'articles'");

    [Fact]
    public void Events_for_a_function_that_is_not_there_are_reported() => Reports(
        repository.WithEvents("\"ParseArticle\"", "\"ReadArticle\""),
        "infra/events.bicep", "calls no function");

    [Fact]
    public void Shared_keys_left_on_are_reported() => Reports(
        repository.WithTemplate("\"allowSharedKeyAccess\": false", "\"allowSharedKeyAccess\": true"),
        "infra/main.bicep", "leaves the account's shared keys on");

    [Fact]
    public void A_key_in_a_setting_is_reported() => Reports(
        repository.WithTemplate("\"managedidentity\"", "\"[listKeys('storage', '2024-01-01').keys[0].value]\""),
        "infra/main.bicep", "uses a key");

    [Fact]
    public void A_role_wider_than_data_is_reported() => Reports(
        repository.WithTemplate("974c5e8b-45b9-4653-ba55-5f855dd0fb88", "b24988ac-6180-42a0-ab88-20f7382dd24c"),
        "infra/main.bicep", "grants subscriptionResourceId");

    [Fact]
    public void A_role_on_the_whole_group_is_reported() => Reports(
        repository.WithTemplate("\"scope\": \"[resourceId('Microsoft.Storage", "\"was\": \"[resourceId('Microsoft.Storage"),
        "infra/main.bicep", "on the whole resource group");

    [Fact]
    public void An_account_wide_role_for_event_grid_is_reported() => Reports(
        repository.WithEvents("Microsoft.Storage/storageAccounts/queueServices/queues', ", "Microsoft.Storage/storageAccounts', "),
        "infra/events.bicep", "grants a role on resourceId(Microsoft.Storage/storageAccounts");

    [Fact]
    public void A_storage_key_for_event_grid_is_reported() => Reports(
        repository.WithEvents("systemKeys.blobs_extension", "functionKeys.default"),
        "infra/events.bicep", "uses 1 keys, of which 0");

    [Fact]
    public void News_of_removed_articles_on_another_queue_is_reported() => Reports(
        repository.WithEvents("\"articles-removed\"", "\"articles-gone\""),
        "infra/events.bicep", "puts no event of a blob deleted");

    [Fact]
    public void Removed_articles_that_nobody_is_told_of_are_reported() => Reports(
        repository.WithEvents("Microsoft.Storage.BlobDeleted", "Microsoft.Storage.BlobRenamed"),
        "infra/events.bicep", "puts no event of a blob deleted");

    [Fact]
    public void A_container_of_undelivered_events_that_nobody_makes_is_reported() => Reports(
        repository.WithEvents("\"undelivered-events\"", "\"lost-events\""),
        "infra/main.bicep", "makes no container 'lost-events'");

    [Fact]
    public void A_poison_queue_without_an_alarm_is_reported() => Reports(
        repository.WithTemplate("'/QUEUE/messages'", "'/articles-to-enrich-poison/messages'"),
        "infra/main.bicep", "tells nobody of messages on 'webjobs-blobtrigger-poison'");

    [Fact]
    public void A_sweep_without_a_schedule_is_reported() => Reports(
        repository.WithTemplate("\"SweepSchedule\"", "\"SweepCron\""),
        "infra/main.bicep", "does not set 'SweepSchedule'");

    [Fact]
    public void A_sweep_by_five_fields_is_reported() => Reports(
        repository.WithTemplate("0 30 * * * *", "30 * * * *"),
        "infra/main.bicep", "'SweepSchedule' to '30 * * * *', which is no six-field NCrontab");

    [Fact]
    public void A_setting_that_the_code_reads_and_nobody_sets_is_reported() => Reports(
        repository.WithTemplate("\"Ingest__ChangesKeptDays\"", "\"Ingest__ChangesDays\""),
        "infra/main.bicep", "does not set 'Ingest__ChangesKeptDays'");

    [Fact]
    public void A_container_that_anybody_may_read_unasked_is_reported() => Reports(
        repository.WithTemplate("and(parameters('webIsPublic'), not(", "and(true(), not("),
        "infra/main.bicep", "lets containers be made public");

    [Fact]
    public void A_local_sweep_without_a_schedule_is_reported() => Reports(
        repository.WithLocalSettings("\"SweepSchedule\"", "\"SweepCron\""),
        "local.settings.sample.json", "does not set 'SweepSchedule'");

    [Fact]
    public void An_alarm_that_waits_for_a_log_line_nobody_writes_is_reported() => Reports(
        repository.WithTemplate("Message startswith 'Digests as of '", "Message startswith 'Rebuilt as of '"),
        "infra/main.bicep", "looks for log lines with 'Rebuilt as of '");

    [Fact]
    public void An_app_that_is_not_told_where_its_telemetry_goes_is_reported() => Reports(
        repository.WithTemplate("\"APPLICATIONINSIGHTS_CONNECTION_STRING\"", "\"INSIGHTS\""),
        "infra/main.bicep", "does not set 'APPLICATIONINSIGHTS_CONNECTION_STRING'");

    [Fact]
    public void An_alarm_on_runs_of_a_step_that_is_not_there_is_reported() => Reports(
        repository.WithTemplate("'rebuild digests'", "'build digests'"),
        "infra/main.bicep", "looks for runs called 'build digests'");
}
