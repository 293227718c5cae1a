using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>Who plays whom. A side is a link where it has a page and that is not the page shown.</summary>
internal static class Sides
{
    public static void Write(HtmlWriter page, Fixture fixture, View view)
    {
        WriteSide(page, fixture.Home, view);
        page.Raw(" <i>v</i> ");
        WriteSide(page, fixture.Away, view);
    }

    /// <summary>Without links: for titles and data.</summary>
    public static string Plain(Fixture fixture) => $"{Cut.Name(fixture.Home.Name)} v {Cut.Name(fixture.Away.Name)}";

    /// <summary>Where the page's team plays, or that nobody says; null where the order of the names says it.</summary>
    public static string? Place(Fixture fixture, View view) => (fixture.HomeAwayKnown, view.TeamId) switch
    {
        (false, _) => "home side not stated",
        (_, null) => null,
        (_, { } team) => fixture.Home.Id == team ? "at home" : "away",
    };

    private static void WriteSide(HtmlWriter page, ClaimedTeam team, View view)
    {
        if (team.Id is { } id && id != view.TeamId && view.Site.HasTeam(id))
            page.Write($"<a href=\"{view.Root}{Addresses.Team(id)}\">{Cut.Name(team.Name)}</a>");
        else
            page.Write($"<span>{Cut.Name(team.Name)}</span>");
    }
}
