using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Tells a surname from the club of the same name: "Bobby Charlton ... Charlton", where nothing says before him, or by a longer name, that
/// Charlton Athletic are on the page.
/// </summary>
internal static class NamedInFull
{
    /// <summary>Where the person whose surname a team's name is was named in full; null where the team is meant.</summary>
    public static TextSpan? PersonBehind(Page page, Mention mention)
    {
        if (!mention.IsSingleWord || !mention.Has(NameKind.PersonInContext)) return null;
        foreach (var id in mention.Ids(NameKind.PersonInContext))
        {
            if (FirstFullName(page, id) is { } named && named < mention.Span && !IsTeamNamed(page, mention, named)) return named;
        }

        return null;
    }

    private static TextSpan? FirstFullName(Page page, string id)
    {
        foreach (var other in page.Mentions)
        {
            foreach (var entry in other.Entries)
            {
                if (entry.Kind is NameKind.Person && entry.Id == id) return other.Span;
            }
        }

        return null;
    }

    /// <summary>Whether a team of the mention is named before the person was, or anywhere by a longer name.</summary>
    private static bool IsTeamNamed(Page page, Mention mention, TextSpan person)
    {
        foreach (var other in page.Mentions)
        {
            if (other.IsSingleWord && other.Span > person) continue;
            foreach (var entry in other.Entries)
            {
                if (entry.Kind is NameKind.Team && mention.Entries.Any(own => own.Kind is NameKind.Team && own.Id == entry.Id)) return true;
            }
        }

        return false;
    }
}
