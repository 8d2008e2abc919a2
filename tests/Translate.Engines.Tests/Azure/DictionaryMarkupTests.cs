using System.Collections.Immutable;
using Translate.Documents;
using Translate.Engines.Azure;
using Xunit;

namespace Translate.Engines.Tests.Azure;

public sealed class DictionaryMarkupTests
{
    [Theory]
    [InlineData("Kamp i [Irak].", "Iraq", "Kamp i <mstrans:dictionary translation=\"Iraq\">Irak</mstrans:dictionary>.")]
    [InlineData("[Iraks] hær", "Iraq's", "<mstrans:dictionary translation=\"Iraq's\">Iraks</mstrans:dictionary> hær")]
    [InlineData("– «[Nederland]» vant", "the Netherlands", "– «<mstrans:dictionary translation=\"The Netherlands\">Nederland</mstrans:dictionary>» vant")]
    [InlineData("vant [Nederland]?", "the Netherlands", "vant <mstrans:dictionary translation=\"the Netherlands\">Nederland</mstrans:dictionary>?")]
    [InlineData("hos [A & B]", "\"A\" & <B>", "hos <mstrans:dictionary translation=\"&quot;A&quot; &amp; &lt;B&gt;\">A &amp; B</mstrans:dictionary>")]
    [InlineData("1 < 2 &amp; [Irak]", "Iraq", "1 &lt; 2 &amp;amp; <mstrans:dictionary translation=\"Iraq\">Irak</mstrans:dictionary>")]
    public void Marks_a_term_and_escapes_everything_else(string marked, string required, string expected)
    {
        int start = marked.IndexOf('[', StringComparison.Ordinal);
        var span = new TextSpan(start, marked.IndexOf(']', StringComparison.Ordinal) - start - 1);
        string text = string.Concat(marked.Split('[', ']'));

        Assert.Equal(expected, DictionaryMarkup.Write(text, [Term(span, text, required)]));
    }

    [Fact]
    public void Marks_the_first_and_longest_of_terms_that_overlap()
    {
        const string Text = "Deir ez-Zor";
        ImmutableArray<TermMatch> terms = [Term(new TextSpan(5, 6), Text, "B"), Term(new TextSpan(0, 4), Text, "C"), Term(new TextSpan(0, 11), Text, "A")];

        Assert.Equal("<mstrans:dictionary translation=\"A\">Deir ez-Zor</mstrans:dictionary>", DictionaryMarkup.Write(Text, terms));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Snø & is")]
    [InlineData("&amp; &lt; &#39; &nbsp; &unknown; &")]
    [InlineData("<b>fet</b> \"og\" 'skrå' <mstrans:dictionary translation=\"x\">y</mstrans:dictionary>")]
    [InlineData("\ud83c\udf28 \u00a0 \ud83c ]]> <!-- -->")]
    public void Reads_back_what_it_wrote(string text) => Assert.Equal(text, DictionaryMarkup.Read(DictionaryMarkup.Write(text, [])));

    [Theory]
    [InlineData("Fight in Iraq &amp; Syria", "Fight in Iraq & Syria")]
    [InlineData("Iraq&#39;s &quot;army&quot;", "Iraq's \"army\"")]
    [InlineData("in <mstrans:dictionary translation=\"Iraq\">Iraq</mstrans:dictionary>", "in Iraq")]
    [InlineData("1 &lt; 2", "1 < 2")]
    public void Reads_an_answer_as_text(string html, string text) => Assert.Equal(text, DictionaryMarkup.Read(html));

    private static TermMatch Term(TextSpan span, string text, string required) =>
        new(span, span.Of(text), span.Of(text), TermForm.Base, [required], required);
}
