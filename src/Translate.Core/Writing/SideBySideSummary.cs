using System.Globalization;
using Translate.Documents;

namespace Translate.Writing;

/// <summary>
/// Writes the top of the page: what the article is, what its reader must know, how far the work has come, and what is wrong.
/// </summary>
internal sealed class SideBySideSummary
{
    private static readonly TargetOrigin[] Origins = [TargetOrigin.Human, TargetOrigin.Memory, TargetOrigin.Machine, TargetOrigin.None];
    private static readonly UnitState[] States = [UnitState.Final, UnitState.Reviewed, UnitState.Translated, UnitState.Initial];
    private static readonly Severity[] Severities = [Severity.Critical, Severity.Major, Severity.Minor];

    private readonly HtmlOutput _html;
    private readonly BilingualDocument _document;
    private readonly TranslationUnit[] _units;

    public SideBySideSummary(HtmlOutput html, BilingualDocument document)
    {
        _html = html;
        _document = document;
        _units = [.. document.Units.Where(u => u.Block.IsTranslatable)];
    }

    public void Write()
    {
        _html.Open("header");
        WriteTitle();
        WriteNotices();
        WriteProgress();
        WriteIssues();
        new SideBySideTerms(_html, _document).Write();
        _html.Close();
    }

    private void WriteTitle()
    {
        string source = _document.Article.Language.Tag;
        string target = _document.TargetLanguage.Tag;
        _html.OpenText("p", ("class", "pair"));
        _html.Element("abbr", source, ("title", $"Source language: {source}"));
        _html.Text(" → ");
        _html.Element("abbr", target, ("title", $"Target language: {target}"));
        _html.Close();
        _html.Element("h1", _document.Article.Metadata.Title, ("lang", source), ("dir", "auto"));
        string file = _document.Article.Name + _document.Article.Extension;
        _html.Element("p", _document.Article.Metadata.Date is { } date ? $"{file} · {date}" : file, ("class", "file"));
    }

    private void WriteNotices()
    {
        if (DraftLabel.For(_document) is { } label)
        {
            _html.Element("p", label, ("class", "draft"), ("role", "note"));
        }

        if (_units.Where(u => !u.Stale.IsEmpty).ToArray() is { Length: > 0 } stale)
        {
            WriteStaleNotice(stale);
        }

        foreach (string notice in _document.Notices)
        {
            _html.Element("p", notice, ("class", "notice"), ("role", "note"));
        }
    }

    private void WriteStaleNotice(TranslationUnit[] stale)
    {
        _html.OpenText("p", ("class", "notice stale"), ("role", "note"));
        _html.Text("The source has changed since a translation was approved: ");
        for (int i = 0; i < stale.Length; i++)
        {
            _html.Text(i == 0 ? "" : ", ");
            _html.Element("a", stale[i].Id, ("class", "unit"), ("href", $"#{stale[i].Id}"));
        }

        _html.Text(".");
        _html.Close();
    }

    private void WriteProgress()
    {
        _html.Open("section", ("class", "progress"), ("aria-label", "Progress"));
        _html.Open("div", ("class", "bar"), ("aria-hidden", "true"));
        foreach ((TargetOrigin origin, int count) in Counts(Origins, u => u.Origin))
        {
            _html.Element("span", "", ("class", Labels.Of(origin)), ("style", FormattableString.Invariant($"flex-grow: {count}")));
        }

        _html.Close();
        _html.Open("ul", ("class", "counts"));
        string total = _units.Length == 1 ? "1 segment" : FormattableString.Invariant($"{_units.Length} segments");
        _html.Element("li", total, ("class", "total"));
        foreach ((TargetOrigin origin, int count) in Counts(Origins, u => u.Origin))
        {
            WriteCount(SideBySideEvidence.NameOf(origin), count, Labels.Of(origin));
        }

        _html.Close();
        _html.Open("ul", ("class", "counts states"));
        foreach ((UnitState state, int count) in Counts(States, u => u.State))
        {
            WriteCount(state.ToString(), count, "state");
        }

        if (_units.Count(u => !u.Stale.IsEmpty) is > 0 and var stale)
        {
            WriteCount("Stale", stale, "stale");
        }

        _html.Close();
        _html.Close();
    }

    private IEnumerable<(T Value, int Count)> Counts<T>(IEnumerable<T> values, Func<TranslationUnit, T> of)
        where T : struct, Enum => values.Select(v => (v, _units.Count(u => of(u).Equals(v)))).Where(c => c.Item2 > 0);

    private void WriteCount(string name, int count, string style)
    {
        _html.OpenText("li", ("class", style));
        _html.Text($"{name} ");
        _html.Element("b", count.ToString(CultureInfo.InvariantCulture));
        _html.Close();
    }

    private void WriteIssues()
    {
        (TranslationUnit Unit, QualityIssue Issue)[] issues = [.. _document.Units.SelectMany(u => u.Issues.Select(i => (u, i)))];
        _html.Open("section", ("class", "summary"), ("aria-labelledby", "issues"));
        _html.Element("h2", issues.Length == 0 ? "No issues found" : "Issues", ("id", "issues"));
        foreach (Severity severity in Severities)
        {
            (TranslationUnit Unit, QualityIssue Issue)[] found = [.. issues.Where(i => i.Issue.Severity == severity)];
            if (found.Length > 0)
            {
                WriteIssues(severity, found);
            }
        }

        _html.Close();
    }

    private void WriteIssues(Severity severity, (TranslationUnit Unit, QualityIssue Issue)[] issues)
    {
        _html.Element("h3", FormattableString.Invariant($"{severity} ({issues.Length})"), ("class", Labels.Of(severity)));
        _html.Open("ul");
        foreach ((TranslationUnit unit, QualityIssue issue) in issues)
        {
            _html.OpenText("li");
            _html.Element("a", unit.Id, ("href", $"#{unit.Id}"));
            _html.Text($" {issue.Message} ");
            _html.Element("code", issue.Code);
            _html.Close();
        }

        _html.Close();
    }
}
