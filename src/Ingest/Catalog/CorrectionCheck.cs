namespace Ingest.Catalog;

/// <summary>Looks for corrections that do nothing: mostly their forms are misspelt, or what they mended is no more.</summary>
internal static class CorrectionCheck
{
    public static IEnumerable<CatalogProblem> Check(IReadOnlyList<CatalogRow<Correction>> rows, FootballCatalog catalog)
    {
        if (rows.Count == 0) yield break;
        var bearers = Bearers(catalog);
        var pinned = catalog.Corrections.Pins.Select(pin => (pin.Key, pin.Id)).ToHashSet();
        foreach (var (line, row) in rows)
        {
            if (row.Action is not CorrectionAction.Block) continue;
            if (bearers[row.Key].Concat(pinned.Where(pin => pin.Key == row.Key).Select(pin => pin.Id!)).ToHashSet() is var ids
                && (row.Id is null ? ids.Count == 0 : !ids.Contains(row.Id)))
            {
                yield return new CatalogProblem(
                    CatalogSeverity.Warning, CatalogFiles.Corrections, line,
                    $"'{row.Form}' is no name of {row.Id ?? "anybody"}, so the block does nothing: mend its spelling, or remove the row");
            }
        }
    }

    private static ILookup<string, string> Bearers(FootballCatalog catalog) =>
        catalog.Teams.SelectMany(team => Named(
                team.Id, [team.Name, team.OfficialName ?? "", team.Stadium ?? "", .. team.Aliases, .. team.ContextAliases]))
            .Concat(catalog.People.SelectMany(person => Named(
                person.Id, [person.Name, person.FullName ?? "", person.Surname ?? "", .. person.Aliases])))
            .ToLookup(named => named.Key, named => named.Id, StringComparer.Ordinal);

    private static IEnumerable<(string Key, string Id)> Named(string id, IEnumerable<string> names) =>
        names.Select(Correction.KeyOf).Select(key => (key, id));
}
