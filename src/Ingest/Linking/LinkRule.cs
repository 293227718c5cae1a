namespace Ingest.Linking;

/// <summary>The rule by which a name was linked. Each has a confidence of its own: see <see cref="Calibration"/>.</summary>
public enum LinkRule
{
    /// <summary>A name of several words that one team alone bears: "Manchester United".</summary>
    OwnName,

    /// <summary>A name of one word that one team alone bears: "Arsenal".</summary>
    OwnNameOfOneWord,

    /// <summary>A country's name where the page speaks of its side.</summary>
    Country,

    /// <summary>Of several that bear the name, the one whose league is in view.</summary>
    NameInView,

    /// <summary>Of several that bear the name, the one that the catalog calls just so.</summary>
    ProperName,

    /// <summary>The only team on the page that answers to a shared name: "the Reds".</summary>
    OnlyBearerOnPage,

    /// <summary>Of several on the page that answer to it, the only one named before it in the paragraph.</summary>
    BearerInParagraph,

    /// <summary>Of several on the page that answer to it, the one named far more often.</summary>
    BearerNamedMost,

    /// <summary>A nickname that one team alone bears and no dictionary holds, though the page names the team nowhere else.</summary>
    OnlyBearer,

    /// <summary>Of several that answer to it, the only one whose league is in view.</summary>
    BearerInView,

    /// <summary>Of several that answer to it, the only one at which somebody on the page is.</summary>
    BearerByPeople,

    /// <summary>A full name whose bearer is at a team of the page at the article's date.</summary>
    FullNameAtTeam,

    /// <summary>A full name whose bearer was or will be at a team of the page.</summary>
    FullNameOnceAtTeam,

    /// <summary>A full name that one person alone bears, at no team of the page.</summary>
    FullName,

    /// <summary>The same in an article on women's football, where a man's name is often a namesake's.</summary>
    FullNameInWomensArticle,

    /// <summary>Of several people of the name, the only one at a team of the page at the article's date.</summary>
    NamesakeAtTeam,

    /// <summary>The surname of somebody whom the page names in full.</summary>
    SurnameOfNamed,

    /// <summary>A surname whose only bearer is at the team that stands beside it: "Brighton defender Dunk".</summary>
    SurnameAtTeamBeside,

    /// <summary>A surname whose only bearer at a team of the page is meant.</summary>
    SurnameAtTeam,

    /// <summary>The same where the surname is an everyday word.</summary>
    EverydaySurnameAtTeam,

    /// <summary>"Alonso's side": the team that Alonso manages.</summary>
    SideOfManager,

    /// <summary>"the hosts", "the visitors": of two clubs, the one that the text puts at home or away.</summary>
    HomeOrAway,

    /// <summary>"the Merseyside club", "the Spanish side": the only team on the page that is from there.</summary>
    SideOfPlace,

    /// <summary>A keeper's correction.</summary>
    Pinned,
}
