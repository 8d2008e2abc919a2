namespace Translate.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    /// <summary>A test failed with it, as it should.</summary>
    Killed,

    /// <summary>Tests ran it, and all passed.</summary>
    Survived,

    /// <summary>No test ran it.</summary>
    NotCovered,

    /// <summary>It is no valid C#; it does not count.</summary>
    Invalid,
}
