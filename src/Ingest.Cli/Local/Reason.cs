using Azure;

namespace Ingest.Cli.Local;

/// <summary>An exception in one line. Azure's messages carry headers and bodies over many lines; the first is the one that tells.</summary>
internal static class Reason
{
    public static string Of(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [var first, ..] } => Of(first),
        RequestFailedException { ErrorCode: { Length: > 0 } code } failed => $"{FirstLine(failed.Message)} ({failed.Status} {code})",
        _ => FirstLine(exception.Message),
    };

    private static string FirstLine(string message) => message.Split('\n', 2)[0].TrimEnd();
}
