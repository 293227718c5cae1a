namespace Ingest.Digests;

/// <summary>A file of the web container, as it is published.</summary>
/// <param name="Name">
/// Its path within the container, such as <c>calendars/Q8682.ics</c>; letters, digits, <c>-</c>, <c>.</c> and <c>/</c>.
/// </param>
/// <param name="ContentType">Its media type with its charset, such as <c>text/calendar; charset=utf-8</c>.</param>
/// <param name="Text">What it holds. It follows from the edition alone, so that an unchanged edition writes no file anew.</param>
public sealed record WebFile(string Name, string ContentType, string Text);
