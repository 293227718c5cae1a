using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Tests.Linking;

/// <summary>A slip in a spec must not make a case that checks less than its writer thinks: it is told, in words that help.</summary>
public sealed class LinkSpecFormatTests
{
    private static readonly LinkSpecReader Reader = new(new Answers(DefaultCatalog.Catalog));

    [Fact]
    public void A_mark_gives_its_place_in_the_text_without_marks_and_what_it_means()
    {
        var spec = Case("""{ "name": "n", "date": "2025-11-20", "text": "The [[Reds|Liverpool]] met [[Everton]]." }""");

        Assert.Empty(spec.Problems);
        Assert.Equal("The Reds met Everton.", spec.Text);
        Assert.Equal(["Reds", "Everton"], spec.Marks.Select(mark => mark.Span.In(spec.Text)));
        Assert.Equal(
            ["Liverpool", "Everton"],
            spec.Marks.Select(mark => DefaultCatalog.Catalog.Team(Assert.IsType<Answer.Linked>(mark.Answer).Id)!.Name));
    }

    [Fact]
    public void A_mark_may_hold_another()
    {
        var spec = Case("""{ "name": "n", "date": "2025-11-20", "text": "[[[[Arteta|Mikel Arteta (manager)]]'s side|Arsenal]] won." }""");

        Assert.Empty(spec.Problems);
        Assert.Equal([new TextSpan(0, 6), new TextSpan(0, 13)], spec.Marks.Select(mark => mark.Span));
        Assert.Equal(LinkKind.Manager, Assert.IsType<Answer.Linked>(spec.Marks[0].Answer).Role);
    }

    [Fact]
    public void A_list_of_words_is_the_lines_of_the_text() =>
        Assert.Equal("One\n\nTwo", Case("""{ "name": "n", "date": "2025-11-20", "text": ["One", "", "Two"] }""").Text);

    [Theory]
    [InlineData("?", typeof(Answer.LeftOpen))]
    [InlineData("? several teams", typeof(Answer.LeftOpen))]
    [InlineData("-", typeof(Answer.Nobody))]
    [InlineData("+ person", typeof(Answer.Unknown))]
    [InlineData("+ team", typeof(Answer.Unknown))]
    public void An_answer_need_not_be_a_name(string answer, Type kind) =>
        Assert.IsType(kind, Assert.Single(Text($"[[United|{answer}]] won.").Marks).Answer);

    [Theory]
    [InlineData("""{ "name": "n", "date": "2025-11-20", "text": "x", "managers": [] }""", "'managers' is no property of a case")]
    [InlineData("""{ "name": "n", "date": "2025-11-20" }""", "The case has no 'text'.")]
    [InlineData("""{ "name": "n", "date": "2025-11-20", "text": ["x", 1] }""", "'text' must be words or a list of lines.")]
    [InlineData("""{ "name": "", "date": "2025-11-20", "text": "x" }""", "'name' must be words.")]
    [InlineData("""{ "name": "n", "date": "20 November", "text": "x" }""", "The date '20 November' is not of the form")]
    public void A_case_has_its_three_properties_and_no_others(string content, string problem) =>
        Assert.StartsWith(problem, Assert.Single(Case(content).Problems), StringComparison.Ordinal);

    [Theory]
    [InlineData("[[Arsenal won.", "The mark that begins with 'Arsenal won.' is not closed with ']]'.")]
    [InlineData("[[Saka|Bukayo Saka won.", "The mark that begins with 'Saka' is not closed with ']]'.")]
    [InlineData("Arsenal]] won.", "']]' after 'Arsenal' closes no mark.")]
    [InlineData("[[Arsenal |Arsenal]] won.", "The mark 'Arsenal ' has a blank at its edge, which belongs to no name.")]
    [InlineData("[[|Arsenal]] won.", "A mark with the answer 'Arsenal' has no words.")]
    [InlineData("[[Reds|]] won.", "The mark 'Reds' has a bar and no answer behind it.")]
    [InlineData("[[Reds|Liverpool beat [[Everton]].", "The answer 'Liverpool beat [[Everton' of the mark 'Reds' holds '[[' or '|'")]
    public void A_mark_is_well_formed(string text, string problem) =>
        Assert.StartsWith(problem, Assert.Single(Text(text).Problems), StringComparison.Ordinal);

    [Theory]
    [InlineData("Liverpol", "No team or person of the catalog is named 'Liverpol'.")]
    [InlineData("Cherries", "No team or person of the catalog is named 'Cherries'. Is it Bournemouth?")]
    [InlineData("Luis Suárez", "The catalog has several named 'Luis Suárez': add one of their ids")]
    [InlineData("Mikel Arteta (boss)", "'boss' in 'Mikel Arteta (boss)' is neither 'manager' nor 'player' nor the id")]
    [InlineData("Arsenal (manager)", "'Arsenal (manager)' is a team, which has no role.")]
    [InlineData("+ referee", "The answer '+ referee' is neither '-' nor '+ person' nor '+ team'.")]
    public void An_answer_is_one_that_the_catalog_or_the_format_knows(string answer, string problem) =>
        Assert.StartsWith(problem, Assert.Single(Text($"[[They|{answer}]] won.").Problems), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "name": "n" }""", "The file must be a list of cases")]
    [InlineData("""[ { "name": """, "The file is no JSON")]
    [InlineData("""[ "Arsenal won." ]""", "Case 1 is not of the form {...}.")]
    public void A_file_is_a_list_of_cases(string content, string problem) =>
        Assert.StartsWith(problem, Assert.Single(Assert.Single(Reader.Read("f.json", content)).Problems), StringComparison.Ordinal);

    [Theory]
    [InlineData("The [[Reds|Liverpool]] met [[Everton]].")]
    [InlineData("[[[[Arteta|Mikel Arteta (manager)]]'s side|Arsenal]][[Everton]]")]
    [InlineData("[[[[Everton]]'s|?]] and no more")]
    public void A_marked_text_is_written_as_it_was_read(string marked)
    {
        var read = MarkedText.Read(marked);

        Assert.Empty(read.Problems);
        Assert.Equal(marked, MarkedText.Write(read.Text, read.Marks));
    }

    private static LinkSpec Case(string content) => Assert.Single(Reader.Read("f.json", $"[ {content} ]"));

    private static LinkSpec Text(string text) => Case($$"""{ "name": "n", "date": "2025-11-20", "text": "{{text}}" }""");
}
