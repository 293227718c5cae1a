using Ingest.Text;

namespace Ingest.Catalog;

/// <summary>Reads <c>corrections.csv</c>. Where the file is missing there are no corrections.</summary>
internal sealed class CorrectionReader(Func<string, bool> isKnown)
{
    internal static readonly string[] Columns = ["action", "form", "id", "source", "context", "note"];

    private static readonly Dictionary<string, CorrectionAction> Actions = new Dictionary<string, CorrectionAction>
    {
        ["pin"] = CorrectionAction.Pin,
        ["block"] = CorrectionAction.Block,
    };

    private readonly Dictionary<string, List<Correction>> _byForm = new(StringComparer.Ordinal);

    /// <summary>The rows that can be used; no problem and no row where there is no file.</summary>
    public static List<CatalogRow<Correction>> Read(byte[]? bytes, Func<string, bool> isKnown, ICollection<CatalogProblem> problems) =>
        bytes is null ? [] : new CsvTable(CatalogFiles.Corrections, Columns, problems).Read(bytes, new CorrectionReader(isKnown).Read);

    private Correction? Read(CsvRow row)
    {
        if (!row.TryChoose("action", Actions, out var action) || !row.TryRequire("form", out var form))
            return null;
        var context = row.List("context");
        var correction = new Correction(
            action, form, row["id"], row["source"],
            [.. context.Select(Folding.FoldPhrase).Where(entry => entry.Length > 0).Distinct(StringComparer.Ordinal)], row["note"]);
        return IsSound(row, correction, context) && IsNew(row, correction) ? correction : null;
    }

    private bool IsSound(CsvRow row, Correction correction, IReadOnlyList<string> context)
    {
        if (correction.Form.Contains('*', StringComparison.Ordinal))
            return row.Reject($"form is '{correction.Form}': write each name out, since * stands for nothing here");
        if (correction.Key.Length == 0)
            return row.Reject($"form is '{correction.Form}', which has no letter and no digit: write the name as it is printed");
        if (correction is { Action: CorrectionAction.Pin, Id: null })
            return row.Reject("a pin without an id: state whom the form means, or write block to keep it from anybody");
        if (correction.Id is { } id && !isKnown(id))
            return row.Reject($"id is '{id}', but no usable row of {CatalogFiles.Teams} or {CatalogFiles.People} has that id: "
                + "mend it, or add the team or person");
        // A row whose condition cannot be read would hold everywhere, which nobody asked for.
        return correction.Context.Count == context.Count
            || row.Reject("an entry of context repeats another or has no letter and no digit: state words that occur in the article");
    }

    private bool IsNew(CsvRow row, Correction correction)
    {
        if (!_byForm.TryGetValue(correction.Key, out var earlier)) _byForm[correction.Key] = earlier = [];
        var alike = earlier.Where(correction.HasConditionOf).ToList();
        if (alike.Exists(other => IsContradiction(correction, other)))
            return row.Reject($"an earlier line says the opposite of '{correction.Form}' under the same condition: "
                + "the first row is used, so remove one of the two");
        if (correction.Action is CorrectionAction.Pin && alike.Find(other => other.Action is CorrectionAction.Pin) is { } pin)
            return row.Reject($"'{correction.Form}' is pinned to {pin.Id} on an earlier line under the same condition: "
                + "the first row is used, so remove one of the two, or state a source or context");
        earlier.Add(correction);
        return true;
    }

    private static bool IsContradiction(Correction one, Correction other) =>
        one.Action != other.Action && (one.Action is CorrectionAction.Pin ? other.Forbids(one.Id!) : one.Forbids(other.Id!));
}
