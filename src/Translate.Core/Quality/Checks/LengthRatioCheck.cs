using System.Globalization;
using Translate.Documents;

namespace Translate.Quality.Checks;

/// <summary>
/// A target much shorter or longer than its source: something was lost or added. English news text has 0.8 to 1.3 times the characters of
/// its Norwegian source; the limits, 0.5 and 2, leave room for short sentences. Minor; sources under 25 characters are not judged.
/// </summary>
public sealed class LengthRatioCheck : IQualityCheck
{
    private const int ShortestJudged = 25;
    private const double Lowest = 0.5;
    private const double Highest = 2.0;

    /// <inheritdoc/>
    public string Code => "length-ratio";

    /// <inheritdoc/>
    public IEnumerable<QualityIssue> Inspect(TranslationUnit unit, BilingualDocument document)
    {
        if (unit.Target is not { Text.Length: > 0 } target || unit.Source.Text.Length < ShortestJudged)
        {
            yield break;
        }

        double ratio = (double)target.Text.Length / unit.Source.Text.Length;
        if (ratio is < Lowest or > Highest)
        {
            string times = ratio.ToString("0.0", CultureInfo.InvariantCulture);
            yield return new QualityIssue(Code, Severity.Minor, $"The translation is {times} times as long as the source. Is something missing or added?");
        }
    }
}
