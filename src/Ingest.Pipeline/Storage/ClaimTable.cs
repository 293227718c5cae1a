using Azure.Data.Tables;
using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Pipeline.Contract;
using Ingest.Text;

namespace Ingest.Pipeline.Storage;

/// <summary>What articles say about matches to come, by match week: see <see cref="ClaimPartitions"/>.</summary>
public sealed class ClaimTable(StorageAccount account)
{
    // A hundred rows must fit the 4 MiB of a transaction. More than this is no sentence; the end of the span moves with the cut.
    private const int MaxQuoteLength = 2000;
    private const int MaxNameLength = 500;

    private readonly TableClient _table = account.Tables.GetTableClient(StorageNames.FixtureClaims);

    /// <summary>Every claim that can still matter on the given day, each once.</summary>
    public async Task<IReadOnlyList<ReportedClaim>> ReadAsync(DateOnly asOf, int horizonDays, CancellationToken ct)
    {
        var claims = new SortedDictionary<string, ReportedClaim>(StringComparer.Ordinal);
        foreach (var (from, to) in ClaimPartitions.ToRead(asOf, horizonDays))
        {
            var filter = TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey le {to}");
            await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: ct)) claims[row.RowKey] = Claim(row);
        }

        return [.. claims.Values];
    }

    /// <summary>The rows that an article's claims cause.</summary>
    internal static IEnumerable<CausedRow> Rows(ArticleReference article, IReadOnlyList<FixtureClaim> claims) =>
        from named in claims.Zip(ClaimNames.Of(claims))
        from partition in ClaimPartitions.Of(named.First, article.Published)
        select new CausedRow(StorageNames.FixtureClaims, Entity(partition, named.Second, article, named.First));

    internal static TableEntity Entity(string partition, string name, ArticleReference article, FixtureClaim claim)
    {
        var quote = Columns.Short(claim.Evidence.Text, MaxQuoteLength)!;
        var row = new TableEntity(partition, $"{article.Id}_{name}")
        {
            ["ArticleId"] = article.Id,
            ["Blob"] = article.Blob,
            ["Title"] = Columns.Short(article.Title, MaxNameLength)!,
            ["Published"] = Columns.Day(article.Published),
            ["HomeName"] = Columns.Short(claim.Home.Name, MaxNameLength)!,
            ["AwayName"] = Columns.Short(claim.Away.Name, MaxNameLength)!,
            ["HomeAwayKnown"] = claim.HomeAwayKnown,
            ["Status"] = Word.Of(claim.Status),
            ["Confidence"] = claim.Confidence,
            ["Quote"] = quote,
            ["Start"] = claim.Evidence.Span.Start,
            ["End"] = claim.Evidence.Span.Start + quote.Length,
            ["Rule"] = claim.Rule,
            ["Kind"] = Word.Of(claim.Kind),
        };
        row.Put("HomeId", (object?)claim.Home.Id);
        row.Put("AwayId", (object?)claim.Away.Id);
        row.Put("Date", claim.When.Date);
        row.Put("DateFrom", claim.When.DateFrom);
        row.Put("DateTo", claim.When.DateTo);
        row.Put("OtherDate", claim.OtherDate);
        if (claim.DateWords is { } words)
        {
            var kept = Columns.Short(words.Text, MaxNameLength)!;
            row["DateWords"] = kept;
            row["DateStart"] = words.Span.Start;
            row["DateEnd"] = words.Span.Start + kept.Length;
        }

        row.Put("KickOff", claim.When.KickOff);
        row.Put("TimeZone", (object?)claim.When.TimeZone);
        row.Put("PreviousDate", claim.When.PreviousDate);
        if (claim.Competition is { } competition)
        {
            row["CompetitionId"] = competition.Id;
            row["Competition"] = competition.Name;
            row["CompetitionInferred"] = competition.Inferred;
        }

        row.Put("Meeting", (object?)claim.Meeting);
        row.Put("Print", (object?)article.Print?.Value);
        row.PutShort("Venue", claim.Venue, MaxNameLength);
        return row;
    }

    internal static ReportedClaim Claim(TableEntity row) => new(
        new ArticleReference(row.GetString("ArticleId"), row.GetString("Blob"), row.GetString("Title"), row.GetDay("Published")!.Value)
        {
            // Rows from before prints were taken have no such column.
            Print = row.GetString("Print") is { } print ? TextPrint.Parse(print) : null,
        },
        new FixtureClaim(
            new ClaimedTeam(row.GetString("HomeId"), row.GetString("HomeName")),
            new ClaimedTeam(row.GetString("AwayId"), row.GetString("AwayName")),
            row.GetBoolean("HomeAwayKnown")!.Value,
            new MatchTime(
                row.GetDay("Date"),
                row.GetDay("DateFrom"),
                row.GetDay("DateTo"),
                row.GetTime("KickOff"),
                row.GetString("TimeZone"),
                row.GetDay("PreviousDate")),
            row.GetString("CompetitionId") is { } id
                ? new ClaimedCompetition(id, row.GetString("Competition"), row.GetBoolean("CompetitionInferred") ?? false)
                : null,
            row.GetString("Venue"),
            Enum.Parse<FixtureStatus>(row.GetString("Status"), ignoreCase: true),
            row.GetDouble("Confidence")!.Value,
            new Quote(new TextSpan(row.GetInt32("Start")!.Value, row.GetInt32("End")!.Value), row.GetString("Quote")),
            row.GetString("Rule"))
        {
            // Rows from before lists were read have no such column.
            Kind = row.GetString("Kind") is { } kind ? Enum.Parse<ClaimKind>(kind, ignoreCase: true) : ClaimKind.Prose,
            DateWords = row.GetString("DateWords") is { } words
                ? new Quote(new TextSpan(row.GetInt32("DateStart")!.Value, row.GetInt32("DateEnd")!.Value), words)
                : null,
            OtherDate = row.GetDay("OtherDate"),
            Meeting = row.GetInt32("Meeting"),
        });
}
