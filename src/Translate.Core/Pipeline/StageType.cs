using Translate.Yaml;

namespace Translate.Pipeline;

/// <summary>A kind of stage that <c>pipeline.yml</c> may name: its key and the type of its options.</summary>
public abstract record StageType
{
    private protected StageType(string name, Type optionsType)
    {
        Name = name;
        OptionsType = optionsType;
    }

    /// <summary>The key in <c>pipeline.yml</c>.</summary>
    public string Name { get; }

    /// <summary>The record that its options are read into.</summary>
    public Type OptionsType { get; }

    /// <summary>A stage with options of type <typeparamref name="TOptions"/>.</summary>
    public static StageType Of<TOptions>(string name)
        where TOptions : new() => new StageType<TOptions>(name);

    internal abstract StageDefinition Define(YamlMapping? options, OptionsBinder binder);
}

/// <summary>A kind of stage with options of type <typeparamref name="TOptions"/>.</summary>
public sealed record StageType<TOptions> : StageType
    where TOptions : new()
{
    internal StageType(string name)
        : base(name, typeof(TOptions))
    {
    }

    internal override StageDefinition Define(YamlMapping? options, OptionsBinder binder) =>
        new StageDefinition<TOptions>(Name, options is null ? new TOptions() : (TOptions)binder.Bind(typeof(TOptions), options, $"'{Name}'"));
}
