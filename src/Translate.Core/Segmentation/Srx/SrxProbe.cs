using System.Text.RegularExpressions;

namespace Translate.Segmentation.Srx;

/// <summary>
/// Tries an expression that repeats a group on texts that repeat one of its characters. An expression whose time explodes there would
/// stop the work at the first text that happens to be like them, here or in another tool, so it is refused when the file is read.
/// </summary>
internal static class SrxProbe
{
    private const int Repetitions = 60;
    private const int MostCharacters = 12;
    private const int Attempts = 2;
    private const string Usual = "aA1 .";

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(150);

    /// <summary>Refuses an expression that takes too long.</summary>
    /// <exception cref="NotSupportedException">It does; the message names the character that was repeated.</exception>
    public static void Refuse(string expression)
    {
        if (!expression.Contains(")*", StringComparison.Ordinal) && !expression.Contains(")+", StringComparison.Ordinal)
            && !expression.Contains("){", StringComparison.Ordinal))
        {
            return;
        }

        var forwards = new Regex(expression, RegexOptions.CultureInvariant, Limit);
        var backwards = new Regex($"(?<={expression})\\z", RegexOptions.CultureInvariant, Limit);
        foreach (char c in expression.Where(char.IsLetterOrDigit).Concat(Usual).Distinct().Take(MostCharacters))
        {
            string repeated = new(c, Repetitions);
            if (IsSlow(forwards, repeated + '\u0001') || IsSlow(backwards, '\u0001' + repeated))
            {
                throw new NotSupportedException($"it takes too long on a text that repeats '{c}'. Avoid one repetition inside another, such as (a+)+.");
            }
        }
    }

    // Twice, because on a crowded machine the time may pass without any work done.
    private static bool IsSlow(Regex expression, string text)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            try
            {
                expression.IsMatch(text);
                return false;
            }
            catch (RegexMatchTimeoutException)
            {
                // Once more, or slow indeed.
            }
        }

        return true;
    }
}
