using Ingest.Catalog;
using Ingest.Fixtures.Dates;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Turns the sentences of a linked article, one after the other, into clauses of atoms.</summary>
internal sealed class ClauseReader(FootballCatalog catalog, CountryNames countries, LinkedArticle linked)
{
    /// <summary>Atoms from a bracket to its end; what is longer is a thought of its own.</summary>
    private const int LongestAside = 6;

    /// <summary>Atoms of a relative clause; what is longer was not closed by its comma.</summary>
    private const int LongestRelative = 40;

    /// <summary>Atoms between a relative clause and the team it is said of.</summary>
    private const int LongestRelation = 12;

    private readonly TownFinder _towns = new(catalog, countries, linked);
    private readonly List<Atom> _names = Names(catalog, linked);
    private int _next;

    /// <summary>
    /// The clauses of a sentence: first the sentence without its relative clauses, then each relative clause behind what it relates to. So
    /// "Rovers, who are level with City, visit United" is read as "Rovers visit United" and "Rovers who are level with City". Sentences
    /// have to be asked for in the order of the text.
    /// </summary>
    public IReadOnlyList<Clause> Read(
        TextSpan sentence, IReadOnlyList<Token> tokens, IReadOnlyList<DatePhrase> dates, IReadOnlyList<KickOff> kickOffs,
        bool isLine)
    {
        var atoms = Origins.Without(WithoutAsides(Atoms(tokens, Marks(sentence, dates, kickOffs))), linked.Article.Text);
        if (isLine)
        {
            UnknownSides.Name(atoms, linked.Article.Text);
            SideLetters.Place(atoms, linked.Article.Text);
        }

        var main = new List<Atom>(atoms.Count);
        var clauses = new List<Clause>(1);
        for (var at = 0; at < atoms.Count; at++)
        {
            var end = RelativeEnd(atoms, at);
            if (end < 0 || TellsWhen(atoms, at, end))
            {
                main.Add(atoms[at]);
                continue;
            }

            var nearest = Math.Max(0, at - LongestRelation);
            var antecedent = atoms.FindLastIndex(at, at - nearest + 1, atom => atom is TeamAtom);
            // "their campaign, which gets under way against City on Saturday": said of no team, it is of the sentence's own.
            if (antecedent < 0 && atoms[at + 1].Symbol is "which" && SaysWhoPlays(atoms, at, end))
            {
                main.AddRange(atoms.GetRange(at + 2, end - at - 2));
                at = end - 1;
                continue;
            }

            if (antecedent >= 0)
                clauses.Add(new Clause([.. Antecedents(atoms, antecedent, at, end), .. atoms.GetRange(at + 1, end - at - 1)]));
            // "the newcomer, who may play on Saturday when City are at Anfield": said of a man, it may still tell who plays whom.
            else if (SaysWhoPlays(atoms, at, end) && new Clause(atoms.GetRange(at + 2, end - at - 2)) is var told
                && !told.Signs.Has(Sign.Past))
                clauses.Add(told);
            at = end;
        }

        clauses.Insert(0, new Clause(main));
        return clauses;
    }

    /// <summary>"The round ends with Rovers and City, who meet on Monday": both, where both stand right before the comma.</summary>
    private static List<Atom> Antecedents(List<Atom> atoms, int antecedent, int comma, int end) =>
        antecedent == comma - 1 && antecedent > 1 && atoms[antecedent - 1].Symbol is "and" && atoms[antecedent - 2] is TeamAtom
            && atoms[comma + 1].Symbol is "who" && atoms.FindIndex(comma, end - comma, atom => atom is TeamAtom) < 0
            ? atoms.GetRange(antecedent - 2, 3) : [atoms[antecedent]];

    /// <summary>Whether a relative clause names a team, and a day or ground: what it relates to is a match or the season.</summary>
    private static bool SaysWhoPlays(List<Atom> atoms, int comma, int end) =>
        atoms.FindIndex(comma, end - comma, atom => atom is TeamAtom) >= 0
        && atoms.FindIndex(comma, end - comma, atom => atom is DateAtom or VenueAtom) >= 0;

    /// <summary>
    /// ", which is played on Saturday", ", whose first leg is on Wednesday": a relative clause that tells when and names nobody is of the
    /// match itself.
    /// </summary>
    private static bool TellsWhen(List<Atom> atoms, int comma, int end) =>
        (atoms[comma + 1].Symbol is "which"
            || atoms[comma + 1].Symbol is "whose" && comma + 2 < end && atoms[comma + 2].Symbol is "first" or "opening")
        && atoms.FindIndex(comma, end - comma, atom => atom is DateAtom or KickOffAtom) >= 0
        && atoms.FindIndex(comma, end - comma, atom => atom is TeamAtom) < 0;

    /// <summary>Where the relative clause ends whose comma stands at an atom, or -1 where none begins or it is too long for one.</summary>
    private static int RelativeEnd(List<Atom> atoms, int at)
    {
        if (atoms[at].Symbol is not "," || at + 1 >= atoms.Count || atoms[at + 1].Symbol is not ("who" or "which" or "whose")) return -1;
        var end = atoms.FindIndex(at + 1, Math.Min(LongestRelative, atoms.Count - at - 1), atom => atom.Symbol is "," or ";" or ":");
        return end < 0 && atoms.Count - at <= LongestRelative ? atoms.Count : end;
    }

    /// <summary>
    /// Every name of the article. The longest of several that begin together comes first: "Alonso's side" before "Alonso".
    /// </summary>
    private static List<Atom> Names(FootballCatalog catalog, LinkedArticle linked)
    {
        var managers = new Managers(catalog, linked.Article.Date.Day);
        var names = new List<Atom>();
        foreach (var link in linked.Links)
        {
            if (link.Kind is LinkKind.Team && TownFinder.IsOnlyATown(catalog, linked, link)) continue;
            var team = link.Kind is LinkKind.Team ? new ClaimedTeam(link.Id, link.Name) : null;
            var manages = link.Kind is LinkKind.Manager ? managers.TeamOf(link.Id) : null;
            foreach (var mention in link.Mentions)
                names.Add(team is not null ? new TeamAtom(mention.Span, team) : new PersonAtom(mention.Span, manages));
        }

        foreach (var unknown in linked.Unknowns)
        {
            foreach (var mention in unknown.Mentions)
            {
                names.Add(unknown.Kind is UnknownKind.Team
                    ? new TeamAtom(mention.Span, new ClaimedTeam(null, unknown.Text))
                    : new PersonAtom(mention.Span, null));
            }
        }

        names.AddRange(linked.Competitions.Select(named => new CompetitionAtom(named.Mention.Span, named)));
        names.AddRange(linked.Venues.Select(named => new VenueAtom(named.Mention.Span, named, HomeOf(catalog, linked, named))));
        names.Sort(InOrder);
        return names;
    }

    /// <summary>
    /// The only team at home on a ground, or the only one of them that the article names; where it names none, the men's club, unless it
    /// speaks of women's sides.
    /// </summary>
    private static ClaimedTeam? HomeOf(FootballCatalog catalog, LinkedArticle linked, NamedThing venue)
    {
        List<string> named = [.. venue.Ids.Where(id => linked.Links.Any(link => link.Kind is LinkKind.Team && link.Id == id))];
        if (named.Count == 0)
        {
            named = venue.Ids.Count == 1 || linked.Links.Any(link => IsWomens(link.Id)) || venue.Ids.Any(IsNational)
                ? [.. venue.Ids]
                : [.. venue.Ids.Where(id => catalog.Team(id) is { Kind: TeamKind.Club, Gender: TeamGender.Men })];
        }

        return named is [var only] && catalog.Team(only) is { } team ? new ClaimedTeam(team.Id, team.Name) : null;

        bool IsNational(string id) => catalog.Team(id) is { Kind: TeamKind.National };

        bool IsWomens(string? id) => id is not null && catalog.Team(id) is { Gender: TeamGender.Women };
    }

    private static int InOrder(Atom one, Atom two) => one.Span.Start != two.Span.Start
        ? one.Span.Start.CompareTo(two.Span.Start)
        : two.Span.Length.CompareTo(one.Span.Length);

    private void Skip(int start)
    {
        while (_next < _names.Count && _names[_next].Span.Start < start) _next++;
    }

    /// <summary>The names, dates and times of a sentence, by place.</summary>
    private List<Atom> Marks(TextSpan sentence, IReadOnlyList<DatePhrase> dates, IReadOnlyList<KickOff> kickOffs)
    {
        var marks = new List<Atom>();
        Skip(sentence.Start);
        for (; _next < _names.Count && _names[_next].Span.Start < sentence.End; _next++)
        {
            if (_names[_next].Span.End <= sentence.End) marks.Add(_names[_next]);
        }

        if (dates.Count == 0 && kickOffs.Count == 0) return marks;
        // "MONDAY" above a list is a day, whoever else is called Monday.
        marks.RemoveAll(mark => mark is PersonAtom or TeamAtom && dates.Any(date => date.Span.Contains(mark.Span)));
        foreach (var date in dates) marks.Add(new DateAtom(date.Span, date));
        foreach (var kickOff in kickOffs) marks.Add(new KickOffAtom(kickOff.Span, kickOff));
        marks.Sort(InOrder);
        return marks;
    }

    private List<Atom> Atoms(IReadOnlyList<Token> tokens, List<Atom> marks)
    {
        var atoms = new List<Atom>(tokens.Count);
        var (next, end) = (0, 0);
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            while (next < marks.Count && marks[next].Span.Start < end) next++;
            if (token.Span.Start < end) continue;
            if (next < marks.Count && marks[next].Span.Start <= token.Span.Start && marks[next].Span.End > token.Span.Start)
            {
                // "BlackpoolBlackpool": tables name a side in full and short.
                if (!IsRepeated(atoms, marks[next])) atoms.Add(marks[next]);
                end = marks[next].Span.End;
            }
            else if (_towns.At(tokens, at, next < marks.Count ? marks[next].Span.Start : int.MaxValue) is { } town)
            {
                atoms.Add(town);
                end = town.Span.End;
            }
            else
            {
                atoms.Add(token is { Kind: TokenKind.Number, Span.Length: < 3 }
                    ? new NumberAtom(token.Span)
                    : new WordAtom(token.Span, token.Folded));
            }
        }

        return atoms;
    }

    private static bool IsRepeated(List<Atom> atoms, Atom mark) =>
        atoms.Count > 0 && atoms[^1] is TeamAtom last && mark is TeamAtom team && last.Team == team.Team
            && mark.Span.Start <= last.Span.End + 1;

    /// <summary>Leaves out league positions and the like between a name and what is said of it: "Rovers (3) v City (7)".</summary>
    private static List<Atom> WithoutAsides(List<Atom> atoms)
    {
        if (!atoms.Exists(IsOpening)) return atoms;
        var kept = new List<Atom>(atoms.Count);
        for (var at = 0; at < atoms.Count; at++)
        {
            var end = IsOpening(atoms[at])
                ? atoms.FindIndex(at, Math.Min(LongestAside, atoms.Count - at), atom => atom.Symbol is ")" or "]")
                : -1;
            // "tonight (Thursday)": the same day twice.
            if (end == at + 2 && at > 0 && atoms[at - 1] is DateAtom day && atoms[at + 1] is DateAtom again
                && day.Date.Range == again.Date.Range)
            {
                at = end;
                continue;
            }

            if (end >= 0 && SideAndDay(atoms.GetRange(at + 1, end - at - 1)) is var (date, side))
            {
                kept.AddRange([date, side]);
                at = end;
                continue;
            }

            // "Possible return date: 6 December (vs. City)"
            if (end >= 0 && atoms[at + 1].Symbol is "v" or "vs" or "versus" && atoms.GetRange(at, end - at).Exists(atom => atom is TeamAtom))
            {
                kept.AddRange(atoms.GetRange(at + 1, end - at - 1));
                at = end;
                continue;
            }

            // "Ajax (Netherlands) v Genk (Belgium)": a country in brackets is no side; a date or ground in brackets is the match's.
            if (end < 0 || atoms.FindIndex(at, end - at, atom => atom is DateAtom or KickOffAtom or VenueAtom) >= 0)
            {
                kept.Add(atoms[at]);
                continue;
            }

            // "Rovers (h)" and "City (A)" stand in lists for home and away.
            // "City (h, FA Cup)" names the competition beside.
            if (end == at + 2 || end == at + 4 && atoms[at + 2].Symbol is "," or "-" or "–" && atoms[at + 3] is CompetitionAtom)
            {
                if (atoms[at + 1].Symbol is "h" or "home") kept.Add(new WordAtom(atoms[at + 1].Span, "HOME"));
                if (atoms[at + 1].Symbol is "a" or "away") kept.Add(new WordAtom(atoms[at + 1].Span, "AWAY"));
                if (end == at + 4) kept.Add(atoms[at + 3]);
            }

            at = end;
        }

        return kept;
    }

    /// <summary>"(27.12./at home)", "(H, 27 December)": the day of a match and where its club plays, behind the opponent.</summary>
    private static (Atom Date, Atom Side)? SideAndDay(List<Atom> aside)
    {
        if (aside.Count is < 2 or > 4 || aside.OfType<DateAtom>().ToList() is not [var date]) return null;
        var words = aside.Where(atom => atom is WordAtom && atom.Symbol is not ("at" or "/" or "," or "-" or "–" or ";" or ".")).ToList();
        if (words is not [var only] || aside.Any(atom => atom is not (WordAtom or DateAtom))) return null;
        return only.Symbol switch
        {
            "home" or "h" => (date, new WordAtom(only.Span, "HOME")),
            "away" or "a" => (date, new WordAtom(only.Span, "AWAY")),
            _ => null,
        };
    }

    private static bool IsOpening(Atom atom) => atom.Symbol is "(" or "[";
}
