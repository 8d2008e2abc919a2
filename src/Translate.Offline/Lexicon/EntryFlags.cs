namespace Translate.Offline.Lexicon;

/// <summary>What grammar must know of a word beyond its English. The names are those of the flags column.</summary>
[Flags]
internal enum EntryFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A human being: <c>who</c>, <c>he</c>.</summary>
    Person = 1,

    /// <summary>A stretch or point of time.</summary>
    Time = 2,

    /// <summary>A place.</summary>
    Place = 4,

    /// <summary>English has no plural and no <c>a</c>.</summary>
    Unc = 8,

    /// <summary>The definite form has no <c>the</c> in English.</summary>
    NoThe = 16,

    /// <summary>The English is plural by itself.</summary>
    Pl = 32,

    /// <summary>Never part of a compound.</summary>
    NoComp = 64,

    /// <summary>An adverb that stands before the main verb in English.</summary>
    Mid = 128,

    /// <summary>A preposition that can stand without an object: a particle, an adverb.</summary>
    Particle = 256,

    /// <summary>A motion verb, whose perfect may be made with være.</summary>
    Motion = 512,

    /// <summary>A measure or kind, followed by what is measured: English has <c>of</c> between.</summary>
    Measure = 1024,

    /// <summary>A verb whose participle after er tells what has happened, not how things are: <c>er drept</c> → has been killed.</summary>
    Event = 2048,

    /// <summary>A means of transport: one travels <c>by</c> it.</summary>
    Vehicle = 4096,

    /// <summary>Speaks of speaking: may stand before its subject after a quotation.</summary>
    Say = 8192,

    /// <summary>An office that becomes part of a name: <c>statsminister Solberg</c> → Prime Minister Solberg.</summary>
    Title = 16384,

    /// <summary>A verb without an object: det with its passive stands for nothing.</summary>
    Intr = 32768,
}
