using Ingest.Digests;
using Ingest.Fixtures;

using static Ingest.Tests.Digests.Pages.SampleMatches;

namespace Ingest.Tests.Digests.Pages;

/// <summary>Some weeks of football with all that can happen to a match: moved, postponed, cancelled, disputed, of an open day.</summary>
internal static class SampleSeason
{
    private static readonly ClaimedTeam Atletico = new("Q8701", "Atlético Madrid");
    private static readonly ClaimedTeam Athletic = new("Q8687", "Athletic Bilbao");
    private static readonly ClaimedTeam Olympiacos = new("Q19628", "Olympiacos");
    private static readonly ClaimedTeam Liverpool = new("Q1130849", "Liverpool");
    private static readonly ClaimedTeam City = new("Q50602", "Manchester City");
    private static readonly ClaimedTeam Celtic = new("Q19593", "Celtic");
    private static readonly ClaimedTeam Aberdeen = new("Q187326", "Aberdeen");
    private static readonly ClaimedTeam Boca = new("Q170703", "Boca Juniors");
    private static readonly ClaimedTeam River = new("Q15799", "River Plate");
    private static readonly ClaimedTeam Bodo = new("Q478167", "Bodø/Glimt");
    private static readonly ClaimedTeam Brann = new("Q205685", "Brann");
    private static readonly ClaimedTeam Villagers = new(null, "Unión Deportiva de los Arroyos");
    private static readonly ClaimedCompetition Cup = new("Q483794", "Copa del Rey", Inferred: false);
    private static readonly ClaimedCompetition Europe = new("Q18756", "Champions League", Inferred: false);
    private static readonly ClaimedCompetition England = new("Q9448", "Premier League", Inferred: false);
    private static readonly ClaimedCompetition Scotland = new("Q14377162", "Scottish Premiership", Inferred: true);
    private static readonly ClaimedCompetition Argentina = new("Q223170", "Argentine Primera División", Inferred: false);
    private static readonly ClaimedCompetition Norway = new("Q201671", "Eliteserien", Inferred: false);

    public static Edition Edition { get; } = SampleMatches.Edition(
        Match(
            "3fa2c81e90b4d756",
            Rayo,
            Real,
            On("2025-11-09", "16:15", "Europe/Madrid"),
            League,
            "Estadio de Vallecas",
            confidence: 0.97,
            sources:
            [
                Report(
                    "2025-11-07",
                    "Whoever is fit travels the eleven kilometres to Vallecas on Sunday, where Rayo have not lost since August.",
                    "A short trip with long memories"),
                Report(
                    "2025-11-05",
                    "Next up is Rayo Vallecano away, on Sunday at a quarter past four.",
                    "What the week holds for Real Madrid"),
                Report(
                    "2025-07-01",
                    "Jornada 12 | Rayo Vallecano | Real Madrid | 2025-11-09",
                    "La Liga 2025/26",
                    kind: ClaimKind.Schedule,
                    blob: "lists/la-liga-2025-26.json"),
            ],
            dissent:
            [
                Report("2025-11-04", "Rayo against Madrid is the late match on Saturday.", "The weekend on television", on: "2025-11-08"),
            ]),
        Match(
            "91d07be2a6c35f48",
            Olympiacos,
            Real,
            On("2025-11-26", "21:00", "Europe/Athens", before: "2025-11-25"),
            Europe,
            "Karaiskakis Stadium",
            FixtureStatus.Rescheduled,
            0.94,
            sources:
            [
                Report(
                    "2025-11-06",
                    "The meeting in Piraeus has been put back by a day and will now begin at nine on Wednesday 26 November.",
                    "Strike moves European night"),
                Report("2025-11-06", "Olympiacos play on Wednesday instead, the club confirmed.", "Piraeus match a day later"),
            ],
            dissent:
            [
                Report("2025-10-30", "Then comes Olympiacos away on the 25th.", "Five matches that decide the autumn", on: "2025-11-25"),
            ]),
        Match(
            "c4480f1d7732ae95",
            Real,
            Celta,
            new MatchTime(PreviousDate: Day("2025-11-22")),
            League,
            status: FixtureStatus.Postponed,
            confidence: 0.88,
            sources:
            [
                Report(
                    "2025-11-06",
                    "The match against Celta, planned for 22 November, is off; a new date will follow.",
                    "Roof works close the stadium"),
            ]),
        Match(
            "0b6e92c75d18f3a4",
            Real,
            Athletic,
            Between("2025-12-06", "2025-12-07"),
            League,
            confidence: 0.82,
            sources: [Report("2025-11-02", "Athletic come to the capital on the first full weekend of December.", "A calendar without a gap")]),
        Match(
            "5da1780c4be6f923",
            Villagers,
            Real,
            On("2025-12-17"),
            Cup,
            "Campo de los Arroyos",
            sources:
            [
                Report(
                    "2025-11-01",
                    "On 17 December the village expects Real Madrid, and more guests than it has inhabitants.",
                    "“Our biggest day”: a village & its cup tie"),
            ]),
        Match(
            "e87c04d9a1523b6f",
            Atletico,
            Real,
            MatchTime.Unknown,
            Cup with { Inferred = true },
            confidence: 0.55,
            homeKnown: false,
            sources: [Report("2025-11-05", "Should both go through, the capital gets its derby.", "The draw at a glance")]),
        Match(
            "77f3a90be2d1c684",
            City,
            Liverpool,
            On("2025-11-09", "16:30", "Europe/London"),
            England,
            "Etihad Stadium",
            confidence: 0.99,
            sources:
            [
                Report("2025-11-06", "City against Liverpool is Sunday’s last match.", "The big one"),
                Report("2025-11-05", "Liverpool go to Manchester on Sunday, kick-off half past four.", "No rest"),
            ]),
        Match(
            "d20e5b8f4c917a36",
            Celtic,
            Aberdeen,
            On("2025-11-09", "12:00", "Europe/London"),
            Scotland,
            "Celtic Park",
            FixtureStatus.Cancelled,
            sources: [Report("2025-11-07", "Sunday’s match at Celtic Park will not be played.", "A club in the dark")]),
        Match(
            "a95c3de8017b42f6",
            Boca,
            River,
            On("2025-11-09", "16:30", "America/Argentina/Buenos_Aires"),
            Argentina,
            "La Bombonera",
            confidence: 0.96,
            sources:
            [
                Report("2025-11-04", "The superclásico begins at 16.30 on Sunday.", "One city holds its breath"),
                Report("2025-11-02", "Boca receive River a week from today.", "Seven days"),
            ]),
        Match(
            "16b8f0e4c2a97d53",
            Bodo,
            Brann,
            On("2025-11-08", "18:00"),
            Norway,
            "Aspmyra",
            confidence: 0.91,
            sources: [Report("2025-11-05", "Brann visit Aspmyra at six on Saturday.", "Cold hands, warm hearts")]),
        Match(
            "48c1d7ea930f5b62",
            Bodo,
            Celtic,
            Between("2025-11-25", "2025-11-27"),
            Europe,
            confidence: 0.7,
            sources:
            [
                Report("2025-11-03", "Celtic will be in the north of Norway late in November, on a day still to be fixed.", "Pack gloves"),
            ]));
}
