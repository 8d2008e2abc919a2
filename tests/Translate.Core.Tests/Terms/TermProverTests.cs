using System.Collections.Immutable;
using Translate.Documents;
using Translate.Terms;
using Xunit;

namespace Translate.Core.Tests.Terms;

public sealed class TermProverTests
{
    [Theory]
    [InlineData("required form", "Iraq's army", "Iraq's")]
    [InlineData("accepted form", "the army of Iraq", "Iraq")]
    [InlineData("whatever the case", "IRAQ'S ARMY", "IRAQ'S")]
    [InlineData("curly apostrophe", "Iraq’s army", "Iraq’s")]
    [InlineData("plural of the accepted form", "two Iraqs", "Iraq")]
    [InlineData("before a hyphen", "an Iraq-led force", "Iraq")]
    [InlineData("after a hyphen", "anti-Iraq sentiment", "Iraq")]
    [InlineData("the adjective of the entry", "the Iraqi army", "Iraqi")]
    [InlineData("the people of the entry", "the Iraqis' army", "Iraqi")]
    [InlineData("the name before the adjective", "the Iraqi army in Iraq", "Iraq")]
    [InlineData("inside another word", "Iraqistan", null)]
    [InlineData("absent", "the army", null)]
    public void Finds_the_words_that_fulfil_a_term(string phenomenon, string target, string? expected)
    {
        TermMatch term = Term("Iraks", 0, "Iraq", "Iraq's") with { Form = TermForm.Genitive, Related = ["Iraqi"] };

        TermProof proof = Assert.Single(TermProver.Prove([term], [], target));

        Assert.Equal((phenomenon, expected), (phenomenon, proof.Target?.Of(target)));
        Assert.Equal(expected is "Iraqi", proof.IsRelated);
    }

    [Fact]
    public void Takes_no_forbidden_word_for_a_related_one()
    {
        TermMatch term = Term("irakske", 0, "Iraqi", "Iraqi") with { Form = TermForm.Adjective, Related = ["Iraq", "Iraqian"], Forbidden = ["Iraqian"] };

        Assert.False(TermProver.Prove([term], [], "Iraqian forces")[0].IsProved);
    }

    [Theory]
    [InlineData("irakere", "Iraqi", "Iraqis", "Iraqis fled.", "Iraqis")]
    [InlineData("irakernes", "Iraqi", "Iraqis'", "the Iraqis' flight", "Iraqis'")]
    [InlineData("franskmenn", "Frenchman", "Frenchmen", "Two Frenchmen came.", "Frenchmen")]
    [InlineData("franskmenn", "Frenchman", "Frenchmen", "Every other Frenchman came.", "Frenchman")]
    [InlineData("kineserne", "Chinese", "Chinese", "the Chinese won", "Chinese")]
    [InlineData("svenskene", "Swede", "Swedes", "one Swede in two", "Swede")]
    public void Knows_people_in_both_numbers(string word, string accepted, string required, string target, string expected)
    {
        TermMatch term = Term(word, 0, accepted, required) with { Form = TermForm.Inhabitant };

        Assert.Equal(expected, TermProver.Prove([term], [], target)[0].Target?.Of(target));
    }

    [Theory]
    [InlineData("Deir ez-Zor", "In Deir ez\u2011Zor today", "Deir ez\u2011Zor")]
    [InlineData("Côte d'Ivoire", "from Co\u0302te d’Ivoire to Mali", "Co\u0302te d’Ivoire")]
    [InlineData("Abu Kamal", "to Abu\u00A0Kamal", "Abu\u00A0Kamal")]
    [InlineData("Novorossiysk", "Novo\u00ADrossiysk is near", "Novo\u00ADrossiysk")]
    [InlineData("al-Qaim", "Al-Qaim fell", "Al-Qaim")]
    public void Reads_every_spelling_of_the_same_characters(string accepted, string target, string expected) =>
        Assert.Equal(expected, TermProver.Prove([Term(accepted, 0, accepted, accepted)], [], target)[0].Target?.Of(target));

    [Theory]
    [InlineData("IS", "The city is free.", null)]
    [InlineData("IS", "The city is free of IS.", "IS")]
    [InlineData("US", "They told us.", null)]
    [InlineData("the Netherlands", "The Netherlands", "The Netherlands")]
    [InlineData("the Netherlands", "a Netherlands expert", "Netherlands")]
    [InlineData("Iraq", "a \ud83d\u0301\udc4d Iraq", "Iraq")]
    public void Takes_no_ordinary_word_for_a_name_in_capitals(string accepted, string target, string? expected) =>
        Assert.Equal(expected, TermProver.Prove([Term(accepted, 0, accepted, accepted)], [], target)[0].Target?.Of(target));

    [Fact]
    public void Gives_each_occurrence_words_of_its_own()
    {
        ImmutableArray<TermMatch> terms = [Term("Irak", 0, "Iraq", "Iraq"), Term("Irak", 8, "Iraq", "Iraq")];

        Assert.Equal([0, null], Starts(TermProver.Prove(terms, [], "Iraq, which it left")));
        Assert.Equal([0, 9], Starts(TermProver.Prove(terms, [], "Iraq and Iraq")));
    }

    [Fact]
    public void Leaves_the_words_of_a_longer_name_to_it()
    {
        ImmutableArray<TermMatch> terms = [Term("Guinea", 0, "Guinea", "Guinea"), Term("Guinea-Bissau", 10, "Guinea-Bissau", "Guinea-Bissau")];

        Assert.Equal([18, 0], Starts(TermProver.Prove(terms, [], "Guinea-Bissau and Guinea")));
    }

    [Fact]
    public void Leaves_the_last_words_to_the_term_that_accepts_no_others()
    {
        TermMatch either = Term("Burma", 0, "Burma", "Burma") with { Accepted = ["Burma", "Myanmar"] };
        TermMatch one = Term("Burma", 10, "Burma", "Burma");

        Assert.Equal([10, 0], Starts(TermProver.Prove([either, one], [], "Burma and Myanmar")));
    }

    [Fact]
    public void Gives_a_name_to_the_name_rather_than_to_its_adjective()
    {
        TermMatch adjective = Term("irakske", 0, "Iraqi", "Iraqi") with { Form = TermForm.Adjective, Related = ["Iraq"] };
        TermMatch name = Term("Irak", 20, "Iraq", "Iraq");

        Assert.Equal([null, 10], Starts(TermProver.Prove([adjective, name], [], "forces in Iraq")));
        Assert.Equal([0, 17], Starts(TermProver.Prove([adjective, name], [], "Iraq's forces in Iraq")));
    }

    [Fact]
    public void Follows_the_alignment_before_it_searches()
    {
        TermProof proof = Assert.Single(TermProver.Prove(
            [Term("Irak", 0, "Iraq", "Iraq")], [new WordAlignment(new TextSpan(0, 4), new TextSpan(9, 4))], "Iraq and Iraq"));

        Assert.Equal((9, ProofMethod.Alignment), (proof.Target!.Value.Start, proof.Method));
    }

    [Fact]
    public void Proves_ten_thousand_occurrences_in_one_segment()
    {
        ImmutableArray<TermMatch> terms = [.. Enumerable.Range(0, 10_000).Select(i => Term("Irak", 5 * i, "Iraq", "Iraq"))];

        ImmutableArray<TermProof> proofs = TermProver.Prove(terms, [], string.Join(' ', Enumerable.Repeat("Iraq", 9_999)));

        Assert.Equal(9_999, proofs.Count(p => p.IsProved));
    }

    private static IEnumerable<int?> Starts(IEnumerable<TermProof> proofs) => proofs.Select(p => p.Target?.Start);

    private static TermMatch Term(string text, int start, string accepted, string required) =>
        new(new TextSpan(start, text.Length), text, text, TermForm.Base, [accepted], required);
}
