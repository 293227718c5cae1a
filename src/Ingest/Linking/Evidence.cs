using Ingest.Text;

namespace Ingest.Linking;

/// <summary>One thing in the article or the catalog that speaks for or against a name meaning somebody.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="About">
/// Another that it speaks of: the catalog id of a team or person, or the name of a league; null where there is none. See each kind.
/// </param>
/// <param name="Where">The words of the article that show it, or null where the catalog alone does.</param>
public readonly record struct Evidence(EvidenceKind Kind, string? About = null, TextSpan? Where = null)
{
    /// <summary>Whether it speaks for the candidate; else against it.</summary>
    public bool SpeaksFor => Kind < EvidenceKind.NotOnPage;
}

/// <summary>What speaks for or against a candidate. All that speak for one come before all that speak against one.</summary>
public enum EvidenceKind
{
    /// <summary>The words are the name, or one of the names that may link alone.</summary>
    OwnName,

    /// <summary>The words are a name or nickname that several teams may bear.</summary>
    SharedName,

    /// <summary>The words are a first and last name.</summary>
    FullName,

    /// <summary>The words are a surname, or a name of one word.</summary>
    LastName,

    /// <summary>The catalog calls it by these very words, and the others that bear them by longer ones.</summary>
    ProperName,

    /// <summary>The page names the team otherwise too.</summary>
    NamedElsewhere,

    /// <summary>The same paragraph names the team before.</summary>
    NamedBefore,

    /// <summary>The page names the team at least twice as often as any other that bears the name.</summary>
    NamedMost,

    /// <summary>The page has named the person in full.</summary>
    NamedInFull,

    /// <summary>Others of the team's league are on the page, or the league itself is; About is the league.</summary>
    LeagueInView,

    /// <summary>The person is at a team of the page at the article's date; About is the team.</summary>
    AtTeam,

    /// <summary>The words beside the name put the person at a team ("Brighton defender ..."), as the catalog does; About is it.</summary>
    AtTeamBeside,

    /// <summary>The person was or will be at a team of the page; About is the team.</summary>
    OnceAtTeam,

    /// <summary>The person's national side is on the page; About is that side.</summary>
    CountryOnPage,

    /// <summary>Somebody on the page is at the team at the article's date; About is the person.</summary>
    PersonOnPage,

    /// <summary>A word behind the name, or behind the name joined to it, speaks of a women's side.</summary>
    WomensWord,

    /// <summary>The article is on women's football, where a club's name means its women's side.</summary>
    WomensArticle,

    /// <summary>The words say that the person manages the team; About is the person.</summary>
    SaidToManage,

    /// <summary>The person manages the team at the article's date; About is the person.</summary>
    Manages,

    /// <summary>The text puts the team at home against another; About is the other.</summary>
    AtHome,

    /// <summary>The text puts the team away to another; About is the other.</summary>
    Visits,

    /// <summary>The team alone of those on the page is from the place or country of the words.</summary>
    FromPlace,

    /// <summary>A keeper's correction says that these words mean it.</summary>
    Pinned,

    /// <summary>Nothing else on the page speaks of it.</summary>
    NotOnPage,

    /// <summary>An everyday word, whose capital is the sentence's.</summary>
    EverydayWord,

    /// <summary>The words beside the name speak of a town or country.</summary>
    Place,

    /// <summary>A match is meant: "the derby".</summary>
    MatchMeant,

    /// <summary>A day of the week is meant.</summary>
    DayMeant,

    /// <summary>A country is named, and no word beside it speaks of playing.</summary>
    CountryOnly,

    /// <summary>An adjective of nationality, which names no side.</summary>
    Nationality,

    /// <summary>A youth or reserve side is meant.</summary>
    Youth,

    /// <summary>A women's side is meant, and the catalog holds none.</summary>
    NoWomensSide,

    /// <summary>The words are a person's name.</summary>
    PersonMeant,

    /// <summary>The words are a competition's name.</summary>
    CompetitionMeant,

    /// <summary>The words beside it make it a part of a person's name.</summary>
    PartOfPersonsName,

    /// <summary>A first name that is not the person's stands before the surname.</summary>
    OtherFirstName,

    /// <summary>The name goes on with another word.</summary>
    NameGoesOn,

    /// <summary>The word is a month's name.</summary>
    Month,

    /// <summary>The name goes on with the name of a thing: a ground, a newspaper, a school.</summary>
    PartOfThing,

    /// <summary>The words beside the name put the person at a team where the catalog does not; About is the team.</summary>
    OtherTeamBeside,

    /// <summary>The person is at no team of the page at the article's date.</summary>
    AtNoTeamOnPage,

    /// <summary>In an article on women's football a bare surname is rarely a man's.</summary>
    MenRarelyMeant,

    /// <summary>A keeper's correction says that these words never mean it.</summary>
    Blocked,
}
