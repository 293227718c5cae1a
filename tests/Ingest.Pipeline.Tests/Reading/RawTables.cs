using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Ingest.Pipeline.Tests.Reading;

/// <summary>The tables over plain HTTP, by what the page says of headers and of answers that go on.</summary>
internal sealed class RawTables(SampleAccount account, TablesPage page)
{
    private static readonly HttpClient Http = new();
    private static readonly string[] WhereItGoesOn = ["NextPartitionKey", "NextRowKey"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>All rows that a documented request gives, following what the answers say goes on, unless it asks for so many.</summary>
    public async Task<List<JsonElement>> GetAsync(string block, bool toTheEnd)
    {
        var (service, signature) = account.ForReaders();
        var address = block.Trim().Split(' ', 2)[1]
            .Replace("https://NAME.table.core.windows.net", service.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal);
        var rows = new List<JsonElement>();
        for (var further = ""; ;)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{address}{further}&{signature}");
            foreach (var header in Headers()) request.Headers.TryAddWithoutValidation(header[0], header[1]);
            using var response = await Http.SendAsync(request, Ct);
            var text = await response.Content.ReadAsStringAsync(Ct);
            Assert.True(response.StatusCode is HttpStatusCode.OK, $"{address}: {response.StatusCode} {text}");
            rows.AddRange(JsonDocument.Parse(text).RootElement.GetProperty("value").EnumerateArray());
            further = string.Concat(WhereItGoesOn
                .Where(name => response.Headers.Contains($"x-ms-continuation-{name}"))
                .Select(name => $"&{name}={Uri.EscapeDataString(response.Headers.GetValues($"x-ms-continuation-{name}").Single())}"));
            if (!toTheEnd || further.Length == 0) return rows;
        }
    }

    /// <summary>A value as the results of the page show it.</summary>
    public static string Shown(JsonElement value) =>
        value.ValueKind is JsonValueKind.String && value.TryGetDateTimeOffset(out var instant) && value.GetString()!.EndsWith('Z')
            ? instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            : value.ToString();

    /// <summary>The page's headers but for the one that signs in: the signature does that.</summary>
    private IEnumerable<string[]> Headers() => page.Block("Plain HTTPS", "http")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(": ", 2))
        .Where(header => header[0] is not "Authorization");
}
