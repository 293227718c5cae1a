using Ingest.Text;

namespace Ingest.Linking;

/// <summary>One way to write a name: its words, how each must be written at least, and whom it names.</summary>
/// <param name="Words">The folded words; never empty, and never one letter alone, which names nobody.</param>
/// <param name="Needed">
/// How each word must be written at least: a name that the catalog writes with a capital is met only with a capital ("Hearts", not
/// "hearts"), an acronym only in capitals ("US", not "Us"); small words inside a name ("de", "and") match however they are written.
/// </param>
/// <param name="Entry">Whom.</param>
internal sealed record NameForm(string[] Words, LetterCase[] Needed, NameEntry Entry);
