using Ingest.Text;

namespace Ingest.Catalog.Import;

/// <summary>
/// Merges teams into <c>teams.csv</c>.
/// <para>
/// An entry belongs to the row of its id; else to the one row without a QID that bears its name in its country, for men or women as it is;
/// else it becomes a new row. An entry without an id belongs to the one row that bears its name, or failing that one of its aliases, in
/// its country. A new row whose name somebody bears is told apart by its country, and the bare name needs support then.
/// </para>
/// </summary>
internal sealed class TeamMerge(DraftTable table, NameClaims claims, IReadOnlySet<string> leagues, string source)
{
    private readonly Dictionary<string, string[]> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Country, bool Women, string Name), List<string[]>> _byName = [];

    public ImportTally Tally { get; } = new();

    /// <summary>Takes note of the rows that are there.</summary>
    public void Index()
    {
        foreach (var row in table.Rows)
        {
            _byId.TryAdd(Id(row), row);
            string[] names = [table.Get(row, "name"), table.Get(row, "official_name"), .. table.List(row, "aliases")];
            foreach (var name in names)
            {
                claims.Claim(name, Id(row));
                Note(row, name);
            }

            foreach (var name in table.List(row, "context_aliases")) claims.Claim(name, Id(row));
            if (names[0].EndsWith(')')) Note(row, names[0][..Math.Max(0, names[0].LastIndexOf('('))]);
        }
    }

    /// <summary>The id that the catalog has for a register's id: another one where a row without a QID is the same team.</summary>
    public string? IdOf(string id) => _byId.TryGetValue(id, out var row) ? Id(row) : null;

    /// <summary>Fills the entry's row, or adds one.</summary>
    public void Add(ImportedTeam team)
    {
        Tally.Read++;
        if (Find(team) is not { } row)
        {
            // Another row of a name that two rows bear already would make three of them.
            if (team.Id is null && Own(team).Count > 1) Tally.Leave("clubs whose name several rows of their country bear", team.Name);
            else AddNew(team);
        }
        else if (Fill(row, team)) Tally.Filled++;
    }

    /// <summary>Adds the entry's names to its row; only after all rows are there.</summary>
    public void AddNames(ImportedTeam team)
    {
        if (Find(team) is not { } row) return;
        // An entry that was found by another name than the row's brings that name along.
        foreach (var alias in team.Aliases.Prepend(team.OfficialName ?? team.Name).Prepend(team.Name)) AddName(row, alias, alone: true);
        foreach (var alias in team.ContextAliases) AddName(row, alias, alone: false);
    }

    /// <summary>Adds names to the row of an id; whether there is one.</summary>
    public bool TryAddNames(ImportedNames names)
    {
        if (!_byId.TryGetValue(names.Id, out var row)) return false;
        foreach (var alias in names.Aliases) AddName(row, alias, alone: true);
        return true;
    }

    private string[]? Find(ImportedTeam team)
    {
        if (team.Id is { } id)
        {
            if (_byId.TryGetValue(id, out var known)) return known;
            var twins = Own(team).FindAll(row => RegisterValues.Qid(Id(row)) is null);
            if (twins.Count != 1) return null;
            _byId[id] = twins[0];
            return twins[0];
        }

        var own = Own(team);
        return own.Count switch
        {
            0 => team.Aliases.Concat(team.ContextAliases).Select(name => Bearers(team, name)).FirstOrDefault(rows => rows.Count == 1)?[0],
            1 => own[0],
            _ => null,
        };
    }

    private List<string[]> Own(ImportedTeam team) =>
        [.. Bearers(team, team.Name).Union(Bearers(team, team.OfficialName ?? team.Name))];

    private List<string[]> Bearers(ImportedTeam team, string name)
    {
        var (women, key) = (team.Gender is TeamGender.Women, Folding.FoldPhrase(name));
        return team.Country is Countries.UnitedKingdom
            ? [.. Countries.HomeNations.SelectMany(nation => _byName.GetValueOrDefault((nation, women, key), []))]
            : _byName.GetValueOrDefault((team.Country ?? "", women, key), []);
    }

    private void Note(string[] row, string name)
    {
        if (name.Length == 0 || table.Get(row, "kind") is "national") return;
        var key = (table.Get(row, "country"), table.Get(row, "gender") is "women", Folding.FoldPhrase(name));
        if (!_byName.TryGetValue(key, out var rows)) _byName[key] = rows = [];
        if (!rows.Contains(row)) rows.Add(row);
    }

    private void AddNew(ImportedTeam team)
    {
        var id = team.Id ?? FreeSlug(team);
        var row = table.NewRow();
        var isFree = claims.IsFree(team.Name, id);
        var name = isFree ? team.Name : $"{team.Name} ({team.Country ?? id})";
        table.Set(row, "id", id);
        table.Set(row, "name", name);
        table.Set(row, "kind", "club");
        table.Set(row, "gender", team.Gender is TeamGender.Women ? "women" : "men");
        table.Set(row, "source", source);
        Describe(row, team);
        _byId[id] = row;
        claims.Claim(name, id);
        Note(row, team.Name);
        Note(row, table.Get(row, "official_name"));
        if (!isFree) AddName(row, team.Name, alone: false);
        Tally.Added++;
    }

    private bool Fill(string[] row, ImportedTeam team)
    {
        if (!Describe(row, team)) return false;
        Provenance.Note(table, row, source);
        return true;
    }

    private bool Describe(string[] row, ImportedTeam team)
    {
        // A national side's row says little on purpose, and clubs are all that registers describe here.
        var official = team.OfficialName is { } name && claims.IsFree(name, Id(row)) ? name : null;
        var filled = table.Fill(row, "official_name", official);
        if (filled) claims.Claim(official!, Id(row));
        // A club of the United Kingdom is English, Scottish, Welsh or Northern Irish, and the register does not say which.
        filled |= table.Fill(row, "country", team.Country is Countries.UnitedKingdom ? null : team.Country);
        filled |= table.Fill(row, "stadium", team.Stadium);
        if (team.League is null) return filled;
        if (leagues.Contains(team.League)) return table.Fill(row, "league", team.League) || filled;
        Tally.Leave($"leagues that are no competition of {CatalogFiles.Competitions}", team.League);
        return filled;
    }

    private void AddName(string[] row, string alias, bool alone)
    {
        if (RegisterValues.Name(alias) is not { } name) return;
        string[] own =
        [
            table.Get(row, "name"), table.Get(row, "official_name"), .. table.List(row, "aliases"), .. table.List(row, "context_aliases"),
        ];
        var key = Correction.KeyOf(name);
        if (key.Length < 2 || own.Any(known => Correction.KeyOf(known) == key)) return;
        // One word is a place, a surname or half of the league's nicknames: see the catalog's README.
        var isSure = alone && key.Contains(' ', StringComparison.Ordinal)
            && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && claims.IsFree(name, Id(row));
        table.Append(row, isSure ? "aliases" : "context_aliases", name);
        Provenance.Note(table, row, source);
        claims.Claim(name, Id(row));
        if (isSure) Tally.Aliases++;
        else Tally.ContextAliases++;
    }

    private string FreeSlug(ImportedTeam team)
    {
        var slug = RegisterValues.Slug(team.Name);
        if (team.Gender is TeamGender.Women && !slug.EndsWith("women", StringComparison.Ordinal)) slug += "-women";
        if (!_byId.ContainsKey(slug)) return slug;
        slug += $"-{team.Country?.ToLowerInvariant() ?? "other"}";
        var free = slug;
        for (var number = 2; _byId.ContainsKey(free); number++) free = $"{slug}-{number}";
        return free;
    }

    private string Id(string[] row) => table.Get(row, "id");
}
