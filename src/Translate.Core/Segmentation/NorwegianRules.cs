using System.Collections.Frozen;

namespace Translate.Segmentation;

/// <summary>The built-in rules, as <c>norwegian.rules.txt</c> names and explains them.</summary>
internal static class NorwegianRules
{
    private static readonly FrozenDictionary<string, BreakRule> ByName = RuleData.Lines("norwegian.rules.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Select(columns => new BreakRule(columns[0], columns[1] is "break", columns[2]))
        .ToFrozenDictionary(rule => rule.Name, StringComparer.Ordinal);

    public static readonly BreakRule NoSpace = ByName["no-space"];
    public static readonly BreakRule BlockEnd = ByName["block-end"];
    public static readonly BreakRule OngoingQuotation = ByName["ongoing-quotation"];
    public static readonly BreakRule BracketedMark = ByName["bracketed-mark"];
    public static readonly BreakRule LeadingEllipsis = ByName["leading-ellipsis"];
    public static readonly BreakRule OmissionFollows = ByName["omission-follows"];
    public static readonly BreakRule SmallLetter = ByName["small-letter"];
    public static readonly BreakRule YearInBrackets = ByName["year-in-brackets"];
    public static readonly BreakRule Brand = ByName["brand"];
    public static readonly BreakRule Question = ByName["question"];
    public static readonly BreakRule Exclamation = ByName["exclamation"];
    public static readonly BreakRule Ellipsis = ByName["ellipsis"];
    public static readonly BreakRule ListNumber = ByName["list-number"];
    public static readonly BreakRule Date = ByName["date"];
    public static readonly BreakRule NumericDate = ByName["numeric-date"];
    public static readonly BreakRule Range = ByName["range"];
    public static readonly BreakRule Ordinal = ByName["ordinal"];
    public static readonly BreakRule NumberEnds = ByName["number-ends"];
    public static readonly BreakRule Initial = ByName["initial"];
    public static readonly BreakRule Initials = ByName["initials"];
    public static readonly BreakRule Numeral = ByName["numeral"];
    public static readonly BreakRule Letter = ByName["letter"];
    public static readonly BreakRule Never = ByName["never"];
    public static readonly BreakRule BeforeNumber = ByName["before-number"];
    public static readonly BreakRule MonthAbbreviation = ByName["month-abbreviation"];
    public static readonly BreakRule SpacedAbbreviation = ByName["spaced-abbreviation"];
    public static readonly BreakRule Title = ByName["title"];
    public static readonly BreakRule Currency = ByName["currency"];
    public static readonly BreakRule BracketedAbbreviation = ByName["bracketed-abbreviation"];
    public static readonly BreakRule AbbreviationEnds = ByName["abbreviation-ends"];
    public static readonly BreakRule LowerCaseName = ByName["lower-case-name"];
    public static readonly BreakRule StopAndClosing = ByName["stop-and-closing"];
    public static readonly BreakRule FullStop = ByName["full-stop"];
    public static readonly BreakRule ColonNever = ByName["colon-never"];
    public static readonly BreakRule ColonAlways = ByName["colon-always"];
    public static readonly BreakRule ColonLabel = ByName["colon-label"];
    public static readonly BreakRule ColonDateline = ByName["colon-dateline"];
    public static readonly BreakRule ColonTitle = ByName["colon-title"];
    public static readonly BreakRule ColonWithin = ByName["colon-within"];
    public static readonly BreakRule ColonPhrase = ByName["colon-phrase"];
    public static readonly BreakRule ColonQuotation = ByName["colon-quotation"];
    public static readonly BreakRule ColonClause = ByName["colon-clause"];
}
