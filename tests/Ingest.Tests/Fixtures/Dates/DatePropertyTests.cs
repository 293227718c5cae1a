using System.Globalization;
using CsCheck;
using Ingest.Fixtures.Dates;
using Ingest.Tests.Texts;
using Ingest.Text;

namespace Ingest.Tests.Fixtures.Dates;

public sealed class DatePropertyTests
{
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 3650].Select(days => new DateOnly(2020, 1, 1).AddDays(days));

    private static readonly string[] WithYear = ["d MMMM yyyy", "MMMM d, yyyy", "dddd, d MMM yyyy", "dd/MM/yyyy", "yyyy-MM-dd"];

    private static readonly string[] WeekdayPhrases =
    [
        "on Saturday", "this Friday", "next Tuesday", "last Monday", "on Sunday week", "a week on Wednesday",
        "tomorrow", "tonight", "yesterday", "in three days' time", "this weekend", "next weekend", "in midweek", "next week",
        "on Friday and again three days later", "on Saturday or Sunday", "this coming Tuesday", "a week next Monday", "on Sunday next",
        "later this week", "the week after next", "the weekend after next", "in two weeks' time", "two weeks from today", "ten days ago",
        "at the weekend and three days before that", "between Friday and Monday", "last midweek", "in 48 hours", "tomorrow week",
    ];

    [Fact]
    public void When_the_article_is_weeks_later_so_are_its_weekdays() =>
        Gen.Select(Gen.Int[0, WeekdayPhrases.Length - 1], Day, Gen.Int[-60, 60]).Sample((index, today, weeks) =>
        {
            var text = $"Rovers host City {WeekdayPhrases[index]}.";
            var shifted = SomeDates.Read(text, today).Select(phrase => phrase with
            {
                Range = phrase.Range.AddDays(7 * weeks),
                IfPast = phrase.IfPast?.AddDays(7 * weeks),
            });
            Assert.Equal(shifted, SomeDates.Read(text, today.AddDays(7 * weeks)));
        });

    [Fact]
    public void A_bare_weekday_is_that_weekday_within_the_week_that_begins_with_the_article() =>
        Gen.Select(Gen.Int[0, 6], Day).Sample((weekday, today) =>
        {
            var day = Assert.Single(SomeDates.Read($"They meet on {(DayOfWeek)weekday}.", today)).Range.From;
            Assert.Equal((DayOfWeek)weekday, day.DayOfWeek);
            Assert.InRange(day.DayNumber - today.DayNumber, 0, 6);
        });

    [Fact]
    public void A_date_without_a_year_lies_between_five_months_back_and_seven_ahead() =>
        Gen.Select(Day, Day).Sample((meant, today) =>
        {
            if (meant is { Month: 2, Day: 29 }) return;
            var text = FormattableString.Invariant($"They meet on {meant:d MMMM}.");
            var day = Assert.Single(SomeDates.Read(text, today)).Range.From;
            Assert.Equal((meant.Month, meant.Day), (day.Month, day.Day));
            Assert.True(day >= today.AddMonths(-5) && day <= today.AddMonths(7).AddDays(3));
        });

    [Fact]
    public void A_date_with_its_year_is_that_day_whenever_the_article_was_written() =>
        Gen.Select(Day, Day, Gen.Int[0, 4]).Sample((meant, today, form) =>
        {
            var written = meant.ToString(WithYear[form], CultureInfo.InvariantCulture);
            Assert.Equal(DateRange.Day(meant), Assert.Single(SomeDates.Read($"They meet on {written} at home.", today)).Range);
        });

    [Fact]
    public void Dates_of_any_text_stand_in_order_within_their_part_and_never_end_before_they_begin() =>
        Gen.Select(Gen.OneOf(Some.AnyText, CalendarProse.Text), Day).Sample((text, today) =>
        {
            var part = new TextSpan(0, text.Length);
            var end = 0;
            foreach (var phrase in DateReader.Read(text, part, new DateContext(today, null)))
            {
                Assert.True(phrase.Span.Start >= end && phrase.Span.Length > 0 && part.Contains(phrase.Span));
                Assert.True(phrase.Range.From <= phrase.Range.To);
                end = phrase.Span.End;
            }
        });

    [Fact]
    public void A_sentence_states_the_same_dates_wherever_it_stands() =>
        Gen.Select(Some.AnyText, CalendarProse.Text, Day).Sample((before, sentence, today) =>
        {
            var context = new DateContext(today, null);
            var alone = DateReader.Read(sentence, new TextSpan(0, sentence.Length), context);
            var text = $"{before}\n{sentence}\n{before}";
            var start = before.Length + 1;
            var there = DateReader.Read(text, new TextSpan(start, start + sentence.Length), context);
            Assert.Equal(alone, there.Select(phrase => phrase with
            {
                Span = new TextSpan(phrase.Span.Start - start, phrase.Span.End - start),
            }));
        });

    [Fact]
    public void A_past_reading_is_the_same_weekday_and_not_after_the_article() =>
        Gen.Select(Gen.Int[0, 6], Day).Sample((weekday, today) =>
        {
            var phrase = Assert.Single(SomeDates.Read($"They met on {(DayOfWeek)weekday}.", today));
            var past = phrase.IfPast ?? phrase.Range;
            Assert.True(past.IsDay && past.From.DayOfWeek == (DayOfWeek)weekday);
            Assert.InRange(today.DayNumber - past.From.DayNumber, 0, 6);
        });

    [Theory]
    [InlineData("They met on 24 May.", "2025-05-24", "2025-05-24")]
    [InlineData("They met in May.", "2025-05-01", "2025-05-31")]
    [InlineData("They met at the weekend.", "2025-11-01", "2025-11-02")]
    [InlineData("They met in midweek.", "2025-11-04", "2025-11-05")]
    [InlineData("They met on Wednesday.", "2025-11-05", "2025-11-05")]
    [InlineData("They met on 24 May 2024.", "2024-05-24", "2024-05-24")]
    public void A_phrase_tells_what_it_means_of_the_past(string text, string from, string to)
    {
        var phrase = Assert.Single(SomeDates.Read(text, new DateOnly(2025, 11, 5)));
        Assert.Equal(new DateRange(DateOnly.Parse(from, null), DateOnly.Parse(to, null)), phrase.IfPast ?? phrase.Range);
    }

    [Fact]
    public void Counting_on_and_on_never_leaves_the_calendar()
    {
        var text = "They meet on 3 May, " + string.Concat(Enumerable.Repeat("and 99 weeks later and the following weekend ", 2_000));
        var dates = SomeDates.Read(text, new DateOnly(2025, 11, 5));
        Assert.True(dates.Count > 2_000 && dates.All(phrase => phrase.Range.From.Year < 2_200));
    }
}
