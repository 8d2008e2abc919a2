using Translate.Documents;

namespace Translate.Core.Tests.Glossaries;

/// <summary>Writes what was found as one line, <c>Iraks = Iraq's (genitive of Irak)</c>, joined by <c>; </c>.</summary>
internal static class FoundTerms
{
    public static string Line(IEnumerable<TermMatch> matches) => string.Join("; ", matches.Select(Line));

    private static string Line(TermMatch match) => match.Form == TermForm.Base && string.Equals(match.Text, match.Term, StringComparison.Ordinal)
        ? $"{match.Text} = {match.Required}"
        : $"{match.Text} = {match.Required} ({match.Form.ToString().ToLowerInvariant()} of {match.Term})";
}
