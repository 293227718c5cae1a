using Azure.Data.Tables;
using Ingest.Pipeline.Storage;

namespace Ingest.Pipeline.Tests.Storage;

/// <summary>Azurite takes nearly all of these; Azure takes none.</summary>
public sealed class TableRulesTests
{
    [Fact]
    public void A_full_transaction_is_fine() => Assert.Empty(TableRules.Broken([.. Rows(100)]));

    [Fact]
    public void More_than_a_hundred_operations_are_refused() => Refused([.. Rows(101)], "101 operations");

    [Fact]
    public void Two_partitions_are_refused() => Refused([Upsert(Row("p", "1")), Upsert(Row("q", "2"))], "More than one partition");

    [Fact]
    public void The_same_row_twice_is_refused() => Refused([Upsert(Row("p", "1")), Upsert(Row("p", "1"))], "occurs 2 times");

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    public void A_key_with_a_forbidden_character_is_refused(string key)
    {
        Refused([Upsert(Row(key, "1"))], "character");
        Refused([Upsert(Row("p", key))], "character");
    }

    [Fact]
    public void A_key_over_a_kibibyte_is_refused()
    {
        Assert.Empty(TableRules.Broken([Upsert(Row("p", new string('k', 512)))]));
        Refused([Upsert(Row("p", new string('k', 513)))], "longer than 1024 bytes");
    }

    [Fact]
    public void A_property_over_64_kibibytes_is_refused()
    {
        Assert.Empty(TableRules.Broken([Upsert(Row("p", "1", ("Text", new string('x', 32768))))]));
        Refused([Upsert(Row("p", "1", ("Text", new string('x', 32769))))], "longer than 65536 bytes");
    }

    [Fact]
    public void A_row_over_a_mebibyte_is_refused()
    {
        var texts = Enumerable.Range(0, 17).Select(i => ($"Text{i}", (object)new string('x', 32000)));
        Refused([Upsert(Row("p", "1", [.. texts]))], "larger than");
    }

    [Fact]
    public void More_than_252_properties_are_refused() =>
        Refused([Upsert(Row("p", "1", [.. Enumerable.Range(0, 253).Select(i => ($"Number{i}", (object)i))]))], "properties");

    [Fact]
    public void A_payload_over_4_mebibytes_is_refused() =>
        Refused([.. Enumerable.Range(0, 100).Select(i => Upsert(Row("p", $"{i}", ("Text", new string('ж', 7000)))))], "payload");

    [Fact]
    public void What_Azure_would_refuse_is_never_sent() =>
        Assert.Throws<InvalidOperationException>(() => TableRules.Require([.. Rows(101)]));

    [Fact]
    public void Many_actions_are_split_in_their_order_into_transactions_that_are_fine()
    {
        var large = Enumerable.Range(100, 150).Select(i => Upsert(Row("p", $"{i}", ("Text", new string('ж', 7000)))));
        TableTransactionAction[] actions = [.. Rows(100), .. large];

        var split = TableRules.Split(actions, room: 1).ToList();

        Assert.Equal(99, split[0].Count);
        Assert.Equal(actions, split.SelectMany(transaction => transaction));
        Assert.All(split, transaction => Assert.Empty(TableRules.Broken([.. transaction, Upsert(Row("p", "_head"))])));
        Assert.InRange(split.Count, 3, 5);
        Assert.Empty(TableRules.Split([]));
    }

    private static void Refused(IReadOnlyCollection<TableTransactionAction> transaction, string because) =>
        Assert.Contains(TableRules.Broken(transaction), broken => broken.Contains(because, StringComparison.Ordinal));

    private static IEnumerable<TableTransactionAction> Rows(int count) =>
        Enumerable.Range(0, count).Select(i => Upsert(Row("p", $"{i}", ("Number", i))));

    private static TableTransactionAction Upsert(TableEntity row) => new(TableTransactionActionType.UpsertReplace, row);

    private static TableEntity Row(string partition, string key, params (string Name, object Value)[] columns)
    {
        var row = new TableEntity(partition, key);
        foreach (var (name, value) in columns) row[name] = value;
        return row;
    }
}
