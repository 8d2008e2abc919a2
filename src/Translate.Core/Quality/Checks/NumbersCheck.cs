using Translate.Documents;

namespace Translate.Quality.Checks;

/// <summary>
/// A number of the source is not in the target, compared by value: <c>1.250</c> is <c>1,250</c>, <c>1,5</c> is <c>1.5</c>, <c>kl. 12.30</c> is <c>12:30</c>, and a
/// small number may be a word. Major.
/// </summary>
public sealed class NumbersCheck : IQualityCheck
{
    /// <inheritdoc/>
    public string Code => "numbers";

    /// <inheritdoc/>
    public IEnumerable<QualityIssue> Inspect(TranslationUnit unit, BilingualDocument document)
    {
        if (unit.Target is not { } target)
        {
            yield break;
        }

        List<string> inTarget = [.. NumberReader.English(target.Text)];
        List<string> missing = [];
        foreach (NumberReader.Found number in NumberReader.Norwegian(unit.Source.Text))
        {
            if (!number.Values.Any(inTarget.Remove))
            {
                missing.Add(number.Text);
            }
        }

        if (missing.Count > 0)
        {
            yield return new QualityIssue(Code, Severity.Major, $"Not in the translation: {string.Join(", ", missing)}.");
        }
    }
}
