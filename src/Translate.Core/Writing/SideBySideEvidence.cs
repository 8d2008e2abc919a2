using System.Globalization;
using Translate.Documents;

namespace Translate.Writing;

/// <summary>Writes what is known about one segment besides its text: origin, state, confidence, issues and memory matches.</summary>
internal sealed class SideBySideEvidence
{
    /// <summary>Below this an engine's confidence is shown.</summary>
    private const double LowConfidence = 0.6;

    private readonly HtmlOutput _html;
    private readonly BilingualDocument _document;
    private readonly TranslationUnit _unit;

    public SideBySideEvidence(HtmlOutput html, BilingualDocument document, TranslationUnit unit)
    {
        _html = html;
        _document = document;
        _unit = unit;
    }

    /// <summary>The name of an origin for readers.</summary>
    public static string NameOf(TargetOrigin origin) => origin == TargetOrigin.None ? "Not translated" : origin.ToString();

    public void Write()
    {
        _html.Open("div", ("class", "evidence"));
        WriteBadges();
        SideBySideStale.Write(_html, _document, _unit);
        WriteIssues();
        WriteMatches();
        _html.Close();
    }

    private void WriteBadges()
    {
        _html.Open("ul", ("class", "badges"), ("aria-label", "Origin and state"));
        string origin = _unit.IsDraft ? "Machine draft" : NameOf(_unit.Origin);
        _html.Element("li", origin, ("class", Labels.Of(_unit.Origin)), ("title", _unit.Engine?.ToString()));
        if (_unit.Target is not null)
        {
            string state = _unit.Reviewer is { } reviewer ? $"{_unit.State} by {reviewer}" : _unit.State.ToString();
            _html.Element("li", state, ("class", Labels.Of(_unit.State)));
        }

        if (!_unit.Stale.IsEmpty)
        {
            _html.Element("li", "Stale", ("class", "stale"));
        }

        if (_unit.Confidence is { } confidence and < LowConfidence)
        {
            string percent = Math.Round(confidence * 100).ToString(CultureInfo.InvariantCulture);
            _html.Element("li", $"Low confidence: {percent} %", ("class", "unsure"));
        }

        _html.Close();
    }

    private void WriteIssues()
    {
        if (_unit.Issues.IsEmpty)
        {
            return;
        }

        _html.Open("ul", ("class", "issues"), ("aria-label", "Issues"));
        foreach (QualityIssue issue in _unit.Issues.OrderByDescending(i => i.Severity))
        {
            _html.OpenText("li", ("class", Labels.Of(issue.Severity)));
            _html.Element("strong", issue.Severity.ToString());
            _html.Text(" ");
            _html.Element("span", issue.Message);
            _html.Text(" ");
            _html.Element("code", issue.Code);
            _html.Close();
        }

        _html.Close();
    }

    private void WriteMatches()
    {
        if (_unit.Matches.IsEmpty)
        {
            return;
        }

        int count = _unit.Matches.Length;
        _html.Open("details");
        _html.Element("summary", count == 1 ? "1 memory match" : FormattableString.Invariant($"{count} memory matches"));
        _html.Open("ul", ("class", "matches"));
        foreach (MemoryMatch match in _unit.Matches)
        {
            _html.Open("li");
            _html.Element("p", match.Source, ("class", "source"), ("lang", _document.Article.Language.Tag), ("dir", "auto"));
            _html.Element("p", match.Target, ("class", "target"), ("lang", _document.TargetLanguage.Tag), ("dir", "auto"));
            _html.Element("p", FormattableString.Invariant($"{match.Score} % · {match.Origin}"), ("class", "origin"));
            _html.Close();
        }

        _html.Close();
        _html.Close();
    }
}
