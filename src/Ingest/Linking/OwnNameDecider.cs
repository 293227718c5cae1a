using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Decides which team a name that may link alone means ("Arsenal", "Manchester United").
/// <para>
/// In an article on women's football, and before "Women", the name of a club means its women's side. A youth or reserve side is nobody's.
/// Of several teams of one name, the only one whose league is in view is meant, else the one that the catalog calls by that very name.
/// </para>
/// </summary>
internal sealed class OwnNameDecider(FootballCatalog catalog, Names names)
{
    /// <summary>What speaks for most names of teams: shared by all of them, since the same is said so often.</summary>
    private static readonly Evidence[] OwnName = [new(EvidenceKind.OwnName)];

    /// <summary>Decides each such name; what is a person's name, a town or a competition is passed over.</summary>
    public void Decide(Page page, Scene scene, Ledger ledger)
    {
        List<Mention>? open = null;
        foreach (var mention in page.Mentions)
        {
            if (!mention.Has(NameKind.Team) || ledger.IsDecided(mention)) continue;
            if (OtherMeanings.Of(page, mention, names) is { } other) ledger.PassOver(mention, NameKind.Team, other);
            else if (NamedInFull.PersonBehind(page, mention) is { } person)
                ledger.PassOver(mention, NameKind.Team, new Evidence(EvidenceKind.PersonMeant, Where: person));
            else if (SideForms.WordOfYouth(page, mention) is { } youth)
                ledger.Take(LeaveOpen(mention, "A youth or reserve side is meant, which the catalog does not hold.", youth));
            else if (mention.Has(NameKind.TeamInContext) || Bearers(mention) > 1) (open ??= []).Add(mention);
            else ledger.Take(ByOneBearer(page, scene, mention));
        }

        if (open is not null) DecideOpen(page, scene, open, ledger);
    }

    /// <summary>Decides the names of several bearers when those of one are known.</summary>
    private void DecideOpen(Page page, Scene scene, List<Mention> open, Ledger ledger)
    {
        var sides = open.ConvertAll(mention => SidesOf(mention, SideForms.SignOfWomen(page, scene, mention)));
        for (var i = 0; i < open.Count; i++)
        {
            if (sides[i].Count < 2 && !IsBorrowed(page, open[i], ledger)) ledger.Take(ByOneBearer(page, scene, open[i]));
        }

        View? view = null;
        for (var i = 0; i < open.Count; i++)
        {
            if (sides[i].Count > 1) ledger.Take(AmongSeveral(page, view ??= new View(page, catalog, ledger), open[i], sides[i]));
        }
    }

    /// <summary>"the Red Devils" are Manchester United, and Belgium where Belgium alone stand on the page: others decide then.</summary>
    private bool IsBorrowed(Page page, Mention mention, Ledger ledger)
    {
        var linked = ledger.LinkedTeams;
        return mention.Ids(NameKind.TeamInContext).Any(linked.Contains)
            && !mention.Ids(NameKind.Team).Any(id => linked.Contains(id) || IsCalled(page, mention, catalog.Team(id)!));
    }

    private static int Bearers(Mention mention)
    {
        var bearers = 0;
        foreach (var entry in mention.Entries)
        {
            if (entry.Kind is NameKind.Team) bearers++;
        }

        return bearers;
    }

    private Team? FirstSide(Mention mention, Evidence? women)
    {
        foreach (var entry in mention.Entries)
        {
            if (entry.Kind is NameKind.Team && names.SideOf(catalog.Team(entry.Id)!, women is not null) is { } side) return side;
        }

        return null;
    }

    private List<Team> SidesOf(Mention mention, Evidence? women)
    {
        var sides = new List<Team>(1);
        foreach (var entry in mention.Entries)
        {
            if (entry.Kind is not NameKind.Team) continue;
            if (names.SideOf(catalog.Team(entry.Id)!, women is not null) is { } side && !sides.Contains(side)) sides.Add(side);
        }

        return sides;
    }

    private Decision ByOneBearer(Page page, Scene scene, Mention mention)
    {
        var women = SideForms.SignOfWomen(page, scene, mention);
        if (FirstSide(mention, women) is not { } side)
        {
            var none = new Evidence(EvidenceKind.NoWomensSide, Where: women?.Where);
            return LeaveOpen(mention, "The women's side is meant, which the catalog does not hold.", none);
        }

        Evidence[] evidence = women is { } sign ? [OwnName[0], sign] : OwnName;
        return Decision.Link(mention, LinkKind.Team, RuleFor(mention), new Candidate(side.Id, evidence));
    }

    private static LinkRule RuleFor(Mention mention) =>
        mention.NamesCountry ? LinkRule.Country : mention.IsSingleWord ? LinkRule.OwnNameOfOneWord : LinkRule.OwnName;

    private static Decision AmongSeveral(Page page, View view, Mention mention, List<Team> sides)
    {
        var proper = sides.Where(side => IsCalled(page, mention, side)).ToList();
        var inView = view.InView(sides, EvidenceKind.OwnName);
        Candidate[] others = [.. sides.Select(side => new Candidate(side.Id, OwnName))];
        if (inView is [var only]) return Decision.Link(mention, LinkKind.Team, LinkRule.NameInView, only, others);
        if (proper is not [var named])
            return Decision.LeaveOpen(mention, "Several teams bear this name.", inView.Count > 1 ? inView : others);
        Evidence[] evidence = [new(EvidenceKind.OwnName), new(EvidenceKind.ProperName)];
        return Decision.Link(mention, LinkKind.Team, LinkRule.ProperName, new Candidate(named.Id, evidence), others);
    }

    /// <summary>Whether the catalog calls the team by these very words.</summary>
    private static bool IsCalled(Page page, Mention mention, Team team) =>
        Folding.FoldPhrase(team.Name) == Folding.FoldPhrase(mention.Span.In(page.Text));

    private static Decision LeaveOpen(Mention mention, string reason, Evidence against)
    {
        Evidence[] evidence = [OwnName[0], against];
        var candidates = mention.Ids(NameKind.Team).Distinct(StringComparer.Ordinal).Select(id => new Candidate(id, evidence));
        return Decision.LeaveOpen(mention, reason, [.. candidates]);
    }
}
