namespace Translate.Segmentation;

/// <summary>What <c>norwegian.words.txt</c> says of a word: the sections that it stands in.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,
    Never = 1 << 0,
    Title = 1 << 1,
    BeforeNumber = 1 << 2,
    MonthAbbreviation = 1 << 3,
    Can = 1 << 4,
    Unit = 1 << 5,
    Currency = 1 << 6,
    Month = 1 << 7,
    Ordinal = 1 << 8,
    Determiner = 1 << 9,
    LetterNamed = 1 << 10,
    Regnal = 1 << 11,
    Royal = 1 << 12,
    Starter = 1 << 13,
    Particle = 1 << 14,
    Prefix = 1 << 15,
    NameParticle = 1 << 16,
    Brand = 1 << 17,
    Label = 1 << 18,
    Announces = 1 << 19,
    Agency = 1 << 20,
    Clause = 1 << 21,
    Reporting = 1 << 22,
    Street = 1 << 23,

    /// <summary>Any abbreviation that a full stop belongs to.</summary>
    Abbreviation = Never | Title | BeforeNumber | MonthAbbreviation | Can | Unit,
}
