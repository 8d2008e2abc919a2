using Translate.Documents;

namespace Translate.Writing;

/// <summary>Writes one block of the article: a row for each of its segments, source left and target right, evidence below.</summary>
internal sealed class SideBySideBlock
{
    private readonly HtmlOutput _html;
    private readonly BilingualDocument _document;
    private readonly Block _block;

    public SideBySideBlock(HtmlOutput html, BilingualDocument document, Block block)
    {
        _html = html;
        _document = document;
        _block = block;
    }

    public void Write(IEnumerable<TranslationUnit> units)
    {
        string kept = _block.IsTranslatable ? "" : "kept ";
        _html.Open("section", ("class", $"block {kept}{Labels.Of(_block.Kind)}"));
        _html.Element("p", NameOf(_block.Kind), ("class", "kind"));
        foreach (TranslationUnit unit in units)
        {
            if (_block.IsTranslatable)
            {
                WriteRow(unit);
            }
            else
            {
                WriteKeptRow(unit);
            }
        }

        _html.Close();
    }

    private void WriteKeptRow(TranslationUnit unit)
    {
        _html.Open("div", ("class", "row"), ("id", unit.Id));
        _html.Element("p", unit.Source.Text, ("lang", _document.Article.Language.Tag), ("dir", "auto"));
        _html.Close();
    }

    private void WriteRow(TranslationUnit unit)
    {
        _html.Open("div", ("class", "row"), ("id", unit.Id));
        _html.Element("a", unit.Id, ("class", "id"), ("href", $"#{unit.Id}"), ("aria-label", $"Segment {unit.Id}"));
        _html.OpenText(ElementFor(_block.Kind), ("class", "source"), ("lang", _document.Article.Language.Tag), ("dir", "auto"));
        SideBySideText.Write(_html, unit.Source.Text, SideBySideText.SourceTerms(unit));
        _html.Close();
        if (unit.Target is { } target)
        {
            _html.OpenText(ElementFor(_block.Kind), ("class", "target"), ("lang", _document.TargetLanguage.Tag), ("dir", "auto"));
            SideBySideText.Write(_html, target.Text, SideBySideText.TargetTerms(unit));
            _html.Close();
        }
        else
        {
            _html.Element("p", "No translation; the edition shows the source.", ("class", "target missing"));
        }

        new SideBySideEvidence(_html, _document, unit).Write();
        _html.Close();
    }

    private static string ElementFor(BlockKind kind) => kind switch
    {
        BlockKind.Headline => "h2",
        BlockKind.Heading => "h3",
        _ => "p",
    };

    private static string NameOf(BlockKind kind) => kind switch
    {
        BlockKind.ListItem => "List item",
        BlockKind.FactBox => "Fact box",
        BlockKind.TableRow => "Table row",
        _ => kind.ToString(),
    };
}
