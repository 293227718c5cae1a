using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Tells a surname from the club of the same name: "Bobby Charlton ... Charlton", where nothing says before him, or by a longer name, that
/// Charlton Athletic are on the page.
/// </summary>
internal sealed class NamedInFull
{
    private readonly Dictionary<string, TextSpan> _firstByPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _firstByTeam = new(StringComparer.Ordinal);

    public NamedInFull(Page page)
    {
        foreach (var mention in page.Mentions)
        {
            foreach (var entry in mention.Entries)
            {
                if (entry.Kind is NameKind.Person) _firstByPerson.TryAdd(entry.Id, mention.Span);
                // A longer name of the team, wherever it stands, speaks for the team.
                if (entry.Kind is not NameKind.Team) continue;
                if (!mention.IsSingleWord) _firstByTeam[entry.Id] = -1;
                else _firstByTeam.TryAdd(entry.Id, mention.Span.Start);
            }
        }
    }

    /// <summary>Where the person whose surname a team's name is was named in full; null where the team is meant.</summary>
    public TextSpan? PersonBehind(Mention mention)
    {
        if (!mention.IsSingleWord) return null;
        foreach (var id in mention.Ids(NameKind.PersonInContext))
        {
            if (!_firstByPerson.TryGetValue(id, out var named) || named > mention.Span) continue;
            if (mention.Ids(NameKind.Team).All(team => _firstByTeam[team] > named.Start)) return named;
        }

        return null;
    }
}
