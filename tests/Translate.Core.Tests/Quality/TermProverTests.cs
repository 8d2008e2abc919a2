using Translate.Documents;
using Translate.Quality;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Quality;

public sealed class TermProverTests
{
    [Theory]
    [InlineData("required form", "Iraq's army", "Iraq's")]
    [InlineData("accepted form", "the army of Iraq", "Iraq")]
    [InlineData("whatever the case", "IRAQ'S ARMY", "IRAQ'S")]
    [InlineData("plural of the accepted form", "two Iraqs", "Iraq")]
    [InlineData("inside another word", "Iraqistan", null)]
    [InlineData("absent", "the army", null)]
    public void Finds_the_words_that_fulfil_a_term(string phenomenon, string target, string? expected)
    {
        TranslationUnit unit = Some.Unit("Iraks hær", target) with { Terms = [Term("Iraks", 0, "Iraq", "Iraq's")] };

        TermProof proof = Assert.Single(TermProver.Prove(unit, target));

        Assert.Equal((phenomenon, expected), (phenomenon, proof.Target?.Of(target)));
    }

    [Theory]
    [InlineData("IS", "The city is free.", null)]
    [InlineData("IS", "The city is free of IS.", "IS")]
    [InlineData("US", "They told us.", null)]
    [InlineData("the Netherlands", "The Netherlands", "The Netherlands")]
    public void Takes_no_ordinary_word_for_a_name_in_capitals(string accepted, string target, string? expected)
    {
        TranslationUnit unit = Some.Unit(accepted) with { Terms = [Term(accepted, 0, accepted, accepted)] };

        Assert.Equal(expected, TermProver.Prove(unit, target)[0].Target?.Of(target));
    }

    [Fact]
    public void Lets_the_article_of_a_name_fall()
    {
        TranslationUnit unit = Some.Unit("Nederland-ekspert") with { Terms = [Term("Nederland", 0, "the Netherlands", "the Netherlands")] };

        Assert.True(TermProver.Prove(unit, "Netherlands expert")[0].IsProved);
    }

    [Fact]
    public void Gives_each_occurrence_words_of_its_own()
    {
        TranslationUnit unit = Some.Unit("Irak og Irak") with { Terms = [Term("Irak", 0, "Iraq", "Iraq"), Term("Irak", 8, "Iraq", "Iraq")] };

        Assert.Equal([0, null], TermProver.Prove(unit, "Iraq only").Select(p => p.Target?.Start));
        Assert.Equal([0, 9], TermProver.Prove(unit, "Iraq and Iraq").Select(p => p.Target?.Start));
    }

    [Fact]
    public void Leaves_the_words_of_a_longer_name_to_it()
    {
        TranslationUnit unit = Some.Unit("Guinea og Guinea-Bissau") with
        {
            Terms = [Term("Guinea", 0, "Guinea", "Guinea"), Term("Guinea-Bissau", 10, "Guinea-Bissau", "Guinea-Bissau")],
        };

        Assert.Equal([18, 0], TermProver.Prove(unit, "Guinea-Bissau and Guinea").Select(p => p.Target?.Start));
    }

    [Fact]
    public void Follows_the_alignment_before_it_searches()
    {
        TranslationUnit unit = Some.Unit("Irak og Irak") with
        {
            Terms = [Term("Irak", 0, "Iraq", "Iraq")],
            Alignment = [new WordAlignment(new TextSpan(0, 4), new TextSpan(9, 4))],
        };

        TermProof proof = Assert.Single(TermProver.Prove(unit, "Iraq and Iraq"));

        Assert.Equal((9, ProofMethod.Alignment), (proof.Target!.Value.Start, proof.Method));
    }

    private static TermMatch Term(string text, int start, string accepted, string required) =>
        new(new TextSpan(start, text.Length), text, text, TermForm.Base, [accepted], required);
}
