using Ingest.Linking;

namespace Ingest.Tests.Linking;

/// <summary>What a name in a text means: the answer behind the bar of a mark, or what the linker found.</summary>
public abstract record Answer
{
    /// <summary>A team or person of the catalog.</summary>
    /// <param name="Id">Catalog id.</param>
    /// <param name="Role">Team, player or manager; null where the spec leaves it open.</param>
    public sealed record Linked(string Id, LinkKind? Role) : Answer;

    /// <summary>Found, and left open.</summary>
    /// <param name="Reason">Why; in a spec a part of it, and empty where any reason will do.</param>
    public sealed record LeftOpen(string Reason) : Answer;

    /// <summary>Nobody: not linked, not left open, not listed as unknown.</summary>
    public sealed record Nobody : Answer;

    /// <summary>Somebody whom the catalog does not hold.</summary>
    /// <param name="Kind">Person or team.</param>
    public sealed record Unknown(UnknownKind Kind) : Answer;

    /// <summary>Whether what the linker found is what a spec with this answer asks for.</summary>
    public bool IsMetBy(Answer found) => (this, found) switch
    {
        (Linked wanted, Linked got) => wanted.Id == got.Id && (wanted.Role is null || wanted.Role == got.Role),
        (LeftOpen wanted, LeftOpen got) => got.Reason.Contains(wanted.Reason, StringComparison.OrdinalIgnoreCase),
        _ => Equals(found),
    };
}
