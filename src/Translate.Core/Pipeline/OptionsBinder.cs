using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Translate.Errors;
using Translate.Files;
using Translate.Yaml;

namespace Translate.Pipeline;

/// <summary>
/// Fills an options record from the keys of a YAML mapping. A key is the property's name in kebab case; a property keeps its default when its key
/// is absent; limits are the attributes of <see cref="System.ComponentModel.DataAnnotations"/>. Every mistake is reported, none stops the reading.
/// </summary>
/// <param name="engines">The names of the engines there are.</param>
/// <param name="folder">The folder that file patterns are relative to; null when no file is looked for.</param>
/// <param name="mistakes">Where mistakes are reported.</param>
internal sealed class OptionsBinder(ImmutableArray<string> engines, string? folder, List<Mistake> mistakes)
{
    /// <summary>The keys of an options record, in the order of its properties.</summary>
    public static ImmutableArray<PropertyInfo> Keys(Type options) =>
        [.. options.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).OrderBy(p => p.MetadataToken)];

    public object Bind(Type type, YamlMapping mapping, string where)
    {
        object options = Activator.CreateInstance(type)!;
        ImmutableArray<PropertyInfo> properties = Keys(type);
        mapping.RefuseUnknownKeys(where, [.. properties.Select(p => KebabCase.Of(p.Name))], mistakes);
        foreach (PropertyInfo property in properties)
        {
            string key = KebabCase.Of(property.Name);
            if (mapping[key] is { } value && Value(property, property.PropertyType, key, value) is { } bound)
            {
                property.SetValue(options, bound);
            }
        }

        return options;
    }

    private object? Value(PropertyInfo property, Type type, string key, YamlValue value)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            return List(property, type.GetGenericArguments()[0], key, value);
        }

        if (value is YamlMapping mapping && type.IsClass && type != typeof(string))
        {
            return Bind(type, mapping, $"'{key}'");
        }

        if (value is not YamlScalar { IsNothing: false } scalar)
        {
            return Refuse(value, $"'{key}' must be {Expected(type)}, not {value.Describe()}.");
        }

        object? parsed = Parse(Nullable.GetUnderlyingType(type) ?? type, scalar.Text);
        return parsed is null
            ? Refuse(value, $"'{key}' must be {Expected(type)}, not {value.Describe()}.{Suggestion(type, scalar.Text)}")
            : WithinLimits(property, key, scalar, parsed);
    }

    private object? List(PropertyInfo property, Type item, string key, YamlValue value)
    {
        YamlValue[] items = value is YamlList list ? [.. list.Items] : [value];
        object?[] bound = [.. items.Select(i => Value(property, item, key, i))];
        if (bound.Contains(null))
        {
            return null;
        }

        var array = Array.CreateInstance(item, bound.Length);
        bound.CopyTo(array, 0);
        return typeof(ImmutableArray).GetMethods().Single(m => m.Name is nameof(ImmutableArray.Create) && IsOfArray(m))
            .MakeGenericMethod(item).Invoke(null, [array]);
    }

    private static bool IsOfArray(MethodInfo method) =>
        method.GetParameters() is [{ ParameterType.IsArray: true }];

    private object? WithinLimits(PropertyInfo property, string key, YamlScalar scalar, object parsed)
    {
        if (property.GetCustomAttribute<RangeAttribute>() is { } range && !range.IsValid(parsed))
        {
            FormattableString message = $"'{key}' must be between {range.Minimum} and {range.Maximum}, not {scalar.Text}.";
            return Refuse(scalar, FormattableString.Invariant(message));
        }

        string[]? allowed = property.IsDefined(typeof(EngineNameAttribute)) ? [.. engines]
            : property.GetCustomAttribute<AllowedValuesAttribute>()?.Values.OfType<string>().ToArray();
        if (allowed is not null && !allowed.Contains(parsed))
        {
            return Refuse(scalar, $"'{key}' cannot be '{scalar.Text}'. {Nearest.Suggestion(scalar.Text, allowed)}");
        }

        return property.IsDefined(typeof(MatchesFilesAttribute)) && MatchesNothing(scalar.Text)
            ? Refuse(scalar, $"no file matches '{scalar.Text}'. Correct the pattern, put a file there, or remove '{key}'.")
            : parsed;
    }

    // A missing file that is named without a pattern is told of where it is opened.
    private bool MatchesNothing(string text) =>
        folder is not null && new FilePattern(folder, text) is { IsOneFile: false } pattern && pattern.Find().IsEmpty;

    private static object? Parse(Type type, string text)
    {
        const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (type.IsEnum)
        {
            return Enum.GetNames(type).FirstOrDefault(n => string.Equals(KebabCase.Of(n), text, StringComparison.Ordinal)) is { } name
                ? Enum.Parse(type, name)
                : null;
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.String => string.IsNullOrWhiteSpace(text) ? null : text,
            TypeCode.Boolean => text switch { "true" => true, "false" => false, _ => null },
            TypeCode.Int32 => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int whole) ? whole : null,
            TypeCode.Int64 => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long large) ? large : null,
            TypeCode.Decimal => decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out decimal money) ? money : null,
            TypeCode.Double => double.TryParse(text, Number, CultureInfo.InvariantCulture, out double real) ? real : null,
            _ => null,
        };
    }

    private static string Expected(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum ? $"one of {string.Join(", ", Enum.GetNames(plain).Select(KebabCase.Of))}" : Type.GetTypeCode(plain) switch
        {
            TypeCode.String => "a text",
            TypeCode.Boolean => "true or false",
            TypeCode.Int32 or TypeCode.Int64 => "a whole number",
            TypeCode.Decimal or TypeCode.Double => "a number",
            _ => $"a group of keys ({string.Join(", ", Keys(plain).Select(p => KebabCase.Of(p.Name)))})",
        };
    }

    private static string Suggestion(Type type, string text) =>
        type.IsEnum && Nearest.Word(text, Enum.GetNames(type).Select(KebabCase.Of)) is { } near ? $" Did you mean '{near}'?" : "";

    private object? Refuse(YamlValue value, string message)
    {
        mistakes.Add(new Mistake(value.Location, message));
        return null;
    }
}
