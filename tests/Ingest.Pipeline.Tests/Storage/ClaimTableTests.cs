using CsCheck;
using Ingest.Digests;
using Ingest.Fixtures;
using Ingest.Pipeline.Storage;
using Ingest.Pipeline.Tests.Support;
using Ingest.Text;

namespace Ingest.Pipeline.Tests.Storage;

public sealed class ClaimTableTests(AzuriteFixture azurite)
{
    private const int Horizon = 60;

    private static readonly VenueClocks Clocks = new(new Catalog.FootballCatalog("none", [], [], [], []));

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 700].Select(days => new DateOnly(2025, 1, 1).AddDays(days));

    private static readonly Gen<MatchTime> Times = Gen.OneOf(
        Gen.Const(MatchTime.Unknown),
        Days.Select(day => new MatchTime(day)),
        Gen.Select(Days, Gen.Int[0, 23], (day, hour) => new MatchTime(day, KickOff: new TimeOnly(hour, 30), TimeZone: "Europe/Madrid")),
        Gen.Select(Days, Gen.Int[1, 60], (day, length) => new MatchTime(DateFrom: day, DateTo: day.AddDays(length))),
        Gen.Select(Days, Days, (day, previous) => new MatchTime(day, PreviousDate: previous)));

    private static readonly Gen<string> Names = Gen.String[Gen.Char.AlphaNumeric, 1, 20];

    private static readonly Gen<FixtureClaim> Claims = Gen.Select(
        Names, Names.Null(), Times, Gen.Bool, Gen.Enum<FixtureStatus>(), Gen.Double[0, 1], Names.Null(),
        Gen.Select(Gen.Enum<ClaimKind>(), Names.Null(), Days.Nullable()),
        (name, other, when, known, status, confidence, venue, told) => new FixtureClaim(
            new ClaimedTeam(other, name), new ClaimedTeam(null, name), known, when,
            other is null ? null : new ClaimedCompetition(other, name, known), venue, status, confidence,
            new Quote(new TextSpan(3, 3 + name.Length), name), "some-rule")
        {
            Kind = told.Item1,
            DateWords = told.Item2 is { } words ? new Quote(new TextSpan(40, 40 + words.Length), words) : null,
            OtherDate = told.Item3,
            Meeting = told.Item1 is ClaimKind.Schedule ? name.Length : null,
        });

    [Fact]
    public void A_claim_comes_out_of_its_row_as_it_went_in() => Claims.Sample(claim =>
        ClaimTable.Claim(ClaimTable.Entity("some-week", "007", Some.Article(), claim)) == new ReportedClaim(Some.Article(), claim));

    [Fact]
    public void The_print_of_the_article_comes_out_too() => Names.Array[0, 100].Sample(words =>
    {
        var article = Some.Article() with { Print = TextPrint.Of(string.Join(' ', words)) };
        return ClaimTable.Claim(ClaimTable.Entity("some-week", "007", article, Some.Claim())).Article == article;
    });

    [Fact]
    public async Task A_claim_comes_out_of_the_storage_as_it_went_in()
    {
        await using var world = await World.NewAsync(azurite);
        var when = new MatchTime(
            Some.Day.AddDays(4), KickOff: new TimeOnly(20, 45), TimeZone: "Europe/Madrid", PreviousDate: Some.Day);
        var claim = Some.Claim(when);
        await world.Get<CausedRows>().WriteAsync(ClaimTable.Rows(Some.Article(), [claim]), TestContext.Current.CancellationToken);

        var read = await world.Get<ClaimTable>().ReadAsync(Some.Day, Horizon, TestContext.Current.CancellationToken);

        Assert.Equal(new ReportedClaim(Some.Article(), claim), Assert.Single(read));
    }

    [Fact]
    public void A_sentence_too_long_for_a_row_is_cut_together_with_its_span()
    {
        var claim = Some.Claim() with { Evidence = new Quote(new TextSpan(5, 100_005), new string('x', 100_000)) };

        var stored = ClaimTable.Claim(ClaimTable.Entity("some-week", "000", Some.Article(), claim)).Claim.Evidence;

        Assert.Equal((5, stored.Text.Length), (stored.Span.Start, stored.Span.Length));
        Assert.StartsWith(stored.Text, claim.Evidence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_claim_that_can_still_matter_is_read() => Gen.Select(Claims, Days, Gen.Int[0, 50]).Sample((claim, asOf, daysAgo) =>
    {
        var published = asOf.AddDays(-daysAgo);
        var isToCome = claim.When is { FirstDay: { } first, LastDay: { } last } ? last >= asOf && first <= asOf.AddDays(Horizon) : true;
        return !isToCome || IsRead(claim, published, asOf);
    });

    [Fact]
    public void A_claim_that_moves_a_match_is_read_as_long_as_the_claims_it_overrules() =>
        Gen.Select(Days, Days, Gen.Int[0, Horizon]).Sample((asOf, to, inDays) =>
        {
            var moved = Some.Claim(new MatchTime(to, PreviousDate: asOf.AddDays(inDays)), status: FixtureStatus.Rescheduled);
            return IsRead(moved, asOf.AddDays(-300), asOf);
        });

    [Fact]
    public void Claims_of_weeks_long_passed_are_not_read() =>
        Assert.False(IsRead(Some.Claim(new MatchTime(Some.Day)), Some.Day, Some.Day.AddDays(FixtureIdentity.LookBackDays + 7)));

    [Fact]
    public void A_match_that_is_just_over_is_read_so_that_claims_without_a_day_still_find_it() =>
        Assert.True(IsRead(Some.Claim(new MatchTime(Some.Day)), Some.Day, Some.Day.AddDays(FixtureIdentity.LookBackDays)));

    [Fact]
    public void A_match_that_was_put_off_and_has_been_played_since_does_not_come_back()
    {
        ReportedClaim[] said =
        [
            Said("2025-11-01", new MatchTime(Day("2025-11-08"))),
            Said("2025-11-07", new MatchTime(PreviousDate: Day("2025-11-08")), FixtureStatus.Postponed),
            Said("2025-11-10", new MatchTime(Day("2025-11-12"))),
        ];

        for (var asOf = Day("2025-11-14"); asOf < Day("2026-07-01"); asOf = asOf.AddDays(1)) Assert.Empty(Read(said, asOf));
    }

    [Fact]
    public void A_match_moved_by_half_a_year_keeps_its_identity_when_all_else_said_of_it_is_long_passed()
    {
        ReportedClaim[] said =
        [
            Said("2025-10-01", new MatchTime(Day("2025-11-08"))),
            Said("2025-11-07", new MatchTime(PreviousDate: Day("2025-11-08")), FixtureStatus.Postponed),
            Said("2026-03-20", new MatchTime(Day("2026-04-22"))),
        ];

        Assert.Equal(Assert.Single(Read(said[..1], Day("2025-11-07"))).Id, Assert.Single(Read(said, Day("2026-04-20"))).Id);
    }

    [Fact]
    public void A_postponed_match_stays_while_it_is_talked_about_though_nobody_says_again_that_it_is_off()
    {
        ReportedClaim[] said =
        [
            Said("2025-11-07", new MatchTime(PreviousDate: Day("2025-11-08")), FixtureStatus.Postponed),
            Said("2025-12-20", MatchTime.Unknown),
        ];

        Assert.Equal(FixtureStatus.Postponed, Assert.Single(Read(said, Day("2026-03-15"))).Status);
    }

    /// <summary>The matches to come that a rebuild would find.</summary>
    private static IReadOnlyList<Fixture> Read(IEnumerable<ReportedClaim> said, DateOnly asOf)
    {
        var read = said.Where(claim => claim.Article.Published <= asOf && IsRead(claim.Claim, claim.Article.Published, asOf));
        var now = new DateTimeOffset(asOf, TimeOnly.MinValue, TimeSpan.Zero);
        return new Edition(DigestBuilder.Build(Reconciler.Reconcile(read), Clocks, now, Horizon)).Fixtures;
    }

    private static ReportedClaim Said(string published, MatchTime when, FixtureStatus status = FixtureStatus.Scheduled) =>
        new(Some.Article(published) with { Published = Day(published) }, Some.Claim(when, status: status));

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2025-12-28", "2025-W52")]
    [InlineData("2025-12-29", "2026-W01")]
    [InlineData("2027-01-03", "2026-W53")]
    [InlineData("2025-11-05", "2025-W45")]
    public void Weeks_are_those_of_ISO_8601(string day, string week) =>
        Assert.Equal(week, IsoWeek.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    private static bool IsRead(FixtureClaim claim, DateOnly published, DateOnly asOf) =>
        ClaimPartitions.Of(claim, published).Any(partition => ClaimPartitions.ToRead(asOf, Horizon).Any(range =>
            string.CompareOrdinal(range.From, partition) <= 0 && string.CompareOrdinal(partition, range.To) <= 0));
}
