using System.Globalization;
using Translate.Documents;

namespace Translate.Writing;

/// <summary>Writes the list of the names found in the article: the English each got, how, and in which segments. Those not found come first.</summary>
internal sealed class SideBySideTerms
{
    private readonly HtmlOutput _html;
    private readonly BilingualDocument _document;
    private readonly (TranslationUnit Unit, TermProof Proof)[] _proofs;

    public SideBySideTerms(HtmlOutput html, BilingualDocument document)
    {
        _html = html;
        _document = document;
        _proofs = [.. document.Units.SelectMany(u => u.Proofs.Select(p => (u, p)))];
    }

    public void Write()
    {
        if (_proofs.Length == 0)
        {
            return;
        }

        bool isAnyMissing = Array.Exists(_proofs, p => !p.Proof.IsProved);
        _html.Open("details", ("class", "terms"), ("open", isAnyMissing ? "open" : null));
        _html.Element("summary", Summary());
        _html.Open("table");
        WriteHead();
        _html.Open("tbody");
        foreach (IGrouping<(string, string, string), (TranslationUnit Unit, TermProof Proof)> row in Rows())
        {
            WriteRow(row.Key.Item1, row.Key.Item2, row.Key.Item3, row.First().Proof.IsProved, [.. row.Select(p => p.Unit.Id).Distinct(StringComparer.Ordinal)]);
        }

        _html.Close();
        _html.Close();
        _html.Close();
    }

    private string Summary()
    {
        int missing = _proofs.Count(p => !p.Proof.IsProved);
        int repaired = _proofs.Count(p => p.Proof is { IsProved: true, Method: ProofMethod.Repair });
        int forced = _proofs.Count(p => p.Proof is { IsProved: true, Method: ProofMethod.Dictionary });
        (int Count, string Text)[] parts =
        [
            (1, FormattableString.Invariant($"Names: {_proofs.Length} found in the source")),
            (1, FormattableString.Invariant($"{_proofs.Length - missing} proved in the translation")),
            (repaired, FormattableString.Invariant($"{repaired} of them repaired")),
            (forced, FormattableString.Invariant($"{forced} of them asked for by dictionary")),
            (missing, FormattableString.Invariant($"{missing} not found")),
        ];
        return string.Join(", ", parts.Where(p => p.Count > 0).Select(p => p.Text));
    }

    private IEnumerable<IGrouping<(string, string, string), (TranslationUnit Unit, TermProof Proof)>> Rows() => _proofs
        .GroupBy(p => (p.Proof.Term.Term, English(p.Unit, p.Proof), TermOutcome.Of(p.Proof)))
        .OrderBy(g => g.First().Proof.IsProved);

    private static string English(TranslationUnit unit, TermProof proof) =>
        proof.Target is { } span && unit.Target is { } target && span.End <= target.Text.Length ? span.Of(target.Text) : "";

    private void WriteHead()
    {
        _html.Open("thead");
        _html.Open("tr");
        foreach (string column in (string[])["Name", "In the translation", "How", "Segments"])
        {
            _html.Element("th", column, ("scope", "col"));
        }

        _html.Close();
        _html.Close();
    }

    private void WriteRow(string term, string english, string outcome, bool isProved, string[] units)
    {
        _html.Open("tr", ("class", isProved ? null : "missing"));
        _html.Element("td", term, ("lang", _document.Article.Language.Tag), ("dir", "auto"));
        _html.Element("td", english.Length > 0 ? english : "–", ("lang", _document.TargetLanguage.Tag), ("dir", "auto"));
        _html.Element("td", char.ToUpper(outcome[0], CultureInfo.InvariantCulture) + outcome[1..]);
        _html.OpenText("td");
        for (int i = 0; i < units.Length; i++)
        {
            _html.Text(i == 0 ? "" : " ");
            _html.Element("a", units[i], ("href", $"#{units[i]}"));
        }

        _html.Close();
        _html.Close();
    }
}
