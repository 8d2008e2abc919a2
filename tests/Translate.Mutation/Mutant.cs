namespace Translate.Mutation;

/// <summary>One small change to the source that some test should notice.</summary>
/// <param name="Id">Its number among all mutants of a run.</param>
/// <param name="Part">The part of the grammar it is in.</param>
/// <param name="File">The file it changes, without folder and extension.</param>
/// <param name="Line">The line it changes, from 1.</param>
/// <param name="Change">What it changes.</param>
internal sealed record Mutant(int Id, string Part, string File, int Line, string Change);
