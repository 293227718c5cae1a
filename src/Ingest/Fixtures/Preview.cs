using Ingest.Fixtures.Dates;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Reads previews that never say who plays whom because the reader knows: team news of two sides and "Monday's game". The match is that of
/// the two teams the article speaks of most, where no third comes near them and nothing else is claimed.
/// </summary>
internal sealed class Preview(LinkedArticle linked, MatchTimes times, Hosts hosts)
{
    /// <summary>How many times as often as any third team both have to be named.</summary>
    private const int Dominance = 2;

    private readonly MatchOfTwo _matches = new(linked.Article.Text, times, hosts);
    private PreviewDetail? _detail;
    private bool _isPreview;

    /// <summary>Notes what a clause tells of the match: its day, time and ground, or that the article is a preview at all.</summary>
    public void Note(Clause clause, TextSpan sentence, DateOnly today)
    {
        _isPreview |= clause.Signs.Has(Sign.Preview);
        if (clause.Signs.Has(Sign.Past) || !clause.Signs.Has(Sign.Detail) && !clause.Signs.Has(Sign.Ahead) && !clause.Signs.Has(Sign.Live))
            return;
        if (clause.First<DateAtom>() is not { Date: { Range.IsDay: true } date } || date.Range.From < today) return;
        if (_detail is not null && _detail.Date.Range != date.Range) return;
        var place = clause.First<VenueAtom>() is null && _detail is not null ? _detail.Clause : clause;
        _detail = new PreviewDetail(date, clause.First<KickOffAtom>()?.KickOff ?? _detail?.KickOff, place, sentence);
    }

    /// <summary>The match that the article is a preview of, or null.</summary>
    public Draft? Match()
    {
        if (!_isPreview || _detail is not { } detail || Two() is not { } two) return null;
        return _matches.On(detail.Date, detail.KickOff, two, detail.Clause, detail.Sentence, "preview", 0.6);
    }

    private (ClaimedTeam One, ClaimedTeam Two)? Two()
    {
        var teams = linked.Links.Where(link => link.Kind is LinkKind.Team).OrderByDescending(link => link.Mentions.Count).ToList();
        if (teams.Count < 2 || teams[1].Mentions.Count < 2) return null;
        if (teams.Count > 2 && teams[1].Mentions.Count < Dominance * teams[2].Mentions.Count) return null;
        var ordered = teams.Take(2).OrderBy(link => link.Mentions[0].Span.Start).ToList();
        return (new ClaimedTeam(ordered[0].Id, ordered[0].Name), new ClaimedTeam(ordered[1].Id, ordered[1].Name));
    }

    private sealed record PreviewDetail(DatePhrase Date, KickOff? KickOff, Clause Clause, TextSpan Sentence);
}
