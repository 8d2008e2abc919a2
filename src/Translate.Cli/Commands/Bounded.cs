using System.CommandLine.Parsing;
using System.Globalization;

namespace Translate.Cli.Commands;

/// <summary>Options whose number has limits.</summary>
internal static class Bounded
{
    /// <summary>Reads a whole number, and refuses one that lies outside the limits or is none.</summary>
    /// <param name="result">What the command line says.</param>
    /// <param name="name">The option.</param>
    /// <param name="least">The least that is allowed.</param>
    /// <param name="most">The most that is allowed.</param>
    public static int Read(ArgumentResult result, string name, int least, int most)
    {
        string text = result.Tokens[^1].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
        {
            return number;
        }

        result.AddError(FormattableString.Invariant($"'{name}' must be between {least} and {most}, not {text}."));
        return least;
    }
}
