using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Translate.Pipeline;

/// <summary>One stage as <c>pipeline.yml</c> defines it.</summary>
/// <param name="Name">Its key.</param>
public abstract record StageDefinition(string Name)
{
    /// <summary>The key and every signed option with its value, lists spelled out, in one line: what the run signature covers.</summary>
    public abstract string Settings { get; }
}

/// <summary>One stage with its options.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Options">Its options, the defaults where the file says nothing.</param>
public sealed record StageDefinition<TOptions>(string Name, TOptions Options) : StageDefinition(Name)
{
    /// <inheritdoc/>
    public override string Settings =>
        string.Join(' ', OptionsBinder.Keys(typeof(TOptions)).Where(p => !p.IsDefined(typeof(NotSignedAttribute)))
            .Select(p => $"{KebabCase.Of(p.Name)}={Spelled(p.GetValue(Options))}").Prepend(Name));

    private static string? Spelled(object? value) => value is IEnumerable list and not string
        ? string.Join(',', list.Cast<object>().Select(Spelled))
        : Convert.ToString(value, CultureInfo.InvariantCulture);
}
