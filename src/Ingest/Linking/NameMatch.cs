using Ingest.Text;

namespace Ingest.Linking;

/// <summary>Words of a text that are a name of the catalog; <see cref="NameIndex.EntriesOf"/> tells whose.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Names">Where the index keeps the names of these words.</param>
/// <param name="Cases">How the words are written: see <see cref="NameIndex.Case"/>.</param>
internal readonly record struct NameMatch(TextSpan Span, int Names, ulong Cases);
