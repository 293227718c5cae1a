using Ingest.Fixtures.Dates;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>Turns the sentences of a linked article into clauses of atoms.</summary>
internal sealed class ClauseReader
{
    private readonly List<Atom> _names;

    public ClauseReader(LinkedArticle linked)
    {
        IEnumerable<Atom> teams = linked.Links.Where(link => link.Kind is LinkKind.Team)
            .SelectMany(link => link.Mentions, (link, mention) => new TeamAtom(mention.Span, new ClaimedTeam(link.Id, link.Name)));
        IEnumerable<Atom> people = linked.Links.Where(link => link.Kind is not LinkKind.Team)
            .SelectMany(link => link.Mentions, (_, mention) => new PersonAtom(mention.Span));
        IEnumerable<Atom> competitions = linked.Competitions.Select(named => new CompetitionAtom(named.Mention.Span, named));
        IEnumerable<Atom> venues = linked.Venues.Select(named => new VenueAtom(named.Mention.Span, named));
        // The longest of several that begin together stands: "Alonso's side" before "Alonso".
        _names =
        [
            .. teams.Concat(people).Concat(competitions).Concat(venues)
                .OrderBy(atom => atom.Span.Start).ThenByDescending(atom => atom.Span.Length),
        ];
    }

    /// <summary>
    /// The clauses of a sentence: first the sentence without its relative clauses, then each relative clause behind what it relates to. So
    /// "Rovers, who are level with City, visit United" is read as "Rovers visit United" and "Rovers who are level with City".
    /// </summary>
    public IReadOnlyList<Clause> Read(
        TextSpan sentence, IReadOnlyList<Token> tokens, IReadOnlyList<DatePhrase> dates, IReadOnlyList<KickOff> kickOffs)
    {
        var atoms = Atoms(sentence, tokens, dates, kickOffs);
        WithoutAsides(atoms);
        var clauses = new List<Clause>();
        for (var at = 0; at < atoms.Count; at++)
        {
            if (atoms[at].Symbol is not "," || at + 1 >= atoms.Count || atoms[at + 1].Symbol is not ("who" or "which" or "whose")) continue;
            var end = atoms.FindIndex(at + 1, atom => atom.Symbol is ",");
            if (end < 0) continue;
            var antecedent = atoms.FindLastIndex(at, atom => atom is TeamAtom);
            if (antecedent >= 0) clauses.Add(new Clause([atoms[antecedent], .. atoms.GetRange(at + 1, end - at - 1)]));
            atoms.RemoveRange(at, end - at + 1);
            at--;
        }

        clauses.Insert(0, new Clause(atoms));
        return clauses;
    }

    private List<Atom> Atoms(
        TextSpan sentence, IReadOnlyList<Token> tokens, IReadOnlyList<DatePhrase> dates, IReadOnlyList<KickOff> kickOffs)
    {
        var marks = _names.Where(atom => sentence.Contains(atom.Span))
            .Concat(dates.Select(date => new DateAtom(date.Span, date)))
            .Concat(kickOffs.Select(kickOff => new KickOffAtom(kickOff.Span, kickOff)))
            .OrderBy(atom => atom.Span.Start).ThenByDescending(atom => atom.Span.Length).ToList();
        var atoms = new List<Atom>();
        var next = 0;
        var end = sentence.Start;
        foreach (var token in tokens)
        {
            while (next < marks.Count && marks[next].Span.Start < end) next++;
            if (token.Span.Start < end) continue;
            if (next < marks.Count && marks[next].Span.Start <= token.Span.Start && marks[next].Span.End > token.Span.Start)
            {
                atoms.Add(marks[next]);
                end = marks[next].Span.End;
            }
            else
            {
                atoms.Add(new WordAtom(token.Span, token.Folded));
            }
        }

        return atoms;
    }

    /// <summary>League positions and the like between a name and what is said of it: "Rovers (3) v City (7)".</summary>
    private static void WithoutAsides(List<Atom> atoms)
    {
        for (var at = 0; at < atoms.Count; at++)
        {
            if (atoms[at].Symbol is not ("(" or "[")) continue;
            var end = atoms.FindIndex(at, atom => atom.Symbol is ")" or "]");
            if (end < 0 || end - at > 5 || atoms.GetRange(at, end - at).Any(atom => atom is DateAtom or KickOffAtom or VenueAtom)) continue;
            // "Ajax (Netherlands) v Genk (Belgium)": a country in brackets is no side.
            atoms.RemoveRange(at, end - at + 1);
            at--;
        }
    }
}
