using Ingest.Catalog;

namespace Ingest.Linking;

/// <summary>Puts rules and evidence into words for the person who asks why a name was linked, or not.</summary>
/// <param name="catalog">The catalog by which the article was linked.</param>
/// <param name="text">The article's text.</param>
public sealed class Explanation(FootballCatalog catalog, string text)
{
    /// <summary>The rule that decided, as part of a sentence: "the surname of somebody named in full".</summary>
    public static string Of(LinkRule rule) => rule switch
    {
        LinkRule.OwnName or LinkRule.OwnNameOfOneWord => "a name that only this team bears",
        LinkRule.Country => "a country where the page speaks of its side",
        LinkRule.NameInView => "of the teams of this name, the one whose league is in view",
        LinkRule.ProperName => "of the teams of this name, the one that is called just so",
        LinkRule.OnlyBearerOnPage => "the only team on the page that answers to this name",
        LinkRule.BearerInParagraph => "of the teams that answer to it, the one named before in this paragraph",
        LinkRule.BearerNamedMost => "of the teams that answer to it, the one named most often",
        LinkRule.OnlyBearer => "a nickname that only this team bears",
        LinkRule.BearerInView => "of the teams that answer to it, the one whose league is in view",
        LinkRule.BearerByPeople => "of the teams that answer to it, the one with a person on the page",
        LinkRule.FullNameAtTeam => "a full name, and a team of theirs is on the page",
        LinkRule.FullNameOnceAtTeam => "a full name, and a former or later team of theirs is on the page",
        LinkRule.FullName => "a full name that one person bears",
        LinkRule.FullNameInWomensArticle => "a full name, in an article on women's football",
        LinkRule.NamesakeAtTeam => "of the people of this name, the one at a team on the page",
        LinkRule.SurnameOfNamed => "the surname of somebody whom the page names in full",
        LinkRule.SurnameAtTeam => "of the people of this surname, the one at a team on the page",
        LinkRule.SurnameAtTeamBeside => "the person of this surname at the team that stands beside it",
        LinkRule.EverydaySurnameAtTeam => "an everyday word that is the surname of somebody at a team on the page",
        LinkRule.SideOfManager => "the side of its manager",
        LinkRule.HomeOrAway => "the text tells who is at home",
        LinkRule.SideOfPlace => "the only team on the page that is from there",
        LinkRule.Pinned => "a correction",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "The rule has no words."),
    };

    /// <summary>What speaks for or against a candidate, as a phrase: "at Arsenal at the article's date".</summary>
    public string Of(Evidence evidence)
    {
        var about = evidence.About is { } id ? NameOf(id) : "";
        var words = evidence.Where is { } where ? $"“{where.In(text)}”" : "";
        return evidence.Kind switch
        {
            EvidenceKind.OwnName => "its own name",
            EvidenceKind.SharedName => "a name that it may share",
            EvidenceKind.FullName => "the full name",
            EvidenceKind.LastName => "the surname",
            EvidenceKind.ProperName => "called just so, others of the name by more words",
            EvidenceKind.NamedElsewhere => $"named elsewhere: {words}",
            EvidenceKind.NamedBefore => $"named before in the paragraph: {words}",
            EvidenceKind.NamedMost => "named far more often than the others",
            EvidenceKind.NamedInFull => $"named in full: {words}",
            EvidenceKind.LeagueInView => $"its league is in view: {about}",
            EvidenceKind.AtTeam => $"at {about} at the article's date",
            EvidenceKind.AtTeamBeside => $"{words} beside the name, and at {about} at the article's date",
            EvidenceKind.OnceAtTeam => $"at {about} at another time",
            EvidenceKind.CountryOnPage => $"of the country of {about}",
            EvidenceKind.PersonOnPage => $"{about} is on the page",
            EvidenceKind.WomensWord => $"{words} speaks of women",
            EvidenceKind.WomensArticle => "the article is on women's football",
            EvidenceKind.SaidToManage => $"the text says that {about} manages it",
            EvidenceKind.Manages => $"{about} manages it at the article's date",
            EvidenceKind.AtHome => $"at home to {about}",
            EvidenceKind.Visits => $"away to {about}",
            EvidenceKind.FromPlace => "from there, as no other on the page",
            EvidenceKind.Pinned => "pinned in corrections.csv",
            EvidenceKind.NotOnPage => "nothing else on the page speaks of it",
            EvidenceKind.EverydayWord => "an everyday word that opens a sentence",
            EvidenceKind.Place => words.Length > 0 ? $"{words} speaks of the place" : "the words beside it speak of the place",
            EvidenceKind.MatchMeant => "a match is meant",
            EvidenceKind.DayMeant => $"{words} speaks of a day",
            EvidenceKind.CountryOnly => "no word beside it speaks of playing",
            EvidenceKind.Nationality => "a nationality, not a side",
            EvidenceKind.Youth => $"{words}: a youth or reserve side",
            EvidenceKind.NoWomensSide => "its women's side is meant, and the catalog holds none",
            EvidenceKind.PersonMeant => words.Length > 0 ? $"the surname of {words}" : "the words are a person's name",
            EvidenceKind.CompetitionMeant => "the words are a competition's name",
            EvidenceKind.PartOfPersonsName => $"{words} makes it part of a person's name",
            EvidenceKind.OtherFirstName => $"{words} before it is another's first name",
            EvidenceKind.NameGoesOn => $"the name goes on: {words}",
            EvidenceKind.Month => "a month",
            EvidenceKind.PartOfThing => $"part of the name of a thing: {words}",
            EvidenceKind.OtherTeamBeside => $"{words} beside the name, and not at {about} at the article's date",
            EvidenceKind.AtNoTeamOnPage => "at no team on the page",
            EvidenceKind.MenRarelyMeant => "a man's surname in an article on women's football",
            EvidenceKind.Blocked => "blocked in corrections.csv",
            _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence.Kind, "The evidence has no words."),
        };
    }

    private string NameOf(string id) => catalog.Team(id)?.Name ?? catalog.Person(id)?.Name ?? id;
}
