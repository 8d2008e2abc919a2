namespace Translate.Documents;

/// <summary>What a quality check found in a unit (ITS 2.0 calls it a localization quality issue).</summary>
/// <param name="Code">The check's code, as in the documentation: <c>numbers</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">One sentence for the translator.</param>
public sealed record QualityIssue(string Code, Severity Severity, string Message);
