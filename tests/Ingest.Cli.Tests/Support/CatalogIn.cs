namespace Ingest.Cli.Tests.Support;

/// <summary>A small catalog written into a folder.</summary>
internal static class CatalogIn
{
    public const string TeamHeader = "id,name,official_name,country,kind,gender,league,stadium,aliases,context_aliases\n";
    public const string PersonHeader = "id,name,full_name,aliases,surname,born,nationality,position,role,prominence\n";

    public static void Write(TemporaryFolder folder, string at, string teams = "", string people = "")
    {
        folder.Write($"{at}/teams.csv", TeamHeader + teams);
        folder.Write($"{at}/people.csv", PersonHeader + people);
        folder.Write($"{at}/spells.csv", "person_id,team_id,from,to,role\n");
        folder.Write($"{at}/competitions.csv", "id,name,aliases,country,kind\n");
    }
}
