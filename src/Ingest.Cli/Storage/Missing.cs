using Azure;

namespace Ingest.Cli.Storage;

/// <summary>A table that is not there yet holds nothing yet.</summary>
internal static class Missing
{
    public static async Task<T?> OrNullAsync<T>(Func<Task<T?>> read)
        where T : class
    {
        try
        {
            return await read();
        }
        catch (RequestFailedException missing) when (missing.ErrorCode is "TableNotFound")
        {
            return null;
        }
    }

    public static async Task<IReadOnlyList<T>> OrNoneAsync<T>(Func<Task<IReadOnlyList<T>>> read) =>
        await OrNullAsync<IReadOnlyList<T>>(async () => await read()) ?? [];
}
