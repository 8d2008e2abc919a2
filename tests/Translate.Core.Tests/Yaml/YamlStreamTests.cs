using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Translate.Errors;
using Translate.Yaml;
using Xunit;

namespace Translate.Core.Tests.Yaml;

/// <summary>A list read item by item is the list of the tree, value for value and mistake for mistake.</summary>
public sealed partial class YamlStreamTests
{
    private const string NotYaml = "this is not YAML";

    private const string Flow = """
        # yaml-language-server: $schema=x
        kind: city

        entries:

          # Italia
          - Oslo
          - { term: Wien, english: [Vienna, 'Wien'], adjective: { wiensk: Viennese } }   
          - { term: "Washington, D.C.", english: "Washington, D.C." }
          - St. Petersburg (by)
          - Paris
        """;

    private const string Block = """
        kind: city
        entries:
        - term: Roma
          english:
          - Rome
          - the Eternal City
          note: Not the people, the city
        - english: Milan
          term: Milano
          inhabitant:
            milaneser:
              english: Milanese
              forms: [milaneseren, milanesere, milaneserne]
        - term: Torino
          english:
            - Turin
        - Pisa
        """;

    private static readonly string[] Pieces =
    [
        "", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "{", "}", "[", "]", ", ", ",", ": ", ":", "'", "''", "\"", "\\", "- ", "-", "- - ", "#", " # x", "|\n", ">", "%", "@", "---\n", "...\n",
        "&a ", "*a ", "!!str ", "? ", "\u0085", "\u2028", "\uFEFF", "\u00A0", "é", "Я", "~", "null", "entries:", "kind: x\n", "a: b", "{}", "[]", "term: x",
    ];

    [Theory]
    [InlineData(Flow, 5)]
    [InlineData(Block, 4)]
    public void Hands_the_items_over_with_their_places(string text, int items)
    {
        (string streamed, int count) = Streamed(text);

        Assert.Equal(items, count);
        Assert.Equal(Whole(text), streamed);
    }

    [Fact]
    public void Whatever_is_damaged_reads_as_the_parser_reads_it()
    {
        Gen<string> damaged =
            from text in Gen.Elements(Flow, Block, Flow.ReplaceLineEndings("\r\n"))
            from cuts in Gen.Choose(1, 2)
            from at in Gen.Choose(0, text.Length - 1).ListOf(cuts)
            from length in Gen.Choose(0, 9)
            from put in Gen.Elements(Pieces).ListOf(cuts)
            select at.Zip(put).Aggregate(text, (t, cut) => Damaged(t, cut.First, length, cut.Second));

        Prop.ForAll(damaged.Where(text => !ColonFirst().IsMatch(text)).ToArbitrary(), text => Assert.Equal(Whole(text), Streamed(text).Dump)).Check(Config.QuickThrowOnFailure.WithMaxTest(6000));
    }

    private static string Damaged(string text, int at, int length, string put)
    {
        int start = Math.Min(at, text.Length);
        return text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, put);
    }

    private static (string Dump, int Count) Streamed(string text)
    {
        List<Mistake> mistakes = [];
        List<string> items = [];
        YamlValue? root = YamlLoader.Load("x.yml", text, mistakes, new YamlStream("entries", above => item => items.Add(Dump(item))));
        return (Dump(root, items, mistakes), items.Count);
    }

    private static string Whole(string text)
    {
        List<Mistake> mistakes = [];
        YamlValue? root = YamlLoader.Load("x.yml", text, mistakes);
        return Dump(root, (root as YamlMapping)?["entries"] is YamlList list ? list.Items.Select(Dump) : [], mistakes);
    }

    // Where the text breaks off as YAML the tree has no items, but the stream has handed over those before; and the parser, which has less to read,
    // loses its place elsewhere.
    private static string Dump(YamlValue? root, IEnumerable<string> items, List<Mistake> mistakes)
    {
        if (mistakes.Exists(m => m.Message.StartsWith(NotYaml, StringComparison.Ordinal)))
        {
            return NotYaml;
        }

        return mistakes.Count > 0
            ? string.Join('\n', mistakes)
            : string.Join('\n', items) + "\n" + string.Join(", ", (root as YamlMapping)?.Entries.Select(e => e.Key.Text) ?? []);
    }

    private static string Dump(YamlValue value) => At(value.Location) + value switch
    {
        YamlScalar scalar => $"{(scalar.IsPlain ? "" : "quoted ")}{scalar.Text}",
        YamlList list => $"[{string.Join(", ", list.Items.Select(Dump))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(e => $"{Dump(e.Key)}: {Dump(e.Value)}"))}}}",
        _ => throw new InvalidOperationException(),
    };

    private static string At(SourceLocation place) =>
        string.Create(CultureInfo.InvariantCulture, $"<{place.Line}:{place.Column}+{place.Length} {place.LineText}>");

    // Whether the parser takes a colon before a word for a part of it (the standard's way) depends on what it has read before: after a quoted text in
    // braces it does not, lines later.
    [GeneratedRegex(@"(?m)^[\s\-?]*:\S")]
    private static partial Regex ColonFirst();
}
