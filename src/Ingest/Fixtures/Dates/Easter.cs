namespace Ingest.Fixtures.Dates;

/// <summary>Easter by the Gregorian computus (J. Meeus, Astronomical Algorithms, 1991, chapter 8), in Meeus's letters.</summary>
internal static class Easter
{
    public static DateOnly Sunday(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new DateOnly(year, n / 31, n % 31 + 1);
    }
}
