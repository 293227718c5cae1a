using Ingest.Text;

namespace Ingest.Catalog;

/// <summary>
/// A place at which matches are played: a town, a part of one, or a region that desks name in a town's stead ("on Merseyside", "in Chester,
/// Pennsylvania"). It tells who is at home: its teams, and the national sides of its country.
/// </summary>
/// <param name="Name">The name as English-language desks print it. No two places of one country share it.</param>
/// <param name="Country">The country, written as in <see cref="Team.Country"/>.</param>
/// <param name="Teams">
/// Ids of the clubs at home there, men's and women's sides; empty where the place is known for matches of national sides only, or where
/// it says no more than the country.
/// </param>
/// <param name="Aliases">Other names in print, such as "Torino" for Turin.</param>
public sealed record Town(string Name, string Country, IReadOnlyList<string> Teams, IReadOnlyList<string> Aliases)
{
    /// <summary>Name and aliases folded, each form once. Folding thousands of names takes time, so a prepared catalog keeps them.</summary>
    internal IReadOnlyList<string> FoldedNames
    {
        get => field ??= [.. Aliases.Prepend(Name).Select(Folding.FoldPhrase).Distinct(StringComparer.Ordinal)];
        init;
    }
}
