namespace Translate.Offline.Morphology;

/// <summary>Word class and form, as the tagger tells them apart. The names are those of <c>tagger.tsv</c> and <c>closed.tsv</c>.</summary>
internal enum Tag
{
    /// <summary>Unknown, foreign.</summary>
    UK,

    /// <summary>Noun, indefinite singular.</summary>
    NS,

    /// <summary>Noun, definite singular.</summary>
    NSD,

    /// <summary>Noun, indefinite plural.</summary>
    NP,

    /// <summary>Noun, definite plural.</summary>
    NPD,

    /// <summary>Noun, genitive of any form.</summary>
    NG,

    /// <summary>Name.</summary>
    PN,

    /// <summary>Name, genitive.</summary>
    PNG,

    /// <summary>Verb, present.</summary>
    VPR,

    /// <summary>Verb, preterite.</summary>
    VPT,

    /// <summary>Verb, infinitive.</summary>
    VIN,

    /// <summary>Verb, perfect participle.</summary>
    VPP,

    /// <summary>Verb, imperative.</summary>
    VIM,

    /// <summary>Verb, present or preterite in -s with passive meaning.</summary>
    VPS,

    /// <summary>Verb, infinitive in -s with passive meaning.</summary>
    VPI,

    /// <summary>Adjective, singular of the common gender.</summary>
    AJ,

    /// <summary>Adjective, singular neuter.</summary>
    AJN,

    /// <summary>Adjective, plural or definite.</summary>
    AJP,

    /// <summary>Adjective, comparative.</summary>
    AJC,

    /// <summary>Adjective, superlative.</summary>
    AJS,

    /// <summary>Adjective, present participle.</summary>
    AJR,

    /// <summary>Adverb.</summary>
    AV,

    /// <summary>Pronoun, nominative.</summary>
    PRN,

    /// <summary>Pronoun, accusative.</summary>
    PRA,

    /// <summary>The pronouns det and den.</summary>
    PRD,

    /// <summary>Pronoun, reflexive.</summary>
    PRR,

    /// <summary>Pronoun, another.</summary>
    PRO,

    /// <summary>Determiner, demonstrative.</summary>
    DD,

    /// <summary>Determiner, quantity.</summary>
    DQ,

    /// <summary>Determiner, possessive.</summary>
    DP,

    /// <summary>Determiner, emphatic: selv, egen.</summary>
    DF,

    /// <summary>Preposition, or particle of a verb.</summary>
    PP,

    /// <summary>Conjunction.</summary>
    CJ,

    /// <summary>Subordinator.</summary>
    SU,

    /// <summary>Infinitive marker.</summary>
    IM,

    /// <summary>Number.</summary>
    NU,

    /// <summary>Interjection.</summary>
    IJ,

    /// <summary>Comma.</summary>
    PC,

    /// <summary>Full stop and whatever else ends a sentence.</summary>
    PF,

    /// <summary>Quotation mark.</summary>
    PQ,

    /// <summary>Other marks.</summary>
    PX,
}
