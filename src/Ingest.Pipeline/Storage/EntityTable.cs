using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Ingest.Digests;
using Ingest.Linking;
using Ingest.Pipeline.Contract;

namespace Ingest.Pipeline.Storage;

/// <summary>An article that mentions a team or person, as its row tells.</summary>
public sealed record EntityMention(
    string EntityId, string Name, string Kind, ArticleReference Article, int Mentions, double Confidence, string Quote, int Start, int End);

/// <summary>Per team or person, newest first, the articles that mention it.</summary>
public sealed class EntityTable(StorageAccount account)
{
    private const int MaxTextLength = 500;
    private const int LastDate = 99999999;

    private readonly TableClient _table = account.Tables.GetTableClient(StorageNames.EntityArticles);

    /// <summary>The articles that mention one team or person, newest first.</summary>
    public async IAsyncEnumerable<EntityMention> ReadAsync(string entityId, [EnumeratorCancellation] CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {entityId}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: ct)) yield return Mention(row);
    }

    /// <summary>The rows that an article's links cause.</summary>
    internal static IEnumerable<CausedRow> Rows(ArticleReference article, IReadOnlyList<Link> links) =>
        links.DistinctBy(link => link.Id).Select(link => new CausedRow(StorageNames.EntityArticles, Entity(article, link)));

    internal static TableEntity Entity(ArticleReference article, Link link)
    {
        var first = link.Mentions[0];
        var quote = Columns.Short(first.Text, MaxTextLength)!;
        return new TableEntity(link.Id, $"{NewestFirst(article.Published)}_{article.Id}")
        {
            ["Name"] = link.Name,
            ["Kind"] = Word.Of(link.Kind),
            ["ArticleId"] = article.Id,
            ["Blob"] = article.Blob,
            ["Title"] = Columns.Short(article.Title, MaxTextLength)!,
            ["Date"] = Columns.Day(article.Published),
            ["Mentions"] = link.Mentions.Count,
            ["Confidence"] = link.Confidence,
            ["Quote"] = quote,
            ["Start"] = first.Span.Start,
            ["End"] = first.Span.Start + quote.Length,
        };
    }

    private static EntityMention Mention(TableEntity row) => new(
        row.PartitionKey,
        row.GetString("Name"),
        row.GetString("Kind"),
        new ArticleReference(row.GetString("ArticleId"), row.GetString("Blob"), row.GetString("Title"), row.GetDay("Date")!.Value),
        row.GetInt32("Mentions")!.Value,
        row.GetDouble("Confidence")!.Value,
        row.GetString("Quote"),
        row.GetInt32("Start")!.Value,
        row.GetInt32("End")!.Value);

    /// <summary>Rows are read in key order, so the day counts down from the last one there can be.</summary>
    private static string NewestFirst(DateOnly day) =>
        (LastDate - ((day.Year * 10000) + (day.Month * 100) + day.Day)).ToString("00000000", CultureInfo.InvariantCulture);
}
