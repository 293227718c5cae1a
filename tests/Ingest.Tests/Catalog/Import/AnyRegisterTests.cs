using CsCheck;
using Ingest.Catalog.Import;

namespace Ingest.Tests.Catalog.Import;

public sealed class AnyRegisterTests
{
    /// <summary>Few words, so that names collide in every way.</summary>
    private static readonly Gen<string> Name = Gen.OneOf(
        "Ana Alta", "Alta", "Real Madrid", "Real", "Mono", "Xabi Alonso", "Alta Town", "Alta Town F.C.", "Alta F.C.", "the Altas",
        "Los Blancos");

    private static readonly Gen<string> Country = Gen.OneOf("ES", "PE", "GB", "");

    private static readonly Gen<string> Names = Name.Array[0, 3].Select(names => string.Join('|', names));

    private static readonly Gen<string> Person = Gen.Select(
        Gen.Int[1, 5], Name, Gen.OneOf("1987", "1990-02-03T00:00:00Z", ""), Country, Names,
        (id, name, born, country, names) => $"Q{id},{name},{born},{country},{names}\n");

    private static readonly Gen<string> Team = Gen.Select(
        Gen.Int[11, 15], Name, Country, Gen.OneOf("true", "false"), Names,
        (id, name, country, women, names) => $"Q{id},{name},{country},{women},{names}\n");

    private static readonly Gen<string> Spell = Gen.Select(
        Gen.Int[1, 6], Gen.OneOf("Q11", "Q12", "Q8682"), Gen.OneOf("", "2010", "2011", "2025"), Gen.OneOf("", "2012", "2025"),
        (person, team, from, to) => $"Q{person},{team},{from},{to},player\n");

    private static readonly Gen<string> Club = Gen.Select(Name, Names, (name, names) => $"{name}, 1900, @ Low Road, Alta\n  | {names}\n");

    [Fact]
    public void The_same_import_twice_changes_nothing_whatever_names_collide() =>
        Gen.Select(Many(Team), Many(Person), Many(Spell), Gen.Bool).Sample((teams, people, spells, fromNothing) =>
        {
            string[] texts =
            [
                "team,teamLabel,country,women,aliases\n" + teams,
                "person,personLabel,born,nationality,aliases\n" + people,
                "person,team,from,to,role\n" + spells,
            ];
            var catalog = fromNothing ? new SomeCatalog { Teams = null, People = null, Spells = null } : new SomeCatalog();

            var import = SomeImport.Of(catalog, ImportFormat.Wikidata, texts).AssertStable(ImportFormat.Wikidata, texts);

            Assert.Empty(import.Load.Problems);
        });

    [Fact]
    public void A_spell_that_stands_beside_one_filled_since_is_found_again()
    {
        string[] texts =
        [
            "team,teamLabel,country,women,aliases\nQ12,Alta Town,ES,false,\n",
            "person,personLabel,born,nationality,aliases\nQ5,Ana Alta,1987,ES,\n",
            "person,team,from,to,role\nQ5,Q12,,,player\nQ5,Q12,,2012,player\nQ5,Q12,2011,,player\n",
        ];

        SomeImport.Of(new SomeCatalog { Teams = null, People = null, Spells = null }, ImportFormat.Wikidata, texts)
            .AssertStable(ImportFormat.Wikidata, texts);
    }

    [Fact]
    public void The_same_club_lists_twice_change_nothing_whatever_names_collide() =>
        Gen.Select(Many(Club), Many(Club)).Sample((one, other) =>
        {
            var text = $"= Spain\n{one}= Peru\n{other}";

            var import = SomeImport.Of(new SomeCatalog(), ImportFormat.Openfootball, text).AssertStable(ImportFormat.Openfootball, text);

            Assert.Empty(import.Load.Problems);
        });

    [Fact]
    public void A_file_of_whatever_signs_ends_in_problems_or_in_a_catalog_that_can_be_read() =>
        Gen.Select(
            Gen.OneOf("", "team,teamLabel\n", "reep_id,name,alias\n", "id,name,role\n", "{\"head\":", "= Spain\n"),
            Gen.OneOf<string>(Gen.String, Gen.Char[",\"\n|=#@Q1a •›()[]{}"].Array[0, 60].Select(signs => new string(signs))),
            Gen.OneOf(ImportFormat.Wikidata, ImportFormat.Reep, ImportFormat.Openfootball, ImportFormat.Rows))
        .Sample((head, rest, format) => Assert.Empty(SomeImport.Of(new SomeCatalog(), format, head + rest).Load.Problems));

    private static Gen<string> Many(Gen<string> row) => row.Array[0, 8].Select(string.Concat);
}
