using System.Globalization;

namespace Ingest.Articles.Schedules;

/// <summary>
/// A time as lists write it: <c>20:00</c>, <c>20.00</c>, <c>9:30</c>, <c>17h30</c>, and with the clock it follows <c>13:00 UTC-6</c>.
/// </summary>
internal static class ClockTime
{
    /// <summary>
    /// The time at the start of <paramref name="text"/>, its zone where one is stated in whole hours, and how many characters both take;
    /// null where no time begins there.
    /// </summary>
    public static (TimeOnly Time, string? Zone, int Length)? Read(ReadOnlySpan<char> text)
    {
        var hours = Digits(text);
        if (hours is 0 or > 2 || hours >= text.Length || text[hours] is not (':' or '.' or 'h')) return null;
        var minutes = text[(hours + 1)..];
        if (Digits(minutes) is not 2) return null;
        var (hour, minute) = (Number(text[..hours]), Number(minutes[..2]));
        var end = hours + 3;
        if (end + 2 < text.Length && text[end] is ':' && Digits(text[(end + 1)..]) is 2) end += 3;
        if (hour > 23 || minute > 59 || end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or '/' or '-')) return null;
        var (zone, length) = Offset(text[end..]);
        return (new TimeOnly(hour, minute), zone, end + length);
    }

    /// <summary>
    /// "UTC-6" after a blank, as the zone of that offset. IANA's names for fixed offsets count westwards: UTC-6 is <c>Etc/GMT+6</c>
    /// (tz database, file <c>etcetera</c>).
    /// </summary>
    private static (string? Zone, int Length) Offset(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(' ');
        var start = text.Length - rest.Length;
        if (start > 1 || !(rest.StartsWith("UTC", StringComparison.Ordinal) || rest.StartsWith("GMT", StringComparison.Ordinal)))
            return (null, 0);
        rest = rest[3..];
        if (rest.IsEmpty || rest[0] is not ('+' or '-' or '−')) return (rest.IsEmpty || rest[0] is ' ' ? "Etc/UTC" : null, start + 3);
        var digits = Digits(rest[1..]);
        if (digits is 0 or > 2) return (null, start + 3);
        var hours = Number(rest[1..(1 + digits)]);
        var after = rest[(1 + digits)..];

        // Half hours have no fixed zone.
        if (after.Length > 2 && after[0] is ':' && Digits(after[1..]) is 2)
            return (after[1..3] is "00" ? Fixed(rest[0], hours) : null, start + 3 + 1 + digits + 3);
        return (Fixed(rest[0], hours), start + 3 + 1 + digits);
    }

    private static string? Fixed(char sign, int hours) => (sign, hours) switch
    {
        (_, 0) => "Etc/UTC",
        ('+', <= 14) => string.Create(CultureInfo.InvariantCulture, $"Etc/GMT-{hours}"),
        (not '+', <= 12) => string.Create(CultureInfo.InvariantCulture, $"Etc/GMT+{hours}"),
        _ => null,
    };

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count])) count++;
        return count;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
