using System.CommandLine;
using Ingest.Catalog;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest catalog check [DIR]</c>: names every row of a catalog that a person should mend.</summary>
internal static class CatalogCheckCommand
{
    /// <summary>A catalog of half a million people has tens of thousands of namesakes.</summary>
    private const int WarningsShown = 100;

    public static Command Create(Shell shell)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "Folder with the catalog's CSV files; the default catalog where none is named.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var all = new Option<bool>("--all") { Description = $"Every warning; else the first {WarningsShown} of a file." };
        var check = new Command(
            "check",
            "Name the rows that cannot be used, and those that make links worse: names that two bear, rows that stand twice, spells that " +
            "cannot be, corrections that do nothing. Exit code 2 when a row cannot be used.")
        {
            folder, all,
        };
        check.SetAction(parsed => Check(shell, CatalogCommand.LoadRows(parsed.GetValue(folder)), parsed.GetValue(all)));
        return check;
    }

    private static int Check(Shell shell, CatalogLoad load, bool all)
    {
        var problems = CatalogCheck.Check(load);
        foreach (var group in problems.GroupBy(problem => (problem.Severity, problem.File)))
        {
            var shown = all || group.Key.Severity is CatalogSeverity.Error ? group : group.Take(WarningsShown);
            foreach (var problem in shown) shell.Out.WriteLine(problem);
            if (group.Count() - shown.Count() is > 0 and var more)
                shell.Out.WriteLine($"{group.Key.File}: {more:N0} warnings more; --all shows them");
        }

        var errors = problems.Count(problem => problem.Severity is CatalogSeverity.Error);
        var catalog = load.Catalog;
        var corrections = catalog.Corrections.IsEmpty ? "" : $", {catalog.Corrections.All.Count} corrections";
        var towns = catalog.Towns.Count is 0 ? "" : $", {catalog.Towns.Count} towns";
        shell.Out.WriteLine(
            $"{catalog.Teams.Count} teams, {catalog.People.Count} people, {catalog.Competitions.Count} competitions{towns}{corrections}; " +
            $"version {catalog.Version}; {errors} errors, {problems.Count - errors} warnings.");
        return errors is 0 ? ExitCode.Done : ExitCode.BadInput;
    }
}
