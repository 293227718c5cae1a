using CsCheck;
using Ingest.Fixtures;
using Ingest.Tests.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Tests.Fixtures;

public sealed class KickOffTests
{
    [Theory]
    [InlineData("Rovers v City, 3pm", "15:00")]
    [InlineData("It starts at 7.45pm on Friday.", "19:45")]
    [InlineData("Kick-off: 19:45", "19:45")]
    [InlineData("Kick-off: 19.45", "19:45")]
    [InlineData("Kick-off is at 12:30 p.m. on Sunday.", "12:30")]
    [InlineData("Kick-off is at 12 a.m. on Sunday.", "00:00")]
    [InlineData("It starts at 11:30am.", "11:30")]
    [InlineData("Rovers and City kick off at noon.", "12:00")]
    [InlineData("Rovers and City kick off at midday.", "12:00")]
    [InlineData("Rovers v City (1500)", "15:00")]
    [InlineData("Rovers v City, 7:45 kick-off", "19:45")]
    [InlineData("Rovers v City is a 5.30 kick-off.", "17:30")]
    [InlineData("It is a 3 o’clock start.", "15:00")]
    [InlineData("It starts at 20.45 CET.", "20:45 Europe/Paris")]
    [InlineData("Live from 1915 AEDT on Friday.", "19:15 Australia/Sydney")]
    [InlineData("They begin at 8pm GMT.", "20:00 Europe/London")]
    [InlineData("Kick off: 12:15 (BST).", "12:15 Europe/London")]
    [InlineData("First whistle is at 4:30 p.m. ET this Sunday.", "16:30 America/New_York")]
    [InlineData("It starts at 12 pm PT / 3 pm ET.", "12:00 America/Los_Angeles")]
    [InlineData("Kick-off: 6th December 2025, 17:30 UK time", "17:30 Europe/London")]
    [InlineData("Starts: 6:30 p.m. (Nigeria Time)", "18:30 Africa/Lagos")]
    [InlineData("It starts at 8:00 pm IST.", "20:00 Asia/Kolkata")]
    [InlineData("It starts at 17:00 UTC.", "17:00 Etc/UTC")]
    [InlineData("It starts at 17:00 GMT+1.", "17:00")]
    [InlineData("It starts at 5pm local time.", "17:00")]
    [InlineData("The draw is at noon; kick-off at 3pm.", "15:00")]
    [InlineData("Friday, December 5, 2025, 3:00 p.m.", "15:00")]
    public void A_stated_kick_off_is_read_with_its_zone(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Published 7th April 2024, 09:20 BST - 4 min read")]
    [InlineData("Published: Monday, December 1, 2025, 10:05 [IST]")]
    [InlineData("Updated at 8.41am")]
    [InlineData("By Our Writer | 3 Dec 2025 06:12")]
    [InlineData("Rovers won 1-0 and 2:1.")]
    [InlineData("He averages 4.5 tackles and wins 45% of them.")]
    [InlineData("He will hold a press conference at 1pm.")]
    [InlineData("The manager speaks to the press at 1.30pm.")]
    [InlineData("The draw takes place at 12.30pm.")]
    [InlineData("The window shuts at 7pm.")]
    [InlineData("The club has until 5:00 p.m. ET to answer.")]
    [InlineData("The pitch will have a 9.15am check.")]
    [InlineData("Aged 31 years and 40 days, he cost £19.45m.")]
    [InlineData("Rovers are 11/4 and City 5/2.")]
    [InlineData("They were founded in 1912 (as 1914 shows).")]
    public void Other_times_and_figures_are_no_kick_offs(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Kick_offs_of_any_text_stand_in_order_within_their_part() =>
        Gen.OneOf(Texts.Some.AnyText, CalendarProse.Text).Sample(text =>
        {
            var end = 0;
            foreach (var kickOff in KickOffs.Read(text, new TextSpan(0, text.Length)))
            {
                Assert.True(kickOff.Span.Start >= end && kickOff.Span.Length > 0 && kickOff.Span.End <= text.Length);
                end = kickOff.Span.End;
            }
        });

    [Fact]
    public void A_sentence_states_the_same_kick_offs_wherever_it_stands() =>
        Gen.Select(Texts.Some.AnyText, CalendarProse.Text).Sample((before, sentence) =>
        {
            var alone = KickOffs.Read(sentence, new TextSpan(0, sentence.Length));
            var start = before.Length + 1;
            var there = KickOffs.Read($"{before}\n{sentence}\n{before}", new TextSpan(start, start + sentence.Length));
            Assert.Equal(alone, there.Select(found => found with
            {
                Span = new TextSpan(found.Span.Start - start, found.Span.End - start),
            }));
        });

    [Theory]
    [InlineData("It starts at 5.30pm.", "5.30pm")]
    [InlineData("It starts at 5:30 p.m. (ET).", "5:30 p.m. (ET)")]
    public void A_kick_off_ends_before_the_full_stop_of_its_sentence(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(KickOffs.Read(text, new TextSpan(0, text.Length))).Span.In(text));

    [Fact]
    public void Every_zone_that_is_read_exists() =>
        Assert.All(
            "GMT BST UTC CET EET ET CT PT BRT ART IST GST SGT JST KST AEDT AWST SAST WAT CAT EAT".Split(' ')
                .Select(zone => Read($"It starts at 1pm {zone}.")),
            found => Assert.True(TimeZoneInfo.TryFindSystemTimeZoneById(found.Split(' ')[1], out _)));

    private static string Read(string text) =>
        string.Join('|', KickOffs.Read(text, new TextSpan(0, text.Length)).Select(found => $"{found.Time:HH:mm} {found.Zone}".TrimEnd()));
}
