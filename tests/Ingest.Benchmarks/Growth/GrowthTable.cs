using System.Globalization;
using Ingest.Cli.Local;

namespace Ingest.Benchmarks.Growth;

/// <summary>
/// Prints how the time of a rebuild grows with what is stored, on an Azurite of its own: a hundred times the archive, and ten times the
/// matches to come. The installations are rebuilt by turns, so that other work on the machine falls on all of them.
/// </summary>
internal static class GrowthTable
{
    private const int Runs = 9;

    private static readonly Amount[] Amounts =
    [
        new("base", Upcoming: 500, Archived: 500),
        new("100 times the archive", Upcoming: 500, Archived: 50_000),
        new("10 times the matches to come", Upcoming: 5_000, Archived: 500),
    ];

    public static async Task PrintAsync()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var catalog = Samples.Catalog();
        var accounts = Amounts.Select((_, number) => new AzuriteAccount($"growth{number}", AzuriteAccount.Default.Key)).ToList();
        await using var azurite = await Azurite.StartAsync(Console.WriteLine, accounts, inMemory: true);
        var installations = Amounts
            .Select((amount, number) => new Installation(amount, azurite.ConnectionStringOf(accounts[number]), catalog))
            .ToList();
        try
        {
            foreach (var installation in installations) await installation.FillAsync();
            for (var run = 0; run < Runs; run++)
            {
                foreach (var installation in installations) await installation.MeasureAsync();
            }

            Print(installations);
        }
        finally
        {
            foreach (var installation in installations) await installation.DisposeAsync();
        }
    }

    private static void Print(List<Installation> installations)
    {
        var first = installations[0];
        Console.WriteLine($"Medians of {Runs} rebuilds, in ms; the first build once.");
        foreach (var of in installations)
        {
            Console.WriteLine(
                $"{of.Amount.What}: {of.Amount.Stored} claims stored, {of.First!.Claims} read, {of.First.Teams} teams; "
                + $"first build {of.FirstSeconds * 1e3:0}; "
                + $"one match changed {of.ChangedSeconds * 1e3:0} ({of.ChangedSeconds / first.ChangedSeconds:0.00} x); "
                + $"nothing new {of.UnchangedSeconds * 1e3:0} ({of.UnchangedSeconds / first.UnchangedSeconds:0.00} x), "
                + $"{of.Unchanged.Calls} calls, {of.Unchanged.Writes} writes");
        }
    }
}
