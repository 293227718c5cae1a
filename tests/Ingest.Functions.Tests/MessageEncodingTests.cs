using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Azure.Core.Pipeline;
using Ingest.Pipeline;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Functions.Tests;

public sealed class MessageEncodingTests
{
    [Fact]
    public async Task What_the_pipelines_own_client_sends_is_encoded_as_host_json_says()
    {
        using var wire = new Wire();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new(StorageNames.Connection, "UseDevelopmentStorage=true")])
            .Build();
        await using var services = new ServiceCollection()
            .AddIngest(configuration)
            .Configure<IngestClientOptions>(options => options.Configure = client => client.Transport = new HttpClientTransport(wire))
            .BuildServiceProvider();
        var message = new EnrichmentRequest("a1", "la-liga/preview.txt", "0x1").ToJson();

        await services.GetRequiredService<StorageAccount>().Queues.GetQueueClient(StorageNames.ArticlesToEnrich)
            .SendMessageAsync(message, TestContext.Current.CancellationToken);

        Assert.Equal("base64", (string?)JsonNode.Parse(Repository.Read("host.json"))!["extensions"]!["queues"]!["messageEncoding"]);
        var sent = XElement.Parse(wire.Sent!).Element("MessageText")!.Value;
        Assert.Equal(message, Encoding.UTF8.GetString(Convert.FromBase64String(sent)));
    }

    /// <summary>Takes the place of the network and answers as a queue does.</summary>
    private sealed class Wire : HttpMessageHandler
    {
        public string? Sent { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent = await request.Content!.ReadAsStringAsync(cancellationToken);
            return new(HttpStatusCode.Created)
            {
                Content = new StringContent("""
                    <?xml version="1.0" encoding="utf-8"?>
                    <QueueMessagesList><QueueMessage><MessageId>1</MessageId><InsertionTime>Wed, 05 Nov 2025 09:00:00 GMT</InsertionTime>
                    <ExpirationTime>Wed, 12 Nov 2025 09:00:00 GMT</ExpirationTime><PopReceipt>r</PopReceipt>
                    <TimeNextVisible>Wed, 05 Nov 2025 09:00:00 GMT</TimeNextVisible></QueueMessage></QueueMessagesList>
                    """, Encoding.UTF8, "application/xml"),
            };
        }
    }
}
