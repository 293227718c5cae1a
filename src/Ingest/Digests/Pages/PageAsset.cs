using System.Security.Cryptography;
using System.Text;

namespace Ingest.Digests.Pages;

/// <summary>A style sheet or script that stands in the pages themselves, so that each page stands alone.</summary>
/// <param name="Text">As it stands between its tags, and nothing else may: its hash counts every character.</param>
internal sealed record PageAsset(string Text)
{
    /// <summary>What all pages look like.</summary>
    public static PageAsset Style { get; } = Read("pages.css");

    /// <summary>What matches look like on the pages of teams and days.</summary>
    public static PageAsset MatchStyle { get; } = Read("match.css");

    /// <summary>What the index looks like.</summary>
    public static PageAsset IndexStyle { get; } = Read("index.css");

    /// <summary>Tells kick-offs in the reader's zone, and today from tomorrow.</summary>
    public static PageAsset ReadersTime { get; } = Read("time.js");

    /// <summary>Finds teams on the index.</summary>
    public static PageAsset Search { get; } = Read("search.js");

    /// <summary>Its hash as a Content-Security-Policy names it.</summary>
    public string Hash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";

    private static PageAsset Read(string name)
    {
        using var stream = typeof(PageAsset).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("/*", StringComparison.Ordinal));
        var text = string.Join('\n', lines);
        return new PageAsset(name.EndsWith(".css", StringComparison.Ordinal) ? Dense(text) : text);
    }

    /// <summary>A style sheet without the spaces that only help whoever reads it; comments and indents are gone already.</summary>
    private static string Dense(string css) => css
        .Replace(" { ", "{", StringComparison.Ordinal)
        .Replace(" {\n", "{", StringComparison.Ordinal)
        .Replace(" }", "}", StringComparison.Ordinal)
        .Replace("}\n", "}", StringComparison.Ordinal)
        .Replace(": ", ":", StringComparison.Ordinal)
        .Replace("; ", ";", StringComparison.Ordinal)
        .Replace(";\n", ";", StringComparison.Ordinal)
        .Replace(", ", ",", StringComparison.Ordinal);
}
