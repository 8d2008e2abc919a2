using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Xunit;

namespace Translate.Offline.Tests.Morphology;

public sealed class AdjectiveFormsTests
{
    [Theory]
    [InlineData("stor", "stort", "store")]
    [InlineData("grønn", "grønt", "grønne")]
    [InlineData("viktig", "viktig", "viktige")]
    [InlineData("politisk", "politisk", "politiske")]
    [InlineData("røykfri", "røykfritt", "røykfrie")]
    [InlineData("sprø", "sprøtt", "sprøe")]
    [InlineData("skadd", "skadd", "skadde")]
    [InlineData("særegen", "særeget", "særegne")]
    [InlineData("tvungen", "tvunget", "tvungne")]
    [InlineData("edel", "edelt", "edle")]
    [InlineData("suveren", "suverent", "suverene")]
    [InlineData("homogen", "homogent", "homogene")]
    [InlineData("perifer", "perifert", "perifere")]
    [InlineData("uviss", "uvisst", "uvisse")]
    [InlineData("øm", "ømt", "ømme")]
    [InlineData("moderne", "moderne", "moderne")]
    public void Inflects_by_the_last_letters(string lemma, string neuter, string plural)
    {
        FormTable table = Forms(lemma, "a");

        Assert.Contains(Tag.AJN, TagsOf(table, neuter));
        Assert.Contains(Tag.AJP, TagsOf(table, plural));
    }

    [Fact]
    public void Leaves_what_is_never_inflected()
    {
        FormTable table = Forms("fullskala", "inv");

        Assert.Equal([Tag.AJ, Tag.AJN, Tag.AJP], TagsOf(table, "fullskala"));
        Assert.Empty(TagsOf(table, "fullskalat"));
    }

    private static FormTable Forms(string lemma, string paradigm)
    {
        var table = new FormTable();
        AdjectiveForms.Add(table, new Entry(lemma, 'a', "x", EntryFlags.None), paradigm);
        return table;
    }

    private static IEnumerable<Tag> TagsOf(FormTable table, string form)
    {
        List<Reading> readings = [];
        table.Find(form, readings);
        return readings.Select(r => r.Tag);
    }
}
