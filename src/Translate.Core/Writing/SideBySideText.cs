using System.Collections.Immutable;
using System.Globalization;
using Translate.Documents;

namespace Translate.Writing;

/// <summary>Writes a text in which the terms are marked. A term has the same number in source and target.</summary>
internal static class SideBySideText
{
    /// <summary>The terms of the source.</summary>
    public static IEnumerable<MarkedTerm> SourceTerms(TranslationUnit unit) => unit.Terms.Select((term, i) =>
    {
        TermProof? proof = unit.Proofs.FirstOrDefault(p => p.Term == term);
        string form = term.Form == TermForm.Base ? "" : $" ({Labels.Of(term.Form)})";
        string title = $"{term.Term} → {string.Join(" or ", term.Accepted.DefaultIfEmpty(term.Required))}{form}";
        return new MarkedTerm(term.Span, i + 1, proof is null ? title : $"{title}: {TermOutcome.Of(proof)}", proof is { IsProved: false });
    });

    /// <summary>The terms of the target, as far as they were found.</summary>
    public static IEnumerable<MarkedTerm> TargetTerms(TranslationUnit unit)
    {
        ImmutableArray<TermMatch> terms = unit.Terms;
        foreach (TermProof proof in unit.Proofs)
        {
            int index = terms.IndexOf(proof.Term);
            if (index >= 0 && proof.Target is { } span)
            {
                yield return new MarkedTerm(span, index + 1, $"For {proof.Term.Text}, {TermOutcome.Of(proof)}", IsMissing: false);
            }
        }
    }

    /// <summary>Writes the text. Of two terms that overlap the first is marked; one outside the text is not.</summary>
    public static void Write(HtmlOutput html, string text, IEnumerable<MarkedTerm> terms)
    {
        int written = 0;
        foreach (MarkedTerm term in terms.OrderBy(t => t.Span.Start).ThenByDescending(t => t.Span.Length))
        {
            if (term.Span.Start >= written && term.Span.Length > 0 && term.Span.End <= text.Length)
            {
                html.Text(text[written..term.Span.Start]);
                html.Element(
                    "mark",
                    term.Span.Of(text),
                    ("class", term.IsMissing ? "missing" : null),
                    ("data-term", term.Number.ToString(CultureInfo.InvariantCulture)),
                    ("title", term.Title));
                written = term.Span.End;
            }
        }

        html.Text(text[written..]);
    }
}
