using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Translate.Glossaries;
using Translate.Glossaries.Interchange;
using Xunit;

namespace Translate.Core.Tests.Glossaries.Interchange;

public sealed class InterchangePropertyTests
{
    private static readonly Gen<string> Name = Gen.Elements(
        "Irak", "Øst-Ås", "St. John's", "A|B", "C = D", "E\\F", "\"Quoted\"", "Semi; colon, comma", "No", "Null", "True", "Den x'ske øy", "N: o", "K #1", "[List]", "{Map}", "- Dash", "&A *B",
        "Ål\u2013By", "Žilina", "Ab<c> & d]]>", "À la \u2019X\u2019", "東京 T", "🇳🇴 Flag", "@At", "%P", "Q?", "!Tag", "Yes", "Ö");

    private static readonly Gen<string> Word = Gen.Elements("irakisk", "østlig", "nord-syrisk", "x|y", "p=q", "å\\r", "null", "iraker", "\"sitat\"");

    private static readonly Gen<ImmutableArray<string>> Some = Names(1, 3);

    private static readonly Gen<string?> Note = Gen.Elements(
        null, "Not the duchy.", "translate.kind: country", "Two\nlines", "a; b, \"c\"", "= 1+1", "tab\there", "- item", "x: y # z", "\\", "translate.note: x", "a\u00A0b\u200B c");

    private static readonly Gen<Inhabitant> Person =
        from word in Word
        from english in Some
        from plural in Names(0, 2)
        from forms in Names(3, 3)
        from irregular in Gen.Elements(true, false)
        select new Inhabitant(
            word,
            english,
            plural.IsEmpty ? [.. english.Select(EnglishInflection.Plural).Distinct(StringComparer.Ordinal)] : plural,
            irregular && forms.Length == 3 ? [new(forms[0], IsPlural: false), new(forms[1], IsPlural: true), new(forms[2], IsPlural: true)] : []);

    private static readonly Gen<TermEntry> Entry =
        from term in Name
        from english in Some
        from kind in Gen.Elements(Enum.GetValues<TermKind>())
        from also in Names(0, 2)
        from definite in Names(0, 1)
        from compound in Names(0, 2)
        from adjective in Gen.Zip(Word, Some).ListOf(2)
        from person in Person.ListOf(2)
        from guard in Gen.Elements(TermGuard.None, TermGuard.NotFirst, TermGuard.NotAfterName | TermGuard.NotFirst)
        from note in Note
        from forbidden in Gen.Elements("Never", "Not: this", "a|b no", "Nay = \"x\"").ListOf(2)
        from kept in Gen.Elements(false, false, true)
        from domains in Gen.Elements("sport", "armed-forces", "øko2").ListOf(2)
        select new TermEntry
        {
            Term = term,
            English = kept ? [term] : english,
            IsKept = kept,
            Forbidden = [.. forbidden.Distinct(StringComparer.Ordinal)],
            Domains = [.. domains.Distinct(StringComparer.Ordinal)],
            Kind = kind,
            Also = also,
            Definite = definite,
            Compound = compound,
            Adjectives = [.. adjective.DistinctBy(a => a.Item1).Select(a => new PlaceAdjective(a.Item1, a.Item2))],
            Inhabitants = [.. person.DistinctBy(p => p.Word)],
            Guard = guard,
            Note = note,
        };

    private static readonly Arbitrary<ImmutableArray<TermEntry>> Glossaries = Entry.ListOf().Select(WithoutContradictions).ToArbitrary();

    [Theory]
    [InlineData(InterchangeFormat.Tbx)]
    [InlineData(InterchangeFormat.TbxV2)]
    [InlineData(InterchangeFormat.Csv)]
    [InlineData(InterchangeFormat.Tsv)]
    public void What_is_exported_is_imported_with_the_same_entries(InterchangeFormat format) => Prop.ForAll(Glossaries, entries =>
    {
        if (entries.IsEmpty && format is InterchangeFormat.Tbx or InterchangeFormat.TbxV2)
        {
            return;
        }

        ImportResult result = Imported.From(Imported.Export(entries, format), format);

        Assert.Equal(entries.Select(Imported.Told), result.Entries.Select(Imported.Told));
        Assert.Empty(result.Remarks);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_written_as_YAML_is_read_with_the_same_entries() => Prop.ForAll(Glossaries, entries =>
    {
        Glossary read = GlossaryReader.Read([new GlossarySource("x.yml", Imported.Yaml(entries))]);

        Assert.Equal(entries.Select(Imported.Told), read.Entries.Select(Imported.Told));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(InterchangeFormat.Tbx)]
    [InlineData(InterchangeFormat.Csv)]
    public void The_shipped_glossary_survives_the_way_out_and_in(InterchangeFormat format)
    {
        ImmutableArray<TermEntry> shipped = WithoutContradictions(ShippedGlossary.Glossary.Entries);

        ImportResult result = Imported.From(Imported.Export(shipped, format), format);

        Assert.Equal(shipped.Select(Imported.Told), result.Entries.Select(Imported.Told));
        Assert.True(shipped.Length > 2000);
    }

    private static Gen<ImmutableArray<string>> Names(int fewest, int most) =>
        from count in Gen.Choose(fewest, most)
        from names in Name.ArrayOf(count * 3)
        let distinct = names.Distinct(StringComparer.Ordinal).Take(count).ToImmutableArray()
        select distinct.Length < fewest && fewest > 0 ? [.. Enumerable.Range(0, fewest).Select(i => FormattableString.Invariant($"Name{i}"))] : distinct;

    // One file holds a spelling once, and a word has the same English in all entries.
    private static ImmutableArray<TermEntry> WithoutContradictions(IEnumerable<TermEntry> entries)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        HashSet<string> words = new(StringComparer.Ordinal);
        List<TermEntry> kept = [];
        foreach (TermEntry entry in entries.Where(e => e.Term.Any(char.IsUpper) && names.Add(e.Term)))
        {
            kept.Add(entry);
        }

        return
        [
            .. kept.Select(e => e with
            {
                Also = [.. e.Also.Where(a => a.Any(char.IsUpper) && names.Add(a))],
                Definite = [.. e.Definite.Where(d => d.Any(char.IsUpper) && names.Add(d))],
                Adjectives = [.. e.Adjectives.Where(a => words.Add(a.Word))],
                Inhabitants = [.. e.Inhabitants.Where(i => words.Add("inhabitant " + i.Word))],
            }),
        ];
    }
}
