using System.Globalization;
using Humanizer;

namespace Translate.Cli.Reporting;

/// <summary>Counts and costs in words, for people.</summary>
internal static class Amounts
{
    /// <summary>The culture of everything that people read.</summary>
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-GB");

    /// <summary><c>1 segment</c>, <c>1,200 segments</c>.</summary>
    public static string Quantity(string word, long count) => word.ToQuantity(count, "N0", English);

    /// <summary><c>1,200</c>.</summary>
    public static string Number(long count) => count.ToString("N0", English);

    /// <summary>Two decimals, more where the first two would be nothing: <c>12.30</c>, <c>0.0006</c>.</summary>
    public static string Cost(decimal cost) => cost is > 0 and < 0.01m ? cost.ToString("0.00####", English) : cost.ToString("N2", English);
}
