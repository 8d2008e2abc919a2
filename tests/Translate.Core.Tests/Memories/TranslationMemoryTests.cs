using Translate.Documents;
using Translate.Memories;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Memories;

public sealed class TranslationMemoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Hei på deg.")]
    [InlineData(" Hei  på\n deg. ")]
    [InlineData("Hei\u00A0på deg.")]
    [InlineData("Hei pa\u030A deg.")]
    public void Finds_the_same_text_whatever_its_white_space_and_composition(string source) =>
        Assert.Equal("Hello there.", Assert.Single(Memory(("Hei på deg.", "Hello there.")).Find(source)).Target);

    [Theory]
    [InlineData("hei på deg.")]
    [InlineData("Hei på deg")]
    [InlineData("Heipå deg.")]
    [InlineData("Hei på deg!")]
    [InlineData("")]
    public void Finds_nothing_for_any_other_text(string source) => Assert.Empty(Memory(("Hei på deg.", "Hello there.")).Find(source));

    [Fact]
    public void Says_where_a_match_comes_from_and_what_it_was_for()
    {
        string file = Tmx("a.tmx", ("Hei  på deg.", "Hello there."));

        MemoryMatch match = Assert.Single(Load(file).Find("Hei på deg."));

        Assert.Equal(new MemoryMatch("Hei  på deg.", "Hello there.", 100, file), match);
    }

    [Fact]
    public void Suggests_the_first_target_of_the_first_file_and_offers_the_others_once()
    {
        string first = Tmx("b.tmx", ("Ja.", "Yes."), ("Ja.", "Indeed."));
        string second = Tmx("a.tmx", ("Ja.", "Aye."), ("Ja.", "Yes."));

        Assert.Equal(["Yes.", "Indeed.", "Aye."], Load(first, second).Find("Ja.").Select(m => m.Target));
    }

    [Fact]
    public void Offers_no_more_translations_than_anyone_would_read()
    {
        TranslationMemory memory = Memory([.. Enumerable.Range(0, 500).Select(i => ("Ja.", FormattableString.Invariant($"Yes {i}.")))]);

        Assert.Equal(100, memory.Find("Ja.").Length);
    }

    [Fact]
    public void Leaves_out_machine_output_that_nobody_reviewed()
    {
        string file = _folder.Write(
            "m.tmx",
            """
            <tmx><body>
            <tu><prop type="x-origin">machine</prop><prop type="x-state">translated</prop>
            <tuv xml:lang="nb"><seg>Ja.</seg></tuv><tuv xml:lang="en"><seg>Yea.</seg></tuv></tu>
            <tu><prop type="x-origin">machine</prop><prop type="x-state">reviewed</prop>
            <tuv xml:lang="nb"><seg>Nei.</seg></tuv><tuv xml:lang="en"><seg>No.</seg></tuv></tu>
            </body></tmx>
            """);

        TranslationMemory memory = Load(file);

        Assert.Equal(1, memory.Count);
        Assert.Empty(memory.Find("Ja."));
        Assert.Single(memory.Find("Nei."));
    }

    [Fact]
    public void Puts_a_target_that_a_tool_broke_into_lines_on_one_line() =>
        Assert.Equal("10\u00A0kroner er nok.", Memory(("a", "\n  10\u00A0kroner\r\n\ter nok.\n")).Find("a")[0].Target);

    [Fact]
    public void Has_the_same_hash_for_the_same_content_and_another_for_another()
    {
        string hash = Memory(("Ja.", "Yes."), ("Nei.", "No.")).ContentHash;

        Assert.Matches("^[0-9a-f]{8}$", hash);
        Assert.Equal(hash, Memory(("Ja.", "Yes."), ("Nei.", "No.")).ContentHash);
        Assert.NotEqual(hash, Memory(("Ja.", "Yes."), ("Nei.", "Nope.")).ContentHash);
        Assert.NotEqual(hash, Memory(("Nei.", "No."), ("Ja.", "Yes.")).ContentHash);
        Assert.NotEqual(hash, TranslationMemory.Empty.ContentHash);
    }

    private TranslationMemory Memory(params (string Source, string Target)[] pairs) => Load(Tmx("memory.tmx", pairs));

    private string Tmx(string name, params (string Source, string Target)[] pairs) =>
        _folder.Write(name, $"<tmx><body>{string.Concat(pairs.Select(p => Unit(p.Source, p.Target)))}</body></tmx>");

    private static string Unit(string source, string target) =>
        $"""<tu><tuv xml:lang="nb"><seg>{source}</seg></tuv><tuv xml:lang="en"><seg>{target}</seg></tuv></tu>""";

    private static TranslationMemory Load(params string[] files) => TranslationMemory.Load(files, LanguageCode.Bokmaal, LanguageCode.English);
}
