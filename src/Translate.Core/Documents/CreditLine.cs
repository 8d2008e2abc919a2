using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Translate.Documents;

/// <summary>
/// Recognises lines that name who made a picture or a text: <c>Foto: Kari Vik / NTB</c>, <c>AP / NTB Scanpix</c>, <c>REUTERS TV /Reuters/NTB scanpix</c>,
/// <c>Av Kari Vik og Ola Hansen</c>.
/// The agencies are data: <c>Documents/agencies.txt</c>.
/// </summary>
internal static partial class CreditLine
{
    private const int MostLowerCaseWords = 1;

    private static readonly char[] WordSeparators = [' ', '\u00A0', '/', ',', '(', ')'];

    private static readonly Lazy<ImmutableArray<string>> Agencies = new(Load);

    /// <summary>Whether the line names who wrote the article.</summary>
    public static bool IsByline(string line) => Byline().IsMatch(line) || (TextLabel().IsMatch(line) && !HoldsSentence(line));

    /// <summary>Whether the line names who made a picture, or the agency that a text came from.</summary>
    public static bool IsCredit(string line)
    {
        if (PhotoLabel().IsMatch(line) || (OtherLabel().IsMatch(line) && !HoldsSentence(line)))
        {
            return true;
        }

        string[] parts = line.Trim('(', ')', ' ').TrimStart('©').Split('/', StringSplitOptions.TrimEntries);
        return parts.All(p => p.Length is > 0 and <= 40 && p.AsSpan().Count(' ') < 5 && !p.EndsWith('.') && !p.Contains(':', StringComparison.Ordinal))
            && !HoldsSentence(line)
            && (parts.Length > 1 ? parts.Any(StartsWithAgency) : Agencies.Value.Any(a => parts[0].Length == a.Length && Starts(parts[0], a)));
    }

    private static bool StartsWithAgency(string part) =>
        Agencies.Value.Any(a => Starts(part, a) && (part.Length == a.Length || part[a.Length] == ' '));

    // AP is an agency, Ap a party.
    private static bool Starts(string part, string agency) =>
        part.StartsWith(agency, agency.Length == 2 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    // Names have few words in lower case besides an agency's own ("scanpix"); a sentence has more.
    private static bool HoldsSentence(string line) => line
        .Split(WordSeparators, StringSplitOptions.RemoveEmptyEntries)
        .Count(w => char.IsLower(w[0]) && w is not ("og" or "via") && !Agencies.Value.Any(a => a.Contains(w, StringComparison.OrdinalIgnoreCase))) > MostLowerCaseWords;

    private static ImmutableArray<string> Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Translate.Documents.agencies.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))];
    }

    [GeneratedRegex(@"\A\(?(?:Foto|Arkivfoto|Illustrasjonsfoto|Illustrasjon|Ill\.)\s*:\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PhotoLabel();

    [GeneratedRegex(@"\A\(?(?:Bilde|Grafikk|Video)\s*:\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherLabel();

    [GeneratedRegex(@"\A\(?(?:Tekst|Tekst og foto|Foto og tekst|Journalist)\s*:\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TextLabel();

    [GeneratedRegex(@"\A(?:Av|AV|Skrevet av)\s+(?:\p{Lu}[\p{L}.'’-]*[\s,/]+(?:og\s+)?)+\p{Lu}[\p{L}.'’-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();
}
