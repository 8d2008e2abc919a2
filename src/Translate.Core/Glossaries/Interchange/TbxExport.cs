using System.Collections.Immutable;
using System.Xml;
using Translate.Files;

namespace Translate.Glossaries.Interchange;

/// <summary>
/// Writes entries as a TBX-Basic term base. A name is a concept; its adjectives and inhabitants are concepts of their own that refer to it,
/// so that any program that reads the file pairs each Norwegian word with its own English. What no category of TBX-Basic says stands in
/// notes (<see cref="TbxMark"/>).
/// </summary>
internal sealed class TbxExport(XmlWriter xml, InterchangeFormat version)
{
    private const string Namespace = "urn:iso:std:iso:30042:ed-2";
    private const string Preferred = "preferredTerm-admn-sts";
    private const string Admitted = "admittedTerm-admn-sts";
    private const string Deprecated = "deprecatedTerm-admn-sts";

    private readonly bool _isThree = version == InterchangeFormat.Tbx;

    /// <summary>Writes the whole document.</summary>
    public void Write(IEnumerable<TermEntry> entries)
    {
        xml.WriteStartDocument();
        WriteStart(_isThree ? "tbx" : "martif");
        xml.WriteAttributeString("type", "TBX-Basic");
        if (_isThree)
        {
            xml.WriteAttributeString("style", "dca");
        }

        xml.WriteAttributeString("xml", "lang", null, "en");
        WriteHeader();
        WriteStart("text");
        WriteStart("body");
        int number = 0;
        foreach (TermEntry entry in entries)
        {
            WriteEntry(FormattableString.Invariant($"c{++number}"), entry);
        }

        xml.WriteEndDocument();
    }

    private void WriteHeader()
    {
        WriteStart(_isThree ? "tbxHeader" : "martifHeader");
        WriteStart("fileDesc");
        WriteStart("sourceDesc");
        WriteText("p", "A glossary of Norwegian place names with their English.");
        xml.WriteEndElement();
        xml.WriteEndElement();
        WriteStart("encodingDesc");
        WriteStart("p");
        xml.WriteAttributeString("type", "XCSURI");
        xml.WriteString(_isThree ? "TBX-Basic" : "TBXBasicXCSV02.xcs");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteEntry(string id, TermEntry entry)
    {
        ILookup<string, EntryValue> values = EntryValues.Of(entry).ToLookup(v => v.Key, StringComparer.Ordinal);
        WriteConceptStart(id);
        WriteTyped("descrip", "subjectField", values[EntryKeys.Domain]);
        foreach (string key in (string[])[EntryKeys.Kind, EntryKeys.Guard, EntryKeys.DoNotTranslate])
        {
            WriteMarks(key, values[key].Select(v => v.Text));
        }

        WriteNotes(values[EntryKeys.Note]);
        WriteLanguageStart("nb");
        WriteTerms(values[EntryKeys.Term], Preferred, "properNoun");
        WriteTerms(values[EntryKeys.Also], Admitted, "properNoun");
        WriteTerms(values[EntryKeys.Definite], Admitted, "properNoun", EntryKeys.Definite);
        xml.WriteEndElement();
        WriteLanguageStart("en");
        WriteAccepted(entry.English.Select(e => new EntryValue(EntryKeys.English, e)), "properNoun");
        WriteTerms(values[EntryKeys.Compound], Admitted, "properNoun", EntryKeys.Compound);
        WriteTerms(values[EntryKeys.Forbidden], Deprecated, "properNoun");
        xml.WriteEndElement();
        xml.WriteEndElement();
        int number = 0;
        foreach (IGrouping<(string Key, string Word), EntryValue> word in
            values[EntryKeys.Adjective].Concat(values[EntryKeys.Inhabitant]).GroupBy(v => (v.Key, v.Word)))
        {
            WriteWord(FormattableString.Invariant($"{id}.{++number}"), id, entry.Term, word.Key.Key, [.. word]);
        }
    }

    private void WriteWord(string id, string owner, string name, string key, ImmutableArray<EntryValue> values)
    {
        string speech = key is EntryKeys.Adjective ? "adjective" : "noun";
        ILookup<string, EntryValue> facets = values.ToLookup(v => v.Facet, StringComparer.Ordinal);
        WriteConceptStart(id);
        WriteMarks(TbxMark.Word, [key]);
        WriteStart("ref");
        xml.WriteAttributeString("type", "crossReference");
        xml.WriteAttributeString("target", owner);
        xml.WriteSafeString(name);
        xml.WriteEndElement();
        WriteLanguageStart("nb");
        WriteTerms([new EntryValue(key, values[0].Word)], Preferred, speech);
        WriteTerms(facets[EntryKeys.Forms], Admitted, speech, EntryKeys.Forms);
        xml.WriteEndElement();
        WriteLanguageStart("en");
        WriteAccepted(facets[""], speech);
        WriteTerms(facets[EntryKeys.Plural], Admitted, speech, EntryKeys.Plural);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteConceptStart(string id)
    {
        WriteStart(_isThree ? "conceptEntry" : "termEntry");
        xml.WriteAttributeString("id", id);
    }

    private void WriteLanguageStart(string language)
    {
        WriteStart(_isThree ? "langSec" : "langSet");
        xml.WriteAttributeString("xml", "lang", null, language);
    }

    private void WriteAccepted(IEnumerable<EntryValue> values, string speech)
    {
        WriteTerms(values.Take(1), Preferred, speech);
        WriteTerms(values.Skip(1), Admitted, speech);
    }

    private void WriteTerms(IEnumerable<EntryValue> values, string status, string speech, string? form = null)
    {
        foreach (EntryValue value in values)
        {
            WriteStart(_isThree ? "termSec" : "tig");
            WriteText("term", value.Text);
            WriteTyped("termNote", "partOfSpeech", [new EntryValue("", speech)]);
            WriteTyped("termNote", "administrativeStatus", [new EntryValue("", status)]);
            WriteMarks(TbxMark.Form, form is null ? [] : [form]);
            xml.WriteEndElement();
        }
    }

    private void WriteTyped(string element, string type, IEnumerable<EntryValue> values)
    {
        foreach (EntryValue value in values)
        {
            WriteStart(element);
            xml.WriteAttributeString("type", type);
            xml.WriteSafeString(value.Text);
            xml.WriteEndElement();
        }
    }

    private void WriteMarks(string name, IEnumerable<string> values)
    {
        foreach (string value in values)
        {
            WriteText("note", new TbxMark(name, value).ToString());
        }
    }

    // A note of a person that looks like one of ours is marked as a note.
    private void WriteNotes(IEnumerable<EntryValue> notes)
    {
        foreach (EntryValue note in notes)
        {
            bool isMistakable = TbxMark.Of(new TbxNote(TbxNote.Plain, note.Text, new Errors.SourceLocation(""))) is not null;
            WriteText("note", isMistakable ? new TbxMark(EntryKeys.Note, note.Text).ToString() : note.Text);
        }
    }

    private void WriteText(string element, string text)
    {
        WriteStart(element);
        xml.WriteSafeString(text);
        xml.WriteEndElement();
    }

    private void WriteStart(string element) => xml.WriteStartElement(element, _isThree ? Namespace : "");
}
