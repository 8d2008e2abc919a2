using FsCheck;
using FsCheck.Fluent;
using Translate.Aligning;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Aligning;

/// <summary>What holds for any two texts, alike or not.</summary>
public sealed class AlignmentPropertyTests
{
    [Fact]
    public void Each_segment_is_in_one_pair_and_no_two_pairs_cross() => ForAny((source, target) =>
    {
        Alignment alignment = Align(source, target);

        Assert.Equal(alignment.Source.Units.Select(u => u.Id), alignment.Pairs.SelectMany(p => p.Source).Select(u => u.Id));
        Assert.Equal(alignment.Edition.Units.Select(u => u.Id), alignment.Pairs.SelectMany(p => p.Target).Select(u => u.Id));
    });

    [Fact]
    public void A_pair_is_small_and_its_score_within_bounds() => ForAny((source, target) => Assert.All(Align(source, target).Pairs, pair =>
    {
        Assert.Contains((pair.Source.Length, pair.Target.Length), ((int, int)[])[(0, 1), (1, 0), (1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1)]);
        Assert.InRange(pair.Score, 0, pair.IsPair ? 100 : 0);
    }));

    [Fact]
    public void The_same_texts_give_the_same_bytes() => ForAny((source, target) => Assert.Equal(Tmx(Align(source, target)), Tmx(Align(source, target))));

    [Fact]
    public void A_text_is_paired_with_itself() => ForAny((source, _) =>
    {
        // A text without words, or one that its neighbour says too, may be paired otherwise.
        string[] numbered = [.. source.Select((s, i) => FormattableString.Invariant($"Item {i} stands alone {i * 31 + 1000} {s}"))];

        Assert.All(Align(numbered, numbered).Pairs, pair => Assert.Equal((pair.Source[0].Id, 100), (pair.Target[0].Id, pair.Score)));
    });

    private static void ForAny(Action<string[], string[]> property)
    {
        Gen<string> sentence = Gen.Elements("harbour", "ferry", "bridge", "mayor", "42", "school", "storm", "the", "and", "–", "Vik").ListOf().Select(w => string.Join(' ', w) + ".");
        Gen<string[]> text = sentence.NonEmptyListOf().Select(s => s.ToArray());
        Arbitrary<(string[] Source, string[] Target)> texts = (from source in text from target in text select (source, target)).ToArbitrary();
        Prop.ForAll(texts, t => property(t.Source, t.Target)).QuickCheckThrowOnFailure();
    }

    private static Alignment Align(string[] source, string[] target) =>
        new Aligner(new EchoEngine()).AlignAsync(Some.Document(source), Some.Document(target), CancellationToken.None).GetAwaiter().GetResult();

    private static byte[] Tmx(Alignment alignment)
    {
        using var stream = new MemoryStream();
        AlignmentTmx.Write(alignment, 0, stream);
        return stream.ToArray();
    }
}
