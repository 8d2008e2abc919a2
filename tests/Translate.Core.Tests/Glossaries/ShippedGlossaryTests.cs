using Translate.Glossaries;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Glossaries;

public sealed class ShippedGlossaryTests
{
    private static readonly Dictionary<string, int> InTheRealArticle = new(StringComparer.Ordinal)
    {
        ["Albu Kamal"] = 6,
        ["al-Qaim"] = 2,
        ["Deir ez-Zor"] = 2,
        ["Mosul"] = 1,
        ["Raqqa"] = 1,
        ["Irak"] = 7,
        ["Syria"] = 11,
        ["USA"] = 3,
        ["Russland"] = 1,
        ["Den islamske staten"] = 1,
        ["IS"] = 17,
    };

    [Fact]
    public void Holds_more_names_than_news_of_one_day_can_name() => Assert.InRange(ShippedGlossary.Glossary.Entries.Length, 450, int.MaxValue);

    [Fact]
    public void Every_kind_is_there() => Assert.Equal(Enum.GetValues<TermKind>(), ShippedGlossary.Glossary.CountByKind().Keys);

    [Fact]
    public void Every_country_of_today_is_there()
    {
        int today = ShippedGlossary.Glossary.Entries.Count(e => e.Kind == TermKind.Country);

        Assert.InRange(today, 197, 230);
    }

    [Fact]
    public void No_adjective_or_inhabitant_is_lost_to_another_entry() => Assert.All(
        ShippedGlossary.Glossary.Entries.SelectMany(e =>
            e.Adjectives.Select(a => (Words: $"de {a.Word} der", a.English)).Concat(e.Inhabitants.Select(i => (Words: $"en {i.Word} der", i.English)))),
        word => Assert.Contains(word.English[0], Assert.Single(ShippedGlossary.Matcher.Find(word.Words)).Accepted));

    [Fact]
    public void The_signature_tells_glossaries_apart_and_not_readings_of_one()
    {
        string shipped = ShippedGlossary.Glossary.Signature;

        Assert.Matches("^[0-9a-f]{16}$", shipped);
        Assert.Equal(shipped, GlossaryReader.Read(Repository.Root, ["glossaries/*.yml"]).Signature);
        Assert.NotEqual(shipped, new Glossary(ShippedGlossary.Glossary.Entries.RemoveAt(0)).Signature);
    }

    [Fact]
    public void Finds_the_place_names_of_a_real_article()
    {
        IEnumerable<string> lines = File.ReadLines(Repository.SharedOrSkip("data", "articles", "albu-kamal.nb.txt"));

        var found = lines.SelectMany(line => ShippedGlossary.Matcher.Find(line)).CountBy(m => m.Term, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

        Assert.All(InTheRealArticle, expected => Assert.Equal(expected.Value, found.GetValueOrDefault(expected.Key)));
    }
}
