namespace Ingest.Benchmarks.Speed;

/// <summary>Names that look like those of footballers and clubs, always the same ones.</summary>
internal static class SyntheticNames
{
    private const int Seed = 20251204;

    private static readonly string[] Onsets =
    [
        "b", "br", "c", "ch", "d", "f", "fr", "g", "h", "j", "k", "kr", "l", "m", "n", "p", "r", "s", "sch", "st", "t", "tr", "v", "w", "z", "",
    ];

    private static readonly string[] Vowels = ["a", "a", "e", "e", "i", "o", "o", "u", "ai", "ou"];

    private static readonly string[] Accented = ["á", "é", "ö", "ø", "ã", "ı"];

    private static readonly string[] Codas = ["", "", "", "n", "r", "s", "l", "ck", "m", "nd", "rt", "ll"];

    private static readonly string[] Endings =
        ["son", "sen", "ez", "ić", "ov", "man", "ton", "ley", "i", "o", "a", "ard", "ström", "inho", "er", ""];

    private static readonly string[] Particles = ["de", "van", "van der", "da", "al", "dos"];

    private static readonly string[] Clubs = ["United", "City", "Rovers", "Town", "Athletic", "Wanderers"];

    /// <summary>Different names, most of people and some of clubs; a shorter list is the beginning of a longer one.</summary>
    public static List<string> Make(int count) => Make(count, Clubs);

    /// <summary>Different names of people.</summary>
    public static List<string> MakePeople(int count) => Make(count, []);

    private static List<string> Make(int count, string[] clubs)
    {
        var random = new Random(Seed);
        var given = Enumerable.Range(0, 4_000).Select(_ => Word(random, 2)).ToList();
        var surnames = Enumerable.Range(0, 60_000).Select(_ => Word(random, 2) + Endings[random.Next(Endings.Length)]).ToList();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < count) names.Add(Name(random, given, surnames, clubs));
        return [.. names];
    }

    private static string Name(Random random, List<string> given, List<string> surnames, string[] clubs)
    {
        // A first name is the rarer the later it stands in its list, as first names are.
        var first = given[(int)(Math.Pow(random.NextDouble(), 3) * given.Count)];
        var last = surnames[random.Next(surnames.Count)];
        return random.Next(20) switch
        {
            0 or 1 when clubs.Length > 0 => $"{last} {clubs[random.Next(clubs.Length)]}",
            2 => $"{first} {Particles[random.Next(Particles.Length)]} {last}",
            3 => $"{first}-{given[random.Next(given.Count)]} {last}",
            4 => $"{first} {last}-{surnames[random.Next(surnames.Count)]}",
            5 => $"{first} {given[random.Next(given.Count)]} {last}",
            _ => $"{first} {last}",
        };
    }

    private static string Word(Random random, int mostSyllables)
    {
        var word = "";
        for (var syllables = random.Next(1, mostSyllables + 1); syllables >= 0; syllables--)
            word += Pick(random, Onsets) + Pick(random, random.Next(30) == 0 ? Accented : Vowels) + Pick(random, Codas);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
