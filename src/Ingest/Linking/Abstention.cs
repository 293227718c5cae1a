using Ingest.Text;

namespace Ingest.Linking;

/// <summary>A name that was found and left unlinked because the text does not settle whose it is.</summary>
/// <param name="Mention">The name, where it stands.</param>
/// <param name="Reason">Why nothing was linked, as a sentence.</param>
/// <param name="Candidates">Catalog ids of those who could be meant, most likely first.</param>
public sealed record Abstention(Quote Mention, string Reason, IReadOnlyList<string> Candidates);
