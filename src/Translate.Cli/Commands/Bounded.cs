using System.CommandLine.Parsing;
using System.Globalization;

namespace Translate.Cli.Commands;

/// <summary>Options whose number has limits.</summary>
internal static class Bounded
{
    /// <summary>Refuses a number that lies outside the limits.</summary>
    public static void Refuse(OptionResult result, int least, int most)
    {
        if (result.Tokens is [{ Value: var text }]
            && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < least || number > most))
        {
            result.AddError(FormattableString.Invariant($"'{result.Option.Name}' must be between {least} and {most}, not {text}."));
        }
    }
}
