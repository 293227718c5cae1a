using Ingest.Text;

namespace Ingest.Fixtures.Schedules;

/// <summary>
/// What lists call countries in the names of competitions, "Österr. Bundesliga" and "Spain Primera División", by the catalog's codes: ISO
/// 3166, and the football nations of the United Kingdom.
/// </summary>
internal static class CountryWords
{
    private const string Table = """
        AR argentina/argentine/argentinian; AT austria/austrian/osterreich/osterreichische/osterr; AU australia/australian;
        BE belgium/belgian/belgie/belgique; BG bulgaria/bulgarian; BO bolivia/bolivian; BR brazil/brazilian/brasil/brasileiro;
        BY belarus/belarusian; CA canada/canadian; CH switzerland/swiss/schweiz/schweizer; CL chile/chilean; CN china/chinese;
        CO colombia/colombian; CR costa rica/costa rican; CY cyprus/cypriot; CZ czech republic/czech/czechia;
        DE germany/german/deutschland/deutsche/deutscher; DK denmark/danish/danmark; DZ algeria/algerian; EC ecuador/ecuadorian;
        EG egypt/egyptian; ES spain/spanish/espana/espanola; FI finland/finnish; FR france/french/francaise; GB-ENG england/english;
        GB-NIR northern ireland/northern irish; GB-SCT scotland/scottish; GB-WLS wales/welsh; GH ghana/ghanaian; GR greece/greek;
        HR croatia/croatian; HU hungary/hungarian; ID indonesia/indonesian; IE ireland/irish/republic of ireland; IL israel/israeli;
        IN india/indian; IR iran/iranian; IS iceland/icelandic; IT italy/italian/italia/italiana; JP japan/japanese; KE kenya/kenyan;
        KR south korea/korean/korea; KZ kazakhstan/kazakh; LU luxembourg/luxembourgish; MA morocco/moroccan; MX mexico/mexican;
        NG nigeria/nigerian; NL netherlands/dutch/holland/nederland; NO norway/norwegian/norge; NZ new zealand; PE peru/peruvian;
        PL poland/polish/polska; PT portugal/portuguese; PY paraguay/paraguayan; RO romania/romanian; RS serbia/serbian;
        RU russia/russian; SA saudi arabia/saudi; SE sweden/swedish/sverige; SI slovenia/slovenian; SK slovakia/slovak;
        TH thailand/thai; TN tunisia/tunisian; TR turkey/turkish/turkiye; UA ukraine/ukrainian; US united states/american/usa;
        UY uruguay/uruguayan; VE venezuela/venezuelan; VN vietnam/vietnamese; ZA south africa/south african
        """;

    private static readonly (string Words, string Code)[] Known = [.. Read().OrderByDescending(word => word.Words.Length)];

    /// <summary>
    /// The country that a folded name begins with and the rest of the name; null where it begins with none, or with nothing behind it.
    /// </summary>
    public static (string Code, string Name)? Split(string folded)
    {
        foreach (var (words, code) in Known)
        {
            if (folded.Length > words.Length + 1 && folded[words.Length] is ' ' && folded.StartsWith(words, StringComparison.Ordinal))
                return (code, folded[(words.Length + 1)..]);
        }

        return null;
    }

    private static IEnumerable<(string Words, string Code)> Read()
    {
        foreach (var entry in Table.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var code = entry[..entry.IndexOf(' ', StringComparison.Ordinal)];
            foreach (var words in entry[code.Length..].Split('/')) yield return (Folding.FoldPhrase(words), code);
        }
    }
}
