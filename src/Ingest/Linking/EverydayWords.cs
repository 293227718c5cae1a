using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Tells words that are names in the catalog and ordinary words in English too, so that a capital at a sentence's start proves nothing:
/// names and nicknames of clubs, surnames, and the words that open sentences.
/// </summary>
internal static class EverydayWords
{
    private static readonly FrozenSet<string> Words = WordSet.Of("""
        reading nice lens forest palace villa hearts wolves saints eagles spurs start odd noah sport como city united town rovers county
        athletic wanderers albion rangers wednesday orient vale argyle stanley alexandra blues reds whites foxes hammers magpies
        seagulls hornets bees cherries potters clarets owls blades rams tigers swans bluebirds canaries black cats robins pilgrims
        grecians posh millers royals hatters tractor boys toffees gunners villans pools boro pompey real racing union standard sporting
        independent national victory glory galaxy crew fire timbers river shots pride spirit current reign thorns courage dash wave
        rapids revolution red star
        young white brown green black gray rice stones best long short small little large king knight bishop pope abbott cook baker
        smith taylor mason carpenter fisher hunter walker parker ward wood woods field fields ford bridge brook brooks stone hill mount
        lake rivers rose lane
        moore may june august summer winter spring frost snow day knights ings grant mark frank jack bill will rob robs pace power price
        rich strong sharp swift wise noble savage gay hope love joy grace faith chance chase hunt rush ball bell cash coin gold silver ring
        bow cross carter major general martial marshall
        early late last first second third one two three four five six seven eight nine ten son sons jr wing wings head hand hands heart
        back front foot feet leg legs nose ear eyes page book story mane son dan ben sam tom tim jim duke earl prince case dawson dyer
        ferry lock match play player goal pitch side team set sea sun moon star stars
        on in at to by for from with after before as if but and or nor so yet while since until though although when where who whom he
        she it they we you us his her its their our your my me him them this that these those there here now then today tomorrow tonight
        yesterday not no yes all any both each every some many much more most few less least other another such same own only just also
        even still again already always never ever often sometimes once twice perhaps maybe well very too quite rather almost nearly
        about above below under over between among through during without within against toward towards upon onto into out off up down
        away home
        """);

    public static bool Contains(string folded) => Words.Contains(folded);
}
