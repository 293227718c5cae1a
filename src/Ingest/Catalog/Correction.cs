using System.IO.Enumeration;
using Ingest.Text;

namespace Ingest.Catalog;

/// <summary>
/// A keeper's word on a name, which overrules what the linker would decide: a row of <c>corrections.csv</c>. It holds in every article,
/// or in those of a source or with certain words only.
/// </summary>
/// <param name="Action">Whether the form is given its bearer, or is kept from one.</param>
/// <param name="Form">The name as it is printed; it is compared as names are: see <see cref="Key"/>.</param>
/// <param name="Id">Catalog id of a team or person; null in a block that keeps the form from anybody.</param>
/// <param name="Source">
/// Which articles, by name: <c>*</c> stands for any signs, <c>?</c> for one; matched against the article's whole path and against each of
/// its parts that begin behind a slash, so that <c>wire/*</c> means the blob <c>wire/a.txt</c> and the file <c>drops/wire/a.txt</c>. Null:
/// all.
/// </param>
/// <param name="Context">
/// Which articles, by words, folded: one entry must occur, which it does when all its words do. Empty: all articles.
/// </param>
/// <param name="Note">Why, for those who read the file later; or null.</param>
public sealed record Correction(
    CorrectionAction Action, string Form, string? Id, string? Source, IReadOnlyList<string> Context, string? Note)
{
    /// <summary>The form as it is compared: folded, without "the" in front.</summary>
    public string Key { get; } = KeyOf(Form);

    /// <summary>How closely the row says when it holds, 0 to 3: words say less than a source, and both together say most.</summary>
    public int Particularity => (Source is null ? 0 : 2) + (Context.Count == 0 ? 0 : 1);

    /// <summary>A printed name as corrections compare it: folded, without "the" in front.</summary>
    public static string KeyOf(string form)
    {
        var folded = Folding.FoldPhrase(form);
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }

    /// <summary>Whether the row speaks about this article.</summary>
    /// <param name="articleName">Blob name or path.</param>
    /// <param name="hasWord">Whether a folded word occurs in the article.</param>
    public bool AppliesTo(string articleName, Func<string, bool> hasWord) =>
        (Source is null || IsFrom(articleName.Replace('\\', '/')))
        && (Context.Count == 0 || Context.Any(entry => entry.Split(' ').All(hasWord)));

    /// <summary>Whether the row keeps its form from <paramref name="id"/>, wherever it applies.</summary>
    public bool Forbids(string id) => Action is CorrectionAction.Block && (Id is null || Id == id);

    /// <summary>Whether two rows speak about the same articles, by how they are written.</summary>
    internal bool HasConditionOf(Correction other) =>
        Source == other.Source && Context.Order(StringComparer.Ordinal).SequenceEqual(other.Context.Order(StringComparer.Ordinal));

    private bool IsFrom(ReadOnlySpan<char> path)
    {
        while (!FileSystemName.MatchesSimpleExpression(Source, path, ignoreCase: false))
        {
            var slash = path.IndexOf('/');
            if (slash < 0) return false;
            path = path[(slash + 1)..];
        }

        return true;
    }
}

/// <summary>What a correction does.</summary>
public enum CorrectionAction
{
    /// <summary>The form means the one id.</summary>
    Pin,

    /// <summary>The form never means the id, or never means anybody.</summary>
    Block,
}
