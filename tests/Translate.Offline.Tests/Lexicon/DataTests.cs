using Translate.Offline.Generation;
using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Xunit;

namespace Translate.Offline.Tests.Lexicon;

public sealed class DataTests
{
    private static readonly HashSet<string> Irregular = [.. DataFile.Rows("irregular-norwegian.tsv").Select(r => r[0] + " " + r[1])];

    public static TheoryData<string> Files => [.. DataFile.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Documents_its_columns_and_ends_its_lines(string file)
    {
        string text = DataFile.Text(file);

        Assert.StartsWith("# ", text, StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.True(text.IsNormalized());
    }

    [Theory]
    [InlineData("lexicon.tsv", 5, 5)]
    [InlineData("closed.tsv", 4, 4)]
    [InlineData("phrases.tsv", 4, 4)]
    [InlineData("verbs.tsv", 4, 4)]
    [InlineData("select.tsv", 4, 4)]
    [InlineData("names.tsv", 3, 4)]
    [InlineData("cognates.tsv", 3, 3)]
    [InlineData("irregular-norwegian.tsv", 4, 6)]
    [InlineData("irregular-english.tsv", 2, 6)]
    public void Has_all_columns(string file, int least, int most) =>
        Assert.All(DataFile.Rows(file), r =>
        {
            Assert.True(r.Length >= least && r.Length <= most, string.Join('|', r));
            Assert.All(r, c => Assert.Equal(c.Trim(), c));
            Assert.True(r[0].Length > 0, string.Join('|', r));
        });

    [Theory]
    [InlineData("lexicon.tsv", 2)]
    [InlineData("closed.tsv", 2)]
    [InlineData("phrases.tsv", 1)]
    [InlineData("verbs.tsv", 2)]
    [InlineData("names.tsv", 1)]
    [InlineData("cognates.tsv", 3)]
    [InlineData("irregular-norwegian.tsv", 2)]
    [InlineData("irregular-english.tsv", 2)]
    public void Says_nothing_twice(string file, int keyColumns) =>
        Assert.Empty(DataFile.Rows(file).GroupBy(r => string.Join(' ', r.Take(keyColumns)),
            StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Has_a_known_paradigm_for_every_word() => Assert.All(DataFile.Rows("lexicon.tsv"), r =>
    {
        bool known = r[1] switch
        {
            "n" => NounForms.Paradigms.Contains(r[2]),
            "v" => VerbForms.Paradigms.Contains(r[2]),
            "a" => AdjectiveForms.Paradigms.Contains(r[2]),
            "d" => r[2] is "-",
            _ => false,
        };
        string model = r[2].Length > 4 ? r[2][4..] : r[0];
        bool irregular = r[2].StartsWith("irr", StringComparison.Ordinal) && Irregular.Contains(r[1] + " " + model)
            && r[0].EndsWith(model, StringComparison.Ordinal);
        Assert.True(known || irregular, string.Join('|', r));
    });

    [Fact]
    public void Has_known_flags_only()
    {
        Assert.All(DataFile.Rows("lexicon.tsv"), r => DataFile.Flags(r[4]));
        Assert.All(DataFile.Rows("closed.tsv").Concat(DataFile.Rows("phrases.tsv")), r => DataFile.Flags(r[3]));
        Assert.All(DataFile.Rows("names.tsv"), r => DataFile.Flags(r[2]));
        Assert.Throws<FormatException>(() => DataFile.Flags("persn"));
    }

    [Fact]
    public void Has_known_tags_only() =>
        Assert.All(DataFile.Rows("closed.tsv").Concat(DataFile.Rows("phrases.tsv")), r => Assert.True(Enum.TryParse(r[1], out Tag _),
            string.Join('|', r)));

    [Fact]
    public void Has_conditions_that_can_be_read() => Assert.All(DataFile.Rows("select.tsv"), r =>
    {
        string[] parts = r[2].Split(':');
        Assert.Equal(2, parts.Length);
        Assert.Contains(parts[0], (string[])["prev", "next", "head", "flag", "object", "alone", "form"]);
        Assert.All(parts[1].Split('|'), w => Assert.NotEmpty(w));
    });

    [Fact]
    public void Frames_verbs_that_are_in_the_lexicon()
    {
        HashSet<string> verbs = [.. DataFile.Rows("lexicon.tsv").Where(r => r[1] is "v").Select(r => r[0])];

        Assert.Empty(DataFile.Rows("verbs.tsv").Select(r => r[0]).Where(v => !verbs.Contains(v)).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Begins_no_verb_in_English_with_to() =>
        Assert.DoesNotContain(DataFile.Rows("lexicon.tsv"), r => r[1] is "v" && r[3].StartsWith("to ", StringComparison.Ordinal));

    [Theory]
    [InlineData("PRN", "jeg du han hun vi dere de man")]
    [InlineData("PRA", "meg deg ham henne oss dere dem")]
    [InlineData("DP", "min din sin vår hans hennes dens dets deres")]
    [InlineData("DD", "den det de denne dette disse")]
    [InlineData("PP", "i på til av for med om fra etter ved mot mellom gjennom under uten blant før ifølge hos foran bak over langs rundt")]
    [InlineData("SU", "at som når om da fordi der hvis mens før dersom siden ettersom hvorvidt inntil")]
    [InlineData("CJ", "og men eller for så både enten verken samt")]
    [InlineData("NU", "to tre fire fem seks sju åtte ni ti elleve tolv tjue tretti førti femti seksti sytti åtti nitti hundre tusen")]
    public void Has_the_closed_classes(string tag, string forms)
    {
        HashSet<string> known = [.. DataFile.Rows("closed.tsv").Where(r => string.Equals(r[1], tag,
            StringComparison.Ordinal)).Select(r => r[0])];

        Assert.DoesNotContain(forms.Split(' '), f => !known.Contains(f));
    }

    [Theory]
    [InlineData("januar februar mars april mai juni juli august september oktober november desember", 'n')]
    [InlineData("mandag tirsdag onsdag torsdag fredag lørdag søndag", 'n')]
    [InlineData("kan skal vil må bør", 'v')]
    [InlineData("sier mener melder skriver opplyser forteller hevder forklarer bekrefter advarer", 'v')]
    public void Knows_the_words_of_news(string forms, char wordClass)
    {
        FormTable table = WordbookReader.Read().Forms;

        Assert.All(forms.Split(' '), f => Assert.NotNull(table.FindClass(f, wordClass)));
    }

    [Fact]
    public void Reads_in_a_moment()
    {
        // The best of several: other tests keep the machine busy meanwhile.
        TimeSpan best = Enumerable.Range(0, 6).Min(round =>
        {
            long before = System.Diagnostics.Stopwatch.GetTimestamp();
            WordbookReader.Read();
            _ = new EnglishForms();
            return System.Diagnostics.Stopwatch.GetElapsedTime(before);
        });

        Assert.InRange(best.TotalMilliseconds, 0, 500);
    }
}
