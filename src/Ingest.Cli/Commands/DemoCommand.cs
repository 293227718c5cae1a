using System.CommandLine;
using System.Globalization;
using Ingest.Articles;
using Ingest.Cli.Analysis;
using Ingest.Cli.Digests;
using Ingest.Cli.Drops;
using Ingest.Cli.Local;
using Ingest.Cli.Rendering;
using Ingest.Cli.Storage;
using Ingest.Pipeline;
using Ingest.Pipeline.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest demo</c>: the whole way of the sample articles, on an Azurite of its own that leaves nothing behind.</summary>
internal static class DemoCommand
{
    private const int SoonestShown = 12;

    public static Command Create(Shell shell)
    {
        var storage = new StorageOption(shell);
        var command = new Command(
            "demo",
            "Show the whole way: start Azurite, drop the sample articles, run the pipeline, print the digests. Leaves nothing behind.")
        {
            storage.Option,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (storage.Named(parsed) is { } named) return await ShowAsync(shell, named, cancellation);
            await using var azurite = await Azurite.StartAsync(shell.Out.WriteLine, ct: cancellation);
            return await ShowAsync(shell, StorageTarget.Read(azurite.ConnectionString, out _)!, cancellation);
        });
        return command;
    }

    private static Task<int> ShowAsync(Shell shell, StorageTarget target, CancellationToken cancellation) =>
        StorageOption.GuardAsync(target, access => ShowAsync(shell, target, access, cancellation), cancellation);

    private static async Task<int> ShowAsync(Shell shell, StorageTarget target, StorageAccount access, CancellationToken cancellation)
    {
        var began = shell.Time.GetTimestamp();
        var samples = Samples();
        await using var parts = Parts.Of(target, shell.Time);
        await parts.GetRequiredService<StorageSetup>().RunAsync(cancellation);

        var container = access.Blobs.GetBlobContainerClient(StorageNames.Articles);
        await DropCommand.UploadAsync(container, samples, date: null, () => { }, cancellation);
        shell.Out.WriteLine($"Dropped {samples.Count} sample articles into the container {container.Name}.");

        var lines = new EventLines(shell.NewConsole());
        var failures = 0;
        using var host = new LocalHost(target, parts, HostSettings.OfThisProgram(), happened =>
        {
            if (happened.Kind is HostEventKind.Done) return;
            failures += happened.Kind is HostEventKind.Poisoned ? 1 : 0;
            lines.Write(happened);
        });
        shell.Out.WriteLine("Reading and linking them ...");
        await host.RunUntilIdleAsync(cancellation);

        var asOf = Newest(samples);
        shell.Out.WriteLine($"Rebuilt the digests {await host.RebuildAsync(asOf, cancellation)}.");
        await PrintAsync(shell, access, cancellation);
        WhatNext(shell, asOf);
        var seconds = shell.Time.GetElapsedTime(began).TotalSeconds;
        shell.Out.WriteLine();
        shell.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Done in {seconds:0.0} s."));
        return failures is 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static IReadOnlyList<FileToDrop> Samples()
    {
        var folder = Path.Combine(AzuriteInstall.FindRepository().FullName, "seeds", "articles");
        var plan = DropPlan.Of([folder], stdinName: null, () => Stream.Null);
        if (plan.Problem is { } problem) throw new UsageException(problem);
        return [.. plan.Files.Where(file => file.Name.EndsWith(".txt", StringComparison.Ordinal))];
    }

    /// <summary>The latest day that a sample states: the day on which its reader would ask what comes next.</summary>
    private static DateOnly? Newest(IReadOnlyList<FileToDrop> samples)
    {
        var reader = new ArticleReader();
        return samples
            .Select(sample => ArticleFile.Read(sample.Source, out _))
            .OfType<DroppedFile>()
            .Select(reader.Read)
            .OfType<Article>()
            .Where(article => article.Date.Source is DateSource.Text)
            .Select(article => (DateOnly?)article.Date.Day)
            .Max();
    }

    private static async Task PrintAsync(Shell shell, StorageAccount access, CancellationToken cancellation)
    {
        var console = shell.NewConsole();
        var digests = await new DigestReader(access).ReadAllAsync(cancellation);
        var shown = Highlights.Of(digests);
        shell.Out.WriteLine();
        foreach (var digest in shown) DigestText.Write(console, digest);

        var soonest = Highlights.Soonest(digests).Take(SoonestShown).ToList();
        shell.Out.WriteLine($"{digests.Count} teams have a match to come. The {soonest.Count} soonest:");
        DigestText.WriteNext(console, soonest);

        var statuses = await StatusCommand.ReadAllAsync(access, cancellation);
        var setAside = statuses.Where(row => row.Station is ArticleStation.Rejected or ArticleStation.Failed).ToList();
        if (setAside.Count is 0) return;
        shell.Out.WriteLine();
        shell.Out.WriteLine("Set aside, while all others went on:");
        foreach (var row in setAside) shell.Out.WriteLine($"  {row.Blob}: {row.Reason}");
    }

    private static void WhatNext(Shell shell, DateOnly? asOf) => shell.Out.WriteLine(
        $"""

        What to try next, from the top of the repository:
          What is found in one file, and where it stands in the text:
            dotnet run --project src/Ingest.Cli -- analyze seeds/articles/*.txt
          The same pipeline on a storage that stays; each line in a terminal of its own:
            npx azurite --location /tmp/azurite --skipApiVersionCheck --disableTelemetry
            dotnet run --project src/Ingest.Cli -- run --as-of {asOf:yyyy-MM-dd} --rebuild-schedule "*/10 * * * * *"
            dotnet run --project src/Ingest.Cli -- drop seeds/articles/*.txt
            dotnet run --project src/Ingest.Cli -- digest "Real Madrid" --why
            dotnet run --project src/Ingest.Cli -- open "Real Madrid"
            dotnet run --project src/Ingest.Cli -- status
        """);
}
