using Azure.Data.Tables;
using Ingest.Digests;
using Ingest.Pipeline.Contract;

namespace Ingest.Pipeline.Storage;

/// <summary>A change as a table row and back: the columns of the match, and what became of it.</summary>
internal static class ChangeColumns
{
    public static TableEntity Entity(FixtureChange change)
    {
        var entity = DigestRowColumns.Entity(change.Row);
        entity["At"] = change.At;
        entity["Change"] = Word.Of(change.Kind);
        entity.Put("Before", (object?)change.Before?.ToJson());
        return entity;
    }

    public static FixtureChange Change(TableEntity entity) => new(
        entity.GetDateTimeOffset("At")!.Value,
        Enum.Parse<ChangeKind>(entity.GetString("Change"), ignoreCase: true),
        DigestRowColumns.Row(entity),
        entity.GetString("Before") is { } json ? ShownTime.Parse(json) : null);
}
