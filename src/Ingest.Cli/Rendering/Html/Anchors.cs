namespace Ingest.Cli.Rendering.Html;

/// <summary>The ids of one article's parts on the page; numbers count from 1 and start anew with each article.</summary>
internal readonly record struct Anchors(int Article)
{
    public string Itself => $"a{Article}";

    public string Name(int number) => $"a{Article}n{number}";

    public string Card(int number) => $"a{Article}c{number}";

    public string Sentence(int number) => $"a{Article}s{number}";

    public string Date(int number) => $"a{Article}d{number}";

    public string Match(int number) => $"a{Article}m{number}";

    public string Fixture(int number) => $"a{Article}f{number}";
}
