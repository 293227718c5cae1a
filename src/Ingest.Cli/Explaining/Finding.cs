using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Cli.Explaining;

/// <summary>What was made of one name of an article, whichever part of the linker found it, in words for a person.</summary>
/// <param name="Mention">The name, where it stands.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Kind">What it was taken for.</param>
/// <param name="Id">Catalog id of whom it means; null where nobody is linked.</param>
/// <param name="Name">The catalog's name of whom it means; an unknown name in its fullest form; else the words themselves.</param>
/// <param name="Rule">The rule that linked it; null unless it is linked.</param>
/// <param name="Because">What was made of it, as part of a sentence.</param>
/// <param name="Confidence">Probability, 0 to 1, that this is right; null where nothing is claimed.</param>
/// <param name="Candidates">Whom it may mean, the one that is meant first.</param>
internal sealed record Finding(
    Quote Mention,
    Quote Sentence,
    FindingKind Kind,
    string? Id,
    string Name,
    LinkRule? Rule,
    string Because,
    double? Confidence,
    IReadOnlyList<Weighed> Candidates)
{
    /// <summary>Whether it points to a team or person of the catalog.</summary>
    public bool IsLink => Kind is FindingKind.Team or FindingKind.Player or FindingKind.Manager;

    /// <summary>The candidates that tell more than <see cref="Because"/>, which names the teams at home at a ground.</summary>
    public IReadOnlyList<Weighed> Weighed => Kind is FindingKind.Venue ? [.. Candidates.Where(one => one.Reasons.Count > 0)] : Candidates;
}

/// <summary>What a name was taken for.</summary>
internal enum FindingKind
{
    Team,
    Player,
    Manager,

    /// <summary>A team's or person's, and the text does not settle whose.</summary>
    LeftOpen,

    /// <summary>It behaves like a person's, and no catalog row explains it.</summary>
    UnknownPerson,

    /// <summary>It behaves like a team's, and no catalog row explains it.</summary>
    UnknownTeam,

    Competition,
    Venue,

    /// <summary>Nobody's that the catalog could know.</summary>
    PassedOver,
}

/// <summary>Somebody whom a name may mean.</summary>
/// <param name="Id">Catalog id.</param>
/// <param name="Name">The catalog's name.</param>
/// <param name="Detail">What tells this one from namesakes, or nothing: "Scottish Premiership".</param>
/// <param name="Reasons">What speaks for and against it; none where the name alone was enough.</param>
internal sealed record Weighed(string Id, string Name, string Detail, IReadOnlyList<Reason> Reasons);

/// <summary>A piece of evidence, and the words for it.</summary>
internal sealed record Reason(Evidence Evidence, string Words)
{
    /// <summary>Told apart without colours: a typographic minus lines up with the plus.</summary>
    public char Sign => Evidence.SpeaksFor ? '+' : '−';
}
