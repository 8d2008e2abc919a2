namespace Translate.Offline.Transfer;

/// <summary>What a unit of a clause is.</summary>
internal enum UnitKind
{
    /// <summary>A noun phrase or pronoun.</summary>
    Nominal,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>A verb in present, preterite or imperative.</summary>
    Finite,

    /// <summary>An infinitive.</summary>
    Infinitive,

    /// <summary>A perfect participle.</summary>
    Participle,

    /// <summary>An adverb, or a particle without object.</summary>
    Adverb,

    /// <summary>The negation.</summary>
    Negation,

    /// <summary>An adjective that stands alone.</summary>
    Adjective,

    /// <summary>A subordinator.</summary>
    Subordinator,

    /// <summary>The relative som.</summary>
    Relative,

    /// <summary>A conjunction.</summary>
    Conjunction,

    /// <summary>The infinitive marker.</summary>
    InfinitiveMarker,

    /// <summary>A reflexive pronoun.</summary>
    Reflexive,

    /// <summary>A comma, dash or quotation mark.</summary>
    Mark,

    /// <summary>What ends a sentence.</summary>
    Stop,

    /// <summary>Anything else.</summary>
    Other,
}
