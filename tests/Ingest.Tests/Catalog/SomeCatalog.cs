using System.Text;
using Ingest.Catalog;

namespace Ingest.Tests.Catalog;

/// <summary>A small catalog as texts in which a test changes the rows that matter.</summary>
internal sealed record SomeCatalog
{
    public const string TeamHeader = "id,name,official_name,country,kind,gender,league,stadium,aliases,context_aliases\n";
    public const string PersonHeader = "id,name,full_name,aliases,surname,born,nationality,position,role,prominence\n";
    public const string SpellHeader = "person_id,team_id,from,to,role\n";
    public const string CompetitionHeader = "id,name,aliases,country,kind\n";
    public const string CorrectionHeader = "action,form,id,source,context,note\n";

    public string? Teams { get; init; } = TeamHeader
        + "Q8682,Real Madrid,Real Madrid Club de Fútbol,ES,club,men,La Liga,Santiago Bernabéu,Los Blancos|RMCF,Real\n"
        + "england-women,England Women,,GB-ENG,national,women,,,the Lionesses,\n";

    public string? People { get; init; } = PersonHeader
        + "Q110043,Xabi Alonso,Xabier Alonso Olano,Alonso,Alonso,1981-11-25,ES,MF,manager,60\n"
        + "mono,Mono,,,,1987,,,player,\n";

    public string? Spells { get; init; } = SpellHeader
        + "Q110043,Q8682,2009,2014,player\n"
        + "Q110043,Q8682,,,manager\n";

    public string? Competitions { get; init; } = CompetitionHeader
        + "Q324867,La Liga,LaLiga|Primera División,ES,league\n";

    public string? Corrections { get; init; }

    public string? Towns { get; init; }

    public CatalogFiles Files => new(name => Open(name switch
    {
        CatalogFiles.Teams => Teams,
        CatalogFiles.People => People,
        CatalogFiles.Spells => Spells,
        CatalogFiles.Competitions => Competitions,
        CatalogFiles.Corrections => Corrections,
        CatalogFiles.Towns => Towns,
        _ => null,
    }));

    public CatalogLoad Read() => CatalogReader.Read(Files);

    private static MemoryStream? Open(string? text) => text is null ? null : new MemoryStream(Encoding.UTF8.GetBytes(text));
}
