using System.Collections.Immutable;
using System.Xml;
using Translate.Documents;
using Translate.Files;

namespace Translate.Writing;

/// <summary>Writes one translation unit as a <c>trans-unit</c> of XLIFF 1.2.</summary>
internal sealed class Xliff12Unit
{
    private readonly XmlWriter _xml;
    private readonly TranslationUnit _unit;
    private readonly ImmutableArray<string> _reviewers;

    public Xliff12Unit(XmlWriter xml, TranslationUnit unit, ImmutableArray<string> reviewers)
    {
        _xml = xml;
        _unit = unit;
        _reviewers = reviewers;
    }

    /// <summary>The name of a reviewer's phase in the header.</summary>
    public static string PhaseOf(string reviewer, ImmutableArray<string> reviewers) => FormattableString.Invariant($"r{reviewers.IndexOf(reviewer) + 1}");

    public void Write()
    {
        _xml.WriteStartElement("trans-unit", Xliff.Version12);
        _xml.WriteAttributeString("id", _unit.Id);
        if (!_unit.Block.IsTranslatable)
        {
            _xml.WriteAttributeString("translate", "no");
        }

        if (_unit.IsApproved)
        {
            _xml.WriteAttributeString("approved", "yes");
            _xml.WriteAttributeString("extradata", $"approved:{TextFingerprint.Of(_unit.Target!.Text)}");
        }
        else if (_unit.Target is { } target)
        {
            _xml.WriteAttributeString("extradata", $"written:{TextFingerprint.OfWording(target.Text)}");
        }

        var codes = new Xliff12Codes(_xml);
        codes.WriteElement("source", _unit.Source);
        WriteTarget(codes);
        WriteMatches();
        WriteNotes();
        _xml.WriteEndElement();
    }

    private void WriteTarget(Xliff12Codes codes)
    {
        if (_unit.Target is not { } target)
        {
            return;
        }

        (string state, string? qualifier) = StateOf(_unit);
        _xml.WriteStartElement("target", Xliff.Version12);
        _xml.WriteAttributeString("state", state);
        if (qualifier is not null)
        {
            _xml.WriteAttributeString("state-qualifier", qualifier);
        }

        if (_unit.Reviewer is { } reviewer)
        {
            _xml.WriteAttributeString("phase-name", PhaseOf(reviewer, _reviewers));
        }

        codes.WriteContent(target);
        _xml.WriteEndElement();
    }

    // A machine's words are no translation that anybody vouches for: 1.2 has a state for them, 2.1 has not.
    private static (string State, string? Qualifier) StateOf(TranslationUnit unit) => (unit.State, unit.Origin) switch
    {
        (UnitState.Final, _) => ("final", null),
        (UnitState.Reviewed, _) => ("signed-off", null),
        (UnitState.Translated, TargetOrigin.Machine) => ("needs-review-translation", "leveraged-mt"),
        (UnitState.Translated, TargetOrigin.Memory) => ("translated", "leveraged-tm"),
        (UnitState.Translated, _) => ("translated", null),
        _ => ("new", null),
    };

    private void WriteMatches()
    {
        foreach (MemoryMatch match in _unit.Matches)
        {
            bool isStale = _unit.Stale.Any(s => string.Equals(s.Target, match.Target, StringComparison.Ordinal)
                && string.Equals(s.Source, match.Source, StringComparison.Ordinal));
            _xml.WriteStartElement("alt-trans", Xliff.Version12);
            _xml.WriteAttributeString("match-quality", FormattableString.Invariant($"{match.Score}%"));
            _xml.WriteSafeAttribute("origin", match.Origin);
            _xml.WriteAttributeString("alttranstype", isStale ? "previous-version" : "proposal");
            WriteText("source", match.Source);
            WriteText("target", match.Target);
            _xml.WriteEndElement();
        }
    }

    private void WriteNotes()
    {
        foreach (TermMatch term in _unit.Terms)
        {
            WriteNote("3", $"term: {term.Text} → {string.Join(" or ", term.Accepted.DefaultIfEmpty(term.Required))}");
        }

        foreach (UnitNote note in UnitNote.For(_unit))
        {
            WriteNote(note.Priority, $"{note.Category}, {note.Text}");
        }
    }

    private void WriteNote(string priority, string text)
    {
        _xml.WriteStartElement("note", Xliff.Version12);
        _xml.WriteAttributeString("from", "translate");
        _xml.WriteAttributeString("priority", priority);
        _xml.WriteSafeString(text);
        _xml.WriteEndElement();
    }

    private void WriteText(string element, string text)
    {
        _xml.WriteStartElement(element, Xliff.Version12);
        _xml.WriteSafeString(text);
        _xml.WriteEndElement();
    }
}
