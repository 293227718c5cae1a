namespace Ingest.Linking;

/// <summary>
/// How far each rule can be trusted: how often its links are expected to be right in articles that nobody has looked at, set by hand below
/// the shares in the reliability table of <c>docs/linking.md</c>. Where an evaluation set is at hand the tests hold each rule with enough
/// links in it to what is stated here.
/// </summary>
public static class Calibration
{
    /// <summary>Probability, 0 to 1, that a link made by <paramref name="rule"/> is right.</summary>
    public static double ConfidenceOf(LinkRule rule) => rule switch
    {
        LinkRule.Pinned => 1,
        LinkRule.OwnName or LinkRule.FullNameAtTeam or LinkRule.SurnameOfNamed => 0.98,
        LinkRule.FullNameOnceAtTeam => 0.97,
        LinkRule.OwnNameOfOneWord or LinkRule.NamesakeAtTeam or LinkRule.SurnameAtTeamBeside => 0.95,
        LinkRule.Country or LinkRule.OnlyBearerOnPage or LinkRule.SideOfManager => 0.92,
        LinkRule.FullName or LinkRule.HomeOrAway or LinkRule.SideOfPlace => 0.9,
        LinkRule.ProperName or LinkRule.NameInView or LinkRule.BearerInParagraph or LinkRule.SurnameAtTeam => 0.85,
        LinkRule.BearerByPeople => 0.8,
        LinkRule.BearerNamedMost or LinkRule.BearerInView => 0.75,
        LinkRule.OnlyBearer or LinkRule.EverydaySurnameAtTeam => 0.7,
        LinkRule.FullNameInWomensArticle => 0.6,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "The rule has no confidence."),
    };
}
