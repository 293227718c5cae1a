using System.CommandLine;
using Ingest.Catalog.Suggestions;
using Ingest.Cli.Analysis;
using Ingest.Cli.Storage;
using Ingest.Pipeline;
using Ingest.Pipeline.Contract;
using Ingest.Pipeline.Storage;
using Ingest.Text;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest catalog suggest [FILE...]</c>: rows for names that articles use and the catalog lacks.</summary>
internal static class CatalogSuggestCommand
{
    public static Command Create(Shell shell)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Article files to read without storage; where none is named, the articles dropped so far are asked.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var teams = new Option<bool>("--teams") { Description = "Rows for teams.csv; else for people.csv." };
        var least = new Option<int>("--least")
        {
            Description = "In how many articles a name must stand.",
            HelpName = "COUNT",
            DefaultValueFactory = _ => 1,
        };
        least.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--least must be 1 or more.");
        });
        var catalog = CatalogCommand.Folder();
        var storage = new StorageOption(shell);
        var command = new Command(
            "suggest",
            "Print rows, as CSV, for names that articles use and no catalog row explains, the most frequent first: an id, the name, the " +
            "team most often named beside it, in how many articles it stands, and a sentence to judge by. Delete what is wrong, then " +
            "`ingest catalog import rows`. Exit code 2 when a file could not be read.")
        {
            files, teams, least, catalog, storage.Option,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var load = CatalogCommand.Load(parsed.GetValue(catalog));
            var collector = new SuggestionCollector(load.Catalog);
            void Print() => Write(shell, collector, parsed.GetValue(teams), parsed.GetValue(least));
            if (parsed.GetValue(files) is not { Length: > 0 } paths)
                return storage.UseAsync(parsed, access => OfStorageAsync(shell, access, collector, Print, cancellation), cancellation);
            var code = OfFiles(shell, paths, load, collector, cancellation);
            Print();
            return Task.FromResult(code);
        });
        return command;
    }

    private static int OfFiles(
        Shell shell, string[] paths, LoadedCatalog load, SuggestionCollector collector, CancellationToken cancellation)
    {
        var outcome = ExitCode.Done;
        foreach (var analysis in paths.AsParallel().AsOrdered().WithCancellation(cancellation).Select(new Analyzer(load).Analyze))
        {
            if (analysis is Unread unread)
            {
                outcome = ExitCode.BadInput;
                shell.Complain($"{unread.File}: {string.Join(' ', unread.Reasons)}");
            }
            else if (analysis is Analysis.Analysis { Linked: var linked })
            {
                collector.Add(Article(
                    analysis.File, linked.Article.Text,
                    [.. linked.Links.Select(LinkPart.Of)], [.. linked.Unknowns.Select(UnknownPart.Of)]));
            }
        }

        return outcome;
    }

    private static async Task<int> OfStorageAsync(
        Shell shell, StorageAccount access, SuggestionCollector collector, Action print, CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var document in new EnrichedArticles(access).ReadAllAsync(cancellation))
        {
            if (document.Article is not { } article) continue;
            collector.Add(Article(document.Blob, article.Text, document.Links, document.Unknown));
            if (++count % 1000 is 0) shell.Error.WriteLine($"{count:N0} articles");
        }

        if (count is 0) shell.Complain("No article was enriched yet: drop some with `ingest drop`, and let `ingest run` work on them.");
        print();
        return ExitCode.Done;
    }

    private static SuggestionArticle Article(
        string name, string text, IReadOnlyList<LinkPart> links, IReadOnlyList<UnknownPart> unknowns) => new(
        name, text,
        [.. unknowns.Select(unknown => new UnknownInArticle(unknown.Text, unknown.Kind is "team", Spans(unknown.Mentions)))],
        [.. links.Where(link => link.Kind is "team").Select(link => new TeamInArticle(link.Id, Spans(link.Mentions)))]);

    private static IReadOnlyList<TextSpan> Spans(IReadOnlyList<QuotePart> mentions) =>
        [.. mentions.Select(mention => new TextSpan(mention.Start, mention.End))];

    private static void Write(Shell shell, SuggestionCollector collector, bool teams, int least)
    {
        var suggestions = collector.Of(teams, least);
        SuggestionCsv.Write(suggestions, teams, shell.Out);
        var others = collector.Of(!teams, least).Count;
        shell.Error.WriteLine(teams
            ? $"{suggestions.Count} teams; {others} people without --teams."
            : $"{suggestions.Count} people; {others} teams with --teams.");
    }
}
