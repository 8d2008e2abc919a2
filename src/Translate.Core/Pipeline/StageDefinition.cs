namespace Translate.Pipeline;

/// <summary>One stage as <c>pipeline.yml</c> defines it.</summary>
/// <param name="Name">Its key.</param>
public abstract record StageDefinition(string Name);

/// <summary>One stage with its options.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Options">Its options, the defaults where the file says nothing.</param>
public sealed record StageDefinition<TOptions>(string Name, TOptions Options) : StageDefinition(Name);
