using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>A piece of a clause that moves as one: a noun phrase, a verb, a preposition.</summary>
internal sealed class Unit(UnitKind kind, params List<Word> words)
{
    /// <summary>What it is; grammar may change its mind.</summary>
    public UnitKind Kind { get; set; } = kind;

    /// <summary>Its words in English order.</summary>
    public List<Word> Words { get; } = words;

    /// <summary>Its main word.</summary>
    public Word Head { get; set; } = words[0];

    /// <summary>Whether a verb agrees with it in the plural.</summary>
    public bool IsPlural { get; set; }

    /// <summary>Whether it is definite: named, pointed at, known.</summary>
    public bool IsDefinite { get; set; }

    /// <summary>Whether it is a pronoun.</summary>
    public bool IsPronoun { get; set; }

    /// <summary>The subject of a finite verb.</summary>
    public Unit? Subject { get; set; }

    /// <summary>Whether it is done with: the finite verb of a clause already put in order.</summary>
    public bool IsDone { get; set; }

    /// <summary>Whether it may be a subject: not after a preposition, not an object form, not a time.</summary>
    public bool CanBeSubject => Kind == UnitKind.Nominal && (Head.Tag != Tag.PRA || Head.Lower is "han" or "dere");

    /// <summary>Whether it is a pronoun in the form of a subject.</summary>
    public bool IsNominative => Head.Tag == Tag.PRN || (Head.Tag == Tag.PRA && Head.Lower is "han" or "dere");

    /// <summary>Whether it says when.</summary>
    public bool IsTime => Kind == UnitKind.Nominal && !IsPronoun && (Head.Is(EntryFlags.Time)
        || (Head.Kind == Tokens.TokenKind.Number && Words.Count == 1));

    /// <summary>The lemma of the main word.</summary>
    public string Lemma => Head.Lemma;

    /// <summary>Whether the main word has a flag.</summary>
    public bool Is(EntryFlags flag) => Head.Is(flag);

    /// <summary>Whether it is of one of some kinds.</summary>
    public bool Is(params ReadOnlySpan<UnitKind> kinds) => kinds.Contains(Kind);
}
