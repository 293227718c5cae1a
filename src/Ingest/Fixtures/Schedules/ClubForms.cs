using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures.Schedules;

/// <summary>
/// Names of clubs without what says only that they are clubs: "FC", "1. FC", "AFC", "SV", "e.V.", years of foundation. Lists spell these
/// out, leave them out and put them first or last as they please.
/// </summary>
internal static class ClubForms
{
    private static readonly FrozenSet<string> Forms = WordSet.Of("""
        fc afc cf cfc sc ac as ss ssc us ud cd ca rc rcd sd ad cp sl sv sk fk bk if ik nk hk vfl vfb vfr tsv tsg fsv msv bsc spvgg ssv
        ksc kv kvc krc kaa kfc rsc rwd rfc aj ogc losc ea es estac stade asd acf calcio cfr gd gs jk ssd srl spor kulubu ev
        club football futbol futebol fussball clube de
        """);

    /// <summary>
    /// The folded name without those words and without numbers; the whole folded name where nothing would be left or so little that
    /// it says nothing.
    /// </summary>
    public static string Bare(string name)
    {
        var folded = Folding.FoldPhrase(name);
        var bare = string.Join(' ', folded.Split(' ').Where(word => !Forms.Contains(word) && !word.All(char.IsAsciiDigit)));
        return bare.Length >= 3 ? bare : folded;
    }
}
