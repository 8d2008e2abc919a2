using System.Collections.Immutable;

namespace Translate.Documents;

/// <summary>An article with its translation units in reading order.</summary>
public sealed record BilingualDocument
{
    /// <summary>A document with these units.</summary>
    /// <exception cref="ArgumentException">The units of a block do not give its text back, or stand out of order.</exception>
    public BilingualDocument(Article article, LanguageCode targetLanguage, ImmutableArray<TranslationUnit> units)
    {
        Article = article;
        TargetLanguage = targetLanguage;
        Units = units;
        RequireWholeBlocks();
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The language translated into.</summary>
    public LanguageCode TargetLanguage { get; }

    /// <summary>The units in reading order.</summary>
    public ImmutableArray<TranslationUnit> Units { get; }

    /// <summary>What the reader of the outputs must know: a guessed encoding, a language that looks wrong, a draft engine.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>The signature of the run: engine, glossary, memory, definition and version; empty before a run sets it.</summary>
    public string Signature { get; init; } = "";

    /// <summary>Whether any target is machine output that must be labelled a draft; what a person has approved is none.</summary>
    public bool IsDraft => Units.Any(u => u.IsDraft);

    /// <summary>An article before any stage: one unit per block, nothing translated.</summary>
    public static BilingualDocument FromArticle(Article article, LanguageCode targetLanguage) =>
        new(article, targetLanguage, [.. article.Blocks.Select(b => new TranslationUnit($"{b.Id}.1", b, new Segment(b.Text)))]);

    /// <summary>The same document with other units.</summary>
    public BilingualDocument WithUnits(IEnumerable<TranslationUnit> units) =>
        new(Article, TargetLanguage, [.. units]) { Notices = Notices, Signature = Signature };

    /// <summary>The units of each block, in reading order.</summary>
    public IEnumerable<IGrouping<Block, TranslationUnit>> UnitsByBlock() =>
        Units.GroupBy<TranslationUnit, Block>(u => u.Block, ReferenceEqualityComparer.Instance);

    private void RequireWholeBlocks()
    {
        int next = 0;
        foreach (Block block in Article.Blocks)
        {
            int position = 0;
            while (next < Units.Length && ReferenceEquals(Units[next].Block, block))
            {
                TranslationUnit unit = Units[next++];
                Require(block, unit.Source.Text, ref position);
                Require(block, unit.SpaceAfter, ref position);
            }

            if (position != block.Text.Length)
            {
                throw new ArgumentException($"The units of block {block.Id} do not give its text back.");
            }
        }

        if (next != Units.Length)
        {
            throw new ArgumentException($"Unit {Units[next].Id} stands out of order.");
        }
    }

    private static void Require(Block block, string part, ref int position)
    {
        if (string.CompareOrdinal(block.Text, position, part, 0, part.Length) != 0)
        {
            throw new ArgumentException($"The units of block {block.Id} do not give its text back.");
        }

        position += part.Length;
    }
}
