using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Translate.Documents;
using Translate.Terms;
using Xunit;

namespace Translate.Core.Tests.Terms;

/// <summary>What holds of every repair, whatever an engine answers and however it aligns.</summary>
public sealed class TermRepairPropertyTests
{
    private static readonly string[] SourceWords = ["Irak", "Iraks", "Irak.", "Deir ez-Zor", "og", "i", "«Irak»", "krigen"];
    private static readonly string[] TargetWords = ["Irak", "Iraq", "Iraq's", "the", "The", "an", "it", "Irak's", "of", "Deir", "al-Zour", "(Irak)", "IRAK", "ezZor,", "\u0301"];

    private static readonly Gen<(string Source, string Target, ImmutableArray<WordAlignment> Alignment)> Answers =
        from source in Gen.Elements(SourceWords).NonEmptyListOf()
        from target in Gen.Elements(TargetWords).NonEmptyListOf()
        let sourceText = string.Join(' ', source)
        let targetText = string.Join(' ', target)
        from links in Link(Spans(source), Spans(target)).ListOf()
        select (sourceText, targetText, links.ToImmutableArray());

    [Fact]
    public void Keeps_what_was_proved_and_every_word_outside_the_repairs() => Prop.ForAll(Answers.ToArbitrary(), answer =>
    {
        ImmutableArray<TermMatch> terms = [.. Terms(answer.Source)];
        var before = ProvedTranslation.Of(terms, answer.Alignment, answer.Target);

        ProvedTranslation after = TermRepair.Apply(before, answer.Source);

        Assert.Equal(terms, after.Proofs.Select(p => p.Term));
        Assert.All(before.Proofs.Zip(after.Proofs), p => Assert.True(p.Second.IsProved || !p.First.IsProved));
        Assert.Equal(after.Proofs.Count(p => p.IsProved), after.Proofs.Select(p => p.Target).OfType<TextSpan>().Distinct().Count());
        Assert.All(after.Alignment, a => Assert.InRange(a.Target.End, a.Target.Start + 1, after.Text.Length));
        int grown = after.Proofs.Where(p => p.Replaced is not null).Sum(p => p.Target!.Value.Length - p.Replaced!.Length);
        int articles = after.Proofs.Count(p => p.Replaced is not null) * "the ".Length;
        Assert.InRange(after.Text.Length - before.Text.Length, grown - articles, grown + articles + (2 * terms.Length));
    }).QuickCheckThrowOnFailure();

    private static Gen<WordAlignment> Link(IReadOnlyList<TextSpan> source, IReadOnlyList<TextSpan> target) =>
        from s in Gen.Elements(source.AsEnumerable())
        from t in Gen.Elements(target.AsEnumerable())
        select new WordAlignment(s, t);

    private static List<TextSpan> Spans(IEnumerable<string> words)
    {
        List<TextSpan> spans = [];
        int position = 0;
        foreach (string word in words)
        {
            spans.Add(new TextSpan(position, word.Length));
            position += word.Length + 1;
        }

        return spans;
    }

    private static IEnumerable<TermMatch> Terms(string source)
    {
        for (int at = source.IndexOf("Irak", StringComparison.Ordinal); at >= 0; at = source.IndexOf("Irak", at + 4, StringComparison.Ordinal))
        {
            bool isGenitive = at + 4 < source.Length && source[at + 4] == 's';
            yield return new TermMatch(
                new TextSpan(at, isGenitive ? 5 : 4), isGenitive ? "Iraks" : "Irak", "Irak", isGenitive ? TermForm.Genitive : TermForm.Base, ["Iraq"], isGenitive ? "Iraq's" : "Iraq");
        }
    }
}
