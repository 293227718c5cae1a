using Ingest.Linking;

namespace Ingest.Tests.Linking;

public sealed class RegionTests
{
    [Fact]
    public void Every_club_of_a_region_is_called_as_in_the_catalog() =>
        Assert.All(
            Regions.Clubs.Values.SelectMany(clubs => clubs),
            club => Assert.Contains(DefaultCatalog.Catalog.Teams, team => team.Name == club));
}
