using Ingest.Text;

namespace Ingest.Linking;

/// <summary>The people whom a page names in full, and where it does so first.</summary>
internal sealed class PeopleInFull
{
    private readonly List<(string Id, TextSpan Span, string LastWord)> _people = [];

    /// <summary>Whether the page names nobody in full.</summary>
    public bool IsEmpty => _people.Count == 0;

    /// <summary>Adds a full name; only the first of a person counts.</summary>
    public void Add(string id, TextSpan span, string lastWord)
    {
        if (Where(id) is null) _people.Add((id, span, lastWord));
    }

    /// <summary>Where the person is named in full, or null.</summary>
    public TextSpan? Where(string id)
    {
        foreach (var person in _people)
        {
            if (person.Id == id) return person.Span;
        }

        return null;
    }

    /// <summary>The first whose full name ends in this word: "Diogo Jota" is "Jota" from then on, whatever the catalog's surname.</summary>
    public string? EndingIn(string word)
    {
        foreach (var person in _people)
        {
            if (person.LastWord == word) return person.Id;
        }

        return null;
    }
}
