namespace Ingest.Linking;

/// <summary>One thing that a form of words may name.</summary>
/// <param name="Id">Catalog id; for a venue that of its home team.</param>
/// <param name="Kind">What is named, and how far the form can be trusted.</param>
/// <param name="IsCountry">Whether the name is a country's on every map too.</param>
internal readonly record struct NameEntry(string Id, NameKind Kind, bool IsCountry = false);

/// <summary>What a form of words names, and how far it can be trusted.</summary>
internal enum NameKind : byte
{
    /// <summary>A team, by a name that may link alone.</summary>
    Team,

    /// <summary>A team, by a name that many share ("United", "the Reds").</summary>
    TeamInContext,

    /// <summary>A person, by first and last name or another name of several words.</summary>
    Person,

    /// <summary>A person, by surname or a single name.</summary>
    PersonInContext,

    /// <summary>A competition.</summary>
    Competition,

    /// <summary>The home ground of a team.</summary>
    Venue,

    /// <summary>Whom a keeper's correction gives the form to, in the articles of which it speaks.</summary>
    Pinned,
}
