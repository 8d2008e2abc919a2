using System.CommandLine;
using Translate.Errors;
using Translate.Pipeline;

namespace Translate.Cli.Commands;

/// <summary>Options whose value is one of a few words.</summary>
internal static class ChoiceOption
{
    /// <summary>An option that takes the names of an enumeration, in kebab case; no other value, no number and no list.</summary>
    /// <param name="name">The option: <c>--prefer</c>.</param>
    /// <param name="description">What it is for.</param>
    public static Option<T?> Of<T>(string name, string description)
        where T : struct, Enum
    {
        (string Word, T Value)[] choices = [.. Enum.GetValues<T>().Select(v => (KebabCase.Of(v.ToString()), v))];
        string[] words = [.. choices.Select(c => c.Word)];
        var option = new Option<T?>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            CustomParser = result =>
            {
                string given = result.Tokens[^1].Value;
                int chosen = Array.IndexOf(words, given);
                if (chosen < 0)
                {
                    result.AddError($"'{name}' takes {string.Join(" or ", words.Select(w => $"'{w}'"))}, not '{given}'.{(Nearest.Word(given, words) is { } near ? $" Did you mean '{near}'?" : "")}");
                    return null;
                }

                return choices[chosen].Value;
            },
        };
        option.CompletionSources.Add(words);
        return option;
    }
}
