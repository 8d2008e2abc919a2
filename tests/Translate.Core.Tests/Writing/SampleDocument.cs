using System.Collections.Immutable;
using Translate.Documents;
using Translate.Files;

namespace Translate.Core.Tests.Writing;

/// <summary>One document that has everything a writer must show.</summary>
internal static class SampleDocument
{
    private static readonly EngineIdentity Offline = new("offline", "1.0", "3f2a91c0") { IsDraft = true };

    public static BilingualDocument Create() => new(Article, LanguageCode.English, Units(Article))
    {
        Notices = ["The file is read as Windows-1252, because it is not UTF-8."],
        Signature = "translate/0.1.0 engine:offline/1.0+3f2a91c0 glossary:77aa12 memory:09bc44",
    };

    private static Article Article { get; } = new(
        "utenriks/havnen-i-aden",
        "articles/utenriks/havnen-i-aden.txt",
        ".txt",
        LanguageCode.Bokmaal,
        [
            new Block("b1", BlockKind.Metadata, "date 2017-11", ""),
            new Block("b2", BlockKind.Headline, "Jemens havn åpner igjen", "\r\n"),
            new Block("b3", BlockKind.Paragraph, "Havnen i Aden i Jemen åpner 3. november.  Irak-krigen <var> \"lang\" & 'dyr'.", "\r\n\r\n"),
            new Block("b4", BlockKind.Heading, "Ny ledelse", "\r\n\r\n"),
            new Block("b5", BlockKind.Quote, "– Vi er klare, sier Jamal \u2067عبد الله\u2069.\r\nDet kostet 1.250 kroner.", "\r\n\r\n"),
            new Block("b6", BlockKind.ListItem, "• Skipene venter.", "\r\n\r\n"),
            new Block("b7", BlockKind.ListItem, "• Lasten er ris.", "\r\n"),
            new Block("b8", BlockKind.Caption, "Havnen slik den var i 2014.", "\r\n\r\n"),
            new Block("b9", BlockKind.Credit, "Foto: Kari Ås / NTB", "\r\n"),
        ],
        "\r\n",
        TextEncodingKind.Windows1252,
        new ArticleMetadata("Jemens havn åpner igjen", "2017-11"));

    private static ImmutableArray<TranslationUnit> Units(Article article)
    {
        ImmutableArray<Block> b = article.Blocks;
        return
        [
            new TranslationUnit("b1.1", b[0], new Segment(b[0].Text)),
            Headline(b[1]),
            PortOpens(b[2]),
            CostlyWar(b[2]),
            Human(new TranslationUnit("b4.1", b[3], new Segment("Ny ledelse")), "New management"),
            Quoted(b[4]),
            Machine(new TranslationUnit("b5.2", b[4], new Segment("Det kostet 1.250 kroner.")), "It cost 1.250 kroner.", 0.41) with
            {
                Issues = [new QualityIssue("numbers", Severity.Major, "The number 1.250 is written as in Norwegian; English writes 1,250.")],
            },
            FromMemory(b[5]),
            new TranslationUnit("b7.1", b[6], new Segment("• Lasten er ris."))
            {
                Issues = [new QualityIssue("untranslated", Severity.Critical, "The segment has no translation.")],
            },
            Machine(new TranslationUnit("b8.1", b[7], new Segment(b[7].Text)), "The port as it was in 2014.", 0.97),
            new TranslationUnit("b9.1", b[8], new Segment(b[8].Text)),
        ];
    }

    private static TranslationUnit Headline(Block block)
    {
        var yemen = new TermMatch(new TextSpan(0, 6), "Jemens", "Jemen", TermForm.Genitive, ["Yemen"], "Yemen's");
        TranslationUnit unit = Human(new TranslationUnit("b2.1", block, new Segment(block.Text)), "Yemen's port reopens");
        return unit with
        {
            State = UnitState.Final,
            Terms = [yemen],
            Proofs = [new TermProof(yemen, new TextSpan(0, 7), ProofMethod.Search)],
        };
    }

    private static TranslationUnit PortOpens(Block block)
    {
        var aden = new TermMatch(new TextSpan(9, 4), "Aden", "Aden", TermForm.Base, ["Aden"], "Aden");
        var yemen = new TermMatch(new TextSpan(16, 5), "Jemen", "Jemen", TermForm.Base, ["Yemen", "the Yemen"], "Yemen");
        var source = new Segment("Havnen i Aden i Jemen åpner 3. november.");
        return Machine(new TranslationUnit("b3.1", block, source, "  "), "The port of Aden in Yemen opens on 3 November.", 0.88) with
        {
            Terms = [aden, yemen],
            Proofs =
            [
                new TermProof(aden, new TextSpan(12, 4), ProofMethod.Alignment) { English = "Aden" },
                new TermProof(yemen, new TextSpan(20, 5), ProofMethod.Repair) { English = "Yemen", Replaced = "Jemen" },
            ],
            Matches = [new MemoryMatch("Havnen i Aden åpner 3. mai.", "The port of Aden opens on 3 May.", 78, "memories/havner.tmx")],
        };
    }

    private static TranslationUnit CostlyWar(Block block)
    {
        var iraq = new TermMatch(new TextSpan(0, 4), "Irak", "Irak", TermForm.Compound, ["Iraq"], "Iraq");
        var source = new Segment("Irak-krigen <var> \"lang\" & 'dyr'.");
        return Machine(new TranslationUnit("b3.2", block, source), "The war <was> \"long\" & 'costly'.", 0.35) with
        {
            Stale = [new StaleTarget("Irak-krigen var lang.", "The Iraq war was long.", "Åse Vik"), new StaleTarget("Den var dyr.", "It was costly.", null)],
            Terms = [iraq],
            Proofs = [new TermProof(iraq, null, ProofMethod.Search)],
            Issues =
            [
                new QualityIssue("terms", Severity.Major, "'Irak' must be 'Iraq' in English; it was not found."),
                new QualityIssue("quotation-marks", Severity.Minor, "The quotation marks are straight; the edition uses “ and ”."),
            ],
        };
    }

    private static TranslationUnit Quoted(Block block)
    {
        var source = new Segment("– Vi er klare, sier Jamal \u2067عبد الله\u2069.");
        return Machine(new TranslationUnit("b5.1", block, source, "\r\n"), "“We are ready,” says Jamal \u2067عبد الله\u2069.", 0.74) with
        {
            State = UnitState.Reviewed,
            Reviewer = "Åse Vik",
        };
    }

    private static TranslationUnit FromMemory(Block block) => new("b6.1", block, new Segment("• Skipene venter."))
    {
        Target = new Segment("• The ships are waiting."),
        State = UnitState.Translated,
        Origin = TargetOrigin.Memory,
        Matches =
        [
            new MemoryMatch("• Skipene venter.", "• The ships are waiting.", 100, "memories/havner.tmx"),
            new MemoryMatch("• Skipene venter.", "• The vessels wait.", 100, "memories/skip & båt.tmx"),
        ],
    };

    private static TranslationUnit Human(TranslationUnit unit, string target) => unit with
    {
        Target = new Segment(target),
        State = UnitState.Reviewed,
        Origin = TargetOrigin.Human,
    };

    private static TranslationUnit Machine(TranslationUnit unit, string target, double confidence) => unit with
    {
        Target = new Segment(target),
        State = UnitState.Translated,
        Origin = TargetOrigin.Machine,
        Engine = Offline,
        Confidence = confidence,
    };
}
