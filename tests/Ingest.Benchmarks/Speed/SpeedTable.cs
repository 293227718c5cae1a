using System.Globalization;
using System.Text;
using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Linking;
using Ingest.Pipeline;
using Ingest.Text;

namespace Ingest.Benchmarks.Speed;

/// <summary>Prints how fast names are found and articles linked, beside what limits it and what others do, on one thread.</summary>
internal static class SpeedTable
{
    private const int ProseLength = 8_000_000;

    public static void Print()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var (names, catalog) = (SyntheticNames.Make(200_000), Samples.Catalog());
        var texts = SyntheticProse.Make(new Linker(catalog), names[..20_000], ProseLength);
        var bytes = Measure.Bytes(texts);
        Say($"{texts.Count} articles, {bytes / 1e6:0.0} MB of UTF-8; fastest runs, one thread");
        var words = 0;
        var rate = Measure.Rate(bytes, Measure.Seconds(() => words = texts.Sum(Words)));
        Say($"split into words only             {rate,8:0} MB/s, {words} words");
        Find("default catalog", [.. CatalogNames.Of(catalog)], texts, bytes);
        foreach (var count in new[] { 20_000, 200_000 })
        {
            Find($"{count} names", Forms(names[..count]), texts, bytes);
            PrintGrep(names[..count], texts);
        }

        var samples = Samples.Articles();
        Link("default catalog, sample articles", catalog, samples);
        Link("default catalog, long articles", catalog, Articles(texts));
        Link("and 200,000 more people", Larger(catalog, SyntheticNames.MakePeople(200_000)), Articles(texts));
        DateSpeed.Print();
        ClaimSpeed.Print();
        Start("default catalog", Samples.CatalogFolder);
        File.Delete(Path.Combine(Samples.CatalogFolder, PreparedCatalog.FileName));
        File.Delete(Path.Combine(Samples.CatalogFolder, PreparedCatalog.NamesFileName));
        Start("default catalog, from CSV", Samples.CatalogFolder);
        InstalledCatalog.Prepare(Samples.CatalogFolder);
        using var large = new LargeCatalog(500_000);
        Start("500,000 more people", large.Folder);
        InstalledCatalog.Prepare(large.Folder);
        Start("500,000 more people, prepared", large.Folder);
    }

    private static void Find(string what, List<NameForm> forms, List<string> texts, long bytes)
    {
        var (index, seconds, megabytes) = Measure.Made(() => new NameIndex(forms, forms.Count + 1));
        var finder = new MentionFinder(index);
        var matches = 0;
        int Names(string text) => finder.Find(text, new TextSpan(0, text.Length)).Count;
        var rate = Measure.Rate(bytes, Measure.Seconds(() => matches = texts.Sum(Names)));
        Say($"find, {what,-27} {rate,8:0} MB/s, {matches} names; index made in {seconds * 1e3:0} ms, {megabytes:0.0} MB");
    }

    private static List<NameForm> Forms(List<string> names)
    {
        var forms = new NameForms();
        foreach (var name in names) forms.Add(name, new NameEntry(name, NameKind.Person));
        return forms.Added;
    }

    private static void PrintGrep(List<string> names, List<string> texts)
    {
        if (!Grep.IsHere())
        {
            Say("grep -F -o                        skipped: there is no GNU grep here");
            return;
        }

        using var grep = new Grep();
        var (rate, matches) = grep.Run(names, texts);
        Say($"grep -F -o, the same              {rate,8:0} MB/s, {matches} names");
    }

    private static void Link(string what, FootballCatalog catalog, Article[] articles)
    {
        var (linker, seconds, megabytes) = Measure.Made(() => new Linker(catalog));
        var bytes = Measure.Bytes(articles.Select(article => article.Text));
        // A few articles would be too short a time to take.
        var repeats = Math.Max(1, 200 / articles.Length);
        var links = 0;
        void Run()
        {
            links = 0;
            for (var i = 0; i < repeats; i++) links += articles.Sum(article => linker.Link(article).Links.Count);
        }

        var rate = Measure.Rate(bytes * repeats, Measure.Seconds(Run));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Say($"link, {what,-33} {rate,5:0.0} MB/s; {allocated / 1e3 / (repeats * articles.Length):0.0} KB an article, "
            + $"{allocated / 1e3 / links:0.00} KB a link; linker made in {seconds * 1e3:0} ms, {megabytes:0.0} MB");
    }

    private static void Start(string what, string folder)
    {
        var (read, linker, megabytes) = ColdStart.Measured(folder);
        Say($"fresh process, {what,-30} {read,4:0} ms to read, {linker:0} ms to make the linker; {megabytes:0} MB in use then");
    }

    /// <summary>The first of them, which is enough to measure by.</summary>
    private static Article[] Articles(List<string> texts) =>
        [.. texts.Take(200).Select(text => new DroppedFile("prose.txt", Encoding.UTF8.GetBytes("date 4 Dec 2025\n\n" + text)))
            .Select(new ArticleReader().Read).OfType<Article>()];

    /// <summary>The catalog with more people in it, each at one of its teams.</summary>
    private static FootballCatalog Larger(FootballCatalog catalog, List<string> names)
    {
        var teams = catalog.Teams.ToList();
        var people = names.Select((name, i) => new Person(
            $"synthetic-{i}", name, null, [], name.Split(' ')[^1], 1995, null, null, PersonRole.Player, 0)).ToList();
        var spells = people.Select((person, i) => new Spell(person.Id, teams[i % teams.Count].Id, 2023, null, PersonRole.Player));
        return new FootballCatalog(
            "larger", teams, catalog.People.Concat(people), catalog.People.SelectMany(catalog.SpellsOf).Concat(spells),
            catalog.Competitions)
        {
            Towns = catalog.Towns,
        };
    }

    /// <summary>The limit of every finder that looks at words: it only finds where they begin.</summary>
    private static int Words(string text)
    {
        var (words, inWord) = (0, false);
        foreach (var c in text)
        {
            var isLetter = char.IsLetterOrDigit(c);
            if (isLetter && !inWord) words++;
            inWord = isLetter;
        }

        return words;
    }

    private static void Say(string line) => Console.WriteLine(line);
}
