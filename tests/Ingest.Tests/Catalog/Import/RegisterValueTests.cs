using System.Text;
using CsCheck;
using Ingest.Catalog;
using Ingest.Catalog.Import;

namespace Ingest.Tests.Catalog.Import;

public sealed class RegisterValueTests
{
    [Theory]
    [InlineData("http://www.wikidata.org/entity/Q42", "Q42")]
    [InlineData("Q42", "Q42")]
    [InlineData("Q", null)]
    [InlineData("Queens", null)]
    [InlineData(null, null)]
    public void An_entitys_address_gives_its_QID(string? entity, string? id) => Assert.Equal(id, RegisterValues.Qid(entity));

    [Theory]
    [InlineData("Malmö FF", "Malmö FF")]
    [InlineData("Q42", null)]
    [InlineData("アーセナル", null)]
    [InlineData("Joshua \"Josh\" Muster", null)]
    [InlineData("1899", null)]
    public void A_name_has_Latin_letters_and_no_signs_of_lists(string label, string? name) =>
        Assert.Equal(name, RegisterValues.Name(label));

    [Theory]
    [InlineData("1981-11-25T00:00:00Z", "1981-11-25")]
    [InlineData("1981-01-01T00:00:00Z", "1981")]
    [InlineData("1981", "1981")]
    [InlineData("0981-11-25", null)]
    [InlineData("t2084461932", null)]
    public void A_time_gives_a_day_or_a_year(string time, string? day) => Assert.Equal(day, RegisterValues.Day(time));

    [Theory]
    [InlineData("attacking midfielder", "MF")]
    [InlineData("wing half", "MF")]
    [InlineData("inside forward", "FW")]
    [InlineData("winger", "FW")]
    [InlineData("full-back", "DF")]
    [InlineData("left back", "DF")]
    [InlineData("goalkeeper", "GK")]
    [InlineData("referee", null)]
    public void A_position_is_one_of_four(string position, string? code) => Assert.Equal(code, RegisterValues.Position(position));

    [Theory]
    [InlineData("United States of America", "US")]
    [InlineData("Côte d'Ivoire", "CI")]
    [InlineData("GB-ENG", "GB-ENG")]
    [InlineData("Scotland", "GB-SCT")]
    [InlineData("Deutschland", "DE")]
    [InlineData("Soviet Union", null)]
    [InlineData("http://www.wikidata.org/.well-known/genid/8de4", null)]
    public void A_countrys_name_gives_its_code(string country, string? code) => Assert.Equal(code, Countries.CodeOf(country));

    [Theory]
    [InlineData("Kevin De Bruyne", "De Bruyne")]
    [InlineData("Ronald de Boer", "de Boer")]
    [InlineData("Virgil van der Muster", "van der Muster")]
    [InlineData("Ana Alta", "Alta")]
    [InlineData("Al Ahmed", "Ahmed")]
    [InlineData("Pelé", null)]
    public void A_surname_takes_its_particles_along(string name, string? surname) => Assert.Equal(surname, Surnames.Of(name));

    [Theory]
    [InlineData("Blackburn Rovers F.C.", "Blackburn Rovers", "Blackburn Rovers F.C.", null)]
    [InlineData("Sunderland A.F.C.", "Sunderland AFC", "Sunderland A.F.C.", "Sunderland")]
    [InlineData("Chelsea FC", "Chelsea FC", null, "Chelsea")]
    [InlineData("Boca Juniors", "Boca Juniors", null, null)]
    [InlineData("AFC Bournemouth", "AFC Bournemouth", null, null)]
    public void A_clubs_label_is_taken_apart(string label, string name, string? official, string? plain)
    {
        var names = TeamNames.Of(label, out _)!;

        Assert.Equal((name, official, plain, TeamGender.Men), (names.Name, names.Official, names.Plain, names.Gender));
    }

    [Theory]
    [InlineData("Benfica B")]
    [InlineData("Mainz 05 under 19")]
    [InlineData("FC Muster U-21")]
    [InlineData("Muster United Reserves")]
    [InlineData("1964–65 Leeds United A.F.C. season")]
    public void Sides_that_the_catalog_does_not_hold_are_told_by_their_labels(string label)
    {
        Assert.Null(TeamNames.Of(label, out var reason));
        Assert.NotEmpty(reason);
    }

    /// <summary>Whatever pieces a file comes in, and however long its values are, the rows are the same.</summary>
    [Fact]
    public void Json_results_are_the_same_in_whatever_pieces_they_come() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 0, 90_000], Gen.Int[1, 40_000], Gen.Int[0, 20]).Sample((value, piece, rows) =>
        {
            var row = $$$"""{"a":{"type":"literal","value":"{{{value}}}é\"\u0041"},"more":{"type":"uri","value":"x"}}""";
            var all = string.Join(",\n", Enumerable.Repeat(row, rows));
            var text = $$$"""
                {"head":{"link":[],"vars":["a","b"]},"results":{"distinct":true,"bindings":[{{{all}}}]}}
                """;
            using var stream = new Pieces(Encoding.UTF8.GetBytes(text), piece);

            var read = new SparqlJson(stream).Rows().Select(found => (found["a"], found["b"])).ToList();

            return read.SequenceEqual(Enumerable.Repeat(((string?)$"{value}é\"A", (string?)null), rows));
        }, iter: 60);

    /// <summary>A stream that gives at most a few bytes at a time, as networks do.</summary>
    private sealed class Pieces(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
    }
}
