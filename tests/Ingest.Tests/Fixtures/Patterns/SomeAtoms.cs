using CsCheck;
using Ingest.Fixtures;
using Ingest.Fixtures.Dates;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Tests.Fixtures.Patterns;

/// <summary>Atoms as they are written in patterns: <c>T</c> is a team, <c>D</c> a date, anything else a word or mark.</summary>
internal static class SomeAtoms
{
    private static readonly NamedThing Thing = new([], "", new Quote(default, ""));

    /// <summary>The symbols that stand for a kind of atom.</summary>
    public static IReadOnlyList<string> Signs { get; } = ["T", "P", "C", "V", "L", "D", "K", "N"];

    /// <summary>Atoms of symbols parted by blanks; each team is another one, named by its place.</summary>
    public static IReadOnlyList<Atom> Of(string symbols) => Of(symbols.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static IReadOnlyList<Atom> Of(IReadOnlyList<string> symbols) =>
        [.. symbols.Select((symbol, at) => One(symbol, new TextSpan(at, at + 1)))];

    /// <summary>A clause of some length, of names, dates and these words.</summary>
    public static Gen<IReadOnlyList<Atom>> Clause(IReadOnlyList<string> words) =>
        Gen.OneOf(OneOf(Signs), OneOf(words), OneOf(words)).Array[0, 60].Select(symbols => Of(symbols));

    public static Gen<string> OneOf(IReadOnlyList<string> symbols) => Gen.Int[0, symbols.Count - 1].Select(index => symbols[index]);

    private static Atom One(string symbol, TextSpan span) => symbol switch
    {
        "T" => new TeamAtom(span, new ClaimedTeam($"team-{span.Start}", $"Team {span.Start}")),
        "P" => new PersonAtom(span, null),
        "C" => new CompetitionAtom(span, Thing),
        "V" => new VenueAtom(span, Thing, null),
        "L" => new TownAtom(span, [], null),
        "D" => new DateAtom(span, new DatePhrase(span, DateRange.Day(new DateOnly(2025, 12, 6)), DateForm.Calendar)),
        "K" => new KickOffAtom(span, new KickOff(span, new TimeOnly(15, 0), null)),
        "N" => new NumberAtom(span),
        _ => new WordAtom(span, symbol),
    };
}
