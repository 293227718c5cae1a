using CsCheck;
using Ingest.Articles;
using Ingest.Articles.Schedules;

namespace Ingest.Tests.Articles.Schedules;

public sealed class AnyListTests
{
    private const string Json = """
        {"name": "Bay League 2025/26", "matches": [
          {"round": "R 1", "date": "2025-11-29", "time": "15:00", "team1": "Tide 🏆", "team2": "Ebb", "score": {"ft": [1, 0]}},
          {"round": "R 2", "date": "2025-12-06", "team1": "Ebb", "team2": "T\u00efde", "status": "postponed"}]}
        """;

    private const string Txt = """
        = Bay League 2025/26
        ▪ Matchday 1
          Sat Nov 29 2025
            15:00  Tide   v Ebb    2-1 (1-0)
            (Waters 1, Rowe 2)
            16.00 UTC+1  Pier - Dune  [postponed] @ North (UTC-3)
        """;

    private const string Ics = """
        BEGIN:VCALENDAR
        X-WR-CALNAME:Bay
        BEGIN:VEVENT
        UID:1
        DTSTART;TZID=Europe/London:20251129T150000
        RRULE:FREQ=WEEKLY
        SUMMARY:Tide v Ebb (2-1)
        LOCATION:North\, Pier
        END:VEVENT
        END:VCALENDAR
        """;

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Char.Array[0, 4].Select(letters => new string(letters)),
        Const("{", "}", "[", "]", "\"", ":", ",", "\r\n", "\n ", "\\", " v ", " - ", "1-1", "(", ")", "@ ", "= ", "▪", "\ud800",
            "{\"a\":[", "BEGIN:VEVENT\n", "DTSTART:", "99:99", "Feb 30", "31-12-9999", "UTC-99:30", "\u2028"));

    private static Gen<string> Const(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    /// <summary>A list of each format with pieces put in, taken out and cut off.</summary>
    private static readonly Gen<string> Damaged =
        from list in Const(Json, Txt, Ics)
        from damages in Gen.Select(Gen.Int[0, 2000], Gen.Int[0, 40], Piece).List[1, 6]
        select damages.Aggregate(list, Damage);

    [Fact]
    public void Any_text_gives_a_list_an_article_or_a_reason_with_every_match_where_it_says() => Damaged.Sample(
        text =>
        {
            switch (SomeList.Drop(text))
            {
                case Schedule list:
                    Assert.NotEmpty(list.Matches);
                    Assert.All(list.Matches, match =>
                    {
                        var all = list.Article.Text;
                        Assert.True(match.Span.Start >= 0 && match.Span.End <= all.Length && match.Span.Length > 0);
                        Assert.True(match.Home.Span.Length > 0 && match.Home.Span.End <= all.Length);
                        Assert.True(match.Away.Span.Length > 0 && match.Away.Span.End <= all.Length);
                        Assert.True(match.DateSpan is null == match.Date is null);
                        Assert.False(string.IsNullOrWhiteSpace(match.Home.Name) || string.IsNullOrWhiteSpace(match.Away.Name));
                    });
                    break;
                case Rejection rejection:
                    Assert.NotEmpty(rejection.Reasons);
                    break;
                default:
                    break;
            }
        },
        iter: 3000);

    [Theory]
    [InlineData(Json)]
    [InlineData(Txt)]
    [InlineData(Ics)]
    public void A_byte_order_mark_and_other_line_ends_change_nothing(string list)
    {
        var plain = SomeList.Read(list).Told().ToList();
        Assert.NotEmpty(plain);
        Assert.Equal(plain, SomeList.Read('\ufeff' + list).Told());
        Assert.Equal(plain, SomeList.Read(list.ReplaceLineEndings("\r\n")).Told());
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"matches\":[")]
    [InlineData("{\"a\":[")]
    [InlineData("{\"team1\":")]
    public void Deep_nesting_is_refused_in_no_time(string opening)
    {
        var deep = string.Concat(Enumerable.Repeat(opening, 1_000_000 / opening.Length));
        Assert.IsNotType<Schedule>(SomeList.Drop("[{\"a\":" + deep));
    }

    private static string Damage(string text, (int At, int Cut, string Piece) damage)
    {
        var at = text.Length == 0 ? 0 : damage.At % text.Length;
        var cut = Math.Min(damage.Cut, text.Length - at);
        return damage.Cut == 40 ? text[..at] : string.Concat(text.AsSpan(0, at), damage.Piece, text.AsSpan(at + cut));
    }
}
