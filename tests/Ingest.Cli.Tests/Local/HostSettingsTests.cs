using Ingest.Cli.Local;

namespace Ingest.Cli.Tests.Local;

public sealed class HostSettingsTests
{
    [Fact]
    public void The_repositorys_host_json_is_the_one_that_is_read()
    {
        var settings = HostSettings.OfThisProgram();

        Assert.Equal(HostSettings.Parse(File.ReadAllText(Path.Combine(AzuriteInstall.FindRepository().FullName, "host.json"))), settings);
        Assert.True(settings.Queues.Base64);
        Assert.True(settings.Queues.VisibilityTimeout > TimeSpan.Zero, "With no wait between tries, all of them burn at once.");
    }

    [Fact]
    public void Every_rule_that_the_file_states_is_taken()
    {
        var settings = HostSettings.Parse(
            """
            {
              "functionTimeout": "00:02:00",
              "version": "2.0", // as the functions host, comments are passed over
              "extensions": {
                "queues": {
                  "batchSize": 3,
                  "newBatchThreshold": 1,
                  "maxDequeueCount": 7,
                  "visibilityTimeout": "00:00:09",
                  "maxPollingInterval": "00:01:30",
                  "messageEncoding": "none"
                },
                "blobs": { "maxDegreeOfParallelism": 2, "poisonBlobThreshold": 9 },
              }
            }
            """);

        Assert.Equal(new QueueSettings(3, 1, 7, TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(90), Base64: false), settings.Queues);
        Assert.Equal(new BlobSettings(2, 9), settings.Blobs);
        Assert.Equal(TimeSpan.FromMinutes(2), settings.FunctionTimeout);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "extensions": {} }""")]
    [InlineData("""{ "extensions": { "queues": {}, "blobs": {} } }""")]
    public void What_the_file_leaves_out_has_the_functions_hosts_own_default(string json)
    {
        var settings = HostSettings.Parse(json);

        Assert.Equal(
            new QueueSettings(16, 8 * Environment.ProcessorCount, 5, TimeSpan.Zero, TimeSpan.FromMinutes(1), Base64: true),
            settings.Queues);
        Assert.Equal(new BlobSettings(8 * Environment.ProcessorCount, 5), settings.Blobs);
        Assert.Equal(TimeSpan.FromMinutes(30), settings.FunctionTimeout);
    }

    [Fact]
    public void A_run_may_take_as_long_as_it_likes_where_the_file_says_so() =>
        Assert.Equal(Timeout.InfiniteTimeSpan, HostSettings.Parse("""{ "functionTimeout": "-1" }""").FunctionTimeout);

    [Theory]
    [InlineData("00:00:00")]
    [InlineData("ten minutes")]
    public void A_timeout_that_is_none_is_named(string text) => Assert.Contains(
        "functionTimeout",
        Assert.Throws<InvalidDataException>(() => HostSettings.Parse($$"""{ "functionTimeout": "{{text}}" }""")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"batchSize\": 33", "batchSize")]
    [InlineData("\"batchSize\": \"16\"", "batchSize")]
    [InlineData("\"maxDequeueCount\": 0", "maxDequeueCount")]
    [InlineData("\"visibilityTimeout\": 30", "visibilityTimeout")]
    [InlineData("\"visibilityTimeout\": \"-00:00:01\"", "visibilityTimeout")]
    [InlineData("\"messageEncoding\": \"base32\"", "messageEncoding")]
    public void A_rule_that_makes_no_sense_is_named(string rule, string name)
    {
        var refused = Assert.Throws<InvalidDataException>(() => HostSettings.Parse($$"""{ "extensions": { "queues": { {{rule}} } } }"""));

        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
    }
}
