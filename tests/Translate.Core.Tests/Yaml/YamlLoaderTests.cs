using Translate.Errors;
using Translate.Yaml;
using Xunit;

namespace Translate.Core.Tests.Yaml;

public sealed class YamlLoaderTests
{
    [Fact]
    public void Gives_every_value_its_place()
    {
        var root = (YamlMapping)Load("a: 1\nb:\n  - x\n  - 'y'\n", out _)!;

        Assert.Equal((1, 4), (root["a"]!.Location.Line, root["a"]!.Location.Column));
        var list = (YamlList)root["b"]!;
        Assert.Equal(("y", false, 4, 5), (((YamlScalar)list.Items[1]).Text, ((YamlScalar)list.Items[1]).IsPlain, list.Items[1].Location.Line, list.Items[1].Location.Column));
    }

    [Fact]
    public void Knows_a_key_without_value() => Assert.True(((YamlScalar)((YamlMapping)Load("a:\n", out _)!)["a"]!).IsNothing);

    [Fact]
    public void Gives_nothing_for_an_empty_file() => Assert.Null(Load("# only a comment\n", out _));

    [Theory]
    [InlineData("a: 1\na: 2", "x.yml:2:1: the key 'a' stands twice; the first is in line 1. Keep one.\n    2 | a: 2\n      | ^")]
    [InlineData("a: &n 1", "x.yml:1:4: the anchor '&n' is not supported. Remove it.\n    1 | a: &n 1\n      |    ^^^^")]
    [InlineData("a: *n", "x.yml:1:4: the alias '*n' is not supported. Write the value out.\n    1 | a: *n\n      |    ^^")]
    [InlineData("a: !int 1", "x.yml:1:4: tags ('!…') are not supported. Remove it.\n    1 | a: !int 1\n      |    ^^^^^^")]
    [InlineData("a: 1\n---\nb: 2", "x.yml:2:1: a second document starts here ('---'); only one is read. Move it to a file of its own.\n    2 | ---\n      | ^^^")]
    [InlineData("? [a]\n: 1", "x.yml:1:3: a key must be a word, not a list.\n    1 | ? [a]\n      |   ^")]
    public void Refuses_what_plain_YAML_does_not_need(string text, string expected)
    {
        Load(text, out List<Mistake> mistakes);

        Assert.Equal(expected, Assert.Single(mistakes).ToString());
    }

    [Theory]
    [InlineData("a: [1, 2")]
    [InlineData("a: 'open")]
    [InlineData("a:\n\tb: 1")]
    [InlineData("a: b: c")]
    [InlineData("a:\n  - { b: c, d: e\n  - f\n")]
    public void Names_the_place_where_it_stops_being_YAML(string text)
    {
        Load(text, out List<Mistake> mistakes);

        Assert.Matches("^x.yml:\\d+:\\d+: this is not YAML: ", Assert.Single(mistakes).ToString());
    }

    [Fact]
    public void Refuses_an_alias_bomb_at_once()
    {
        string bomb = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(1, 40).Select(i => FormattableString.Invariant($"k{i}: &n{i} [*a, *a]\n")));

        Load(bomb, out List<Mistake> mistakes);

        Assert.All(mistakes, m => Assert.Contains("not supported", m.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_deep_nesting()
    {
        Load(string.Concat(Enumerable.Repeat("[", 5000)), out List<Mistake> mistakes);

        Assert.Contains("nested too deep", Assert.Single(mistakes).Message, StringComparison.Ordinal);
    }

    private static YamlValue? Load(string text, out List<Mistake> mistakes) => YamlLoader.Load("x.yml", text, mistakes = []);
}
