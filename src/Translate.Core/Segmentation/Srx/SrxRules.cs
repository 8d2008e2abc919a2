using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Translate.Documents;
using Translate.Errors;

namespace Translate.Segmentation.Srx;

/// <summary>The rules of an SRX 2.0 file: sets of rules, and the map that tells which of them serve a language.</summary>
public sealed class SrxRules
{
    private readonly string _file;
    private readonly bool _cascade;
    private readonly ImmutableArray<(Regex Pattern, ImmutableArray<SrxRule> Rules)> _maps;

    internal SrxRules(string file, bool cascade, ImmutableArray<(Regex Pattern, ImmutableArray<SrxRule> Rules)> maps)
    {
        _file = file;
        _cascade = cascade;
        _maps = maps;
    }

    /// <summary>
    /// The rules for a language, in the order in which they decide: those of the first map whose pattern matches, or with <c>cascade="yes"</c>
    /// those of every such map. A pattern is matched with the whole code, <c>nb</c> or <c>nb-NO</c>, and for Norwegian with <c>no</c> too.
    /// </summary>
    /// <exception cref="DataFileException">No map serves the language.</exception>
    internal ImmutableArray<SrxRule> For(LanguageCode language)
    {
        string[] codes = [.. Codes(language)];
        ImmutableArray<SrxRule>[] matching = [.. _maps.Where(m => codes.Any(c => IsWhole(m.Pattern.Match(c), c))).Select(m => m.Rules)];
        return matching.Length == 0
            ? throw DataFileException.At(new SourceLocation(_file), $"no languagemap serves the language '{language}'. Add one to maprules.")
            : _cascade ? [.. matching.SelectMany(r => r)] : matching[0];
    }

    private static bool IsWhole(Match match, string code) => match.Success && match.Index == 0 && match.Length == code.Length;

    private static IEnumerable<string> Codes(LanguageCode language)
    {
        string code = language.ToString();
        yield return code;
        if (code is "nb" or "nn" or "no")
        {
            yield return code + "-NO";
            yield return "no";
            yield return "no-NO";
        }
    }
}
