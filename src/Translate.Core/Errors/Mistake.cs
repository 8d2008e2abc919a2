using System.Globalization;
using System.Text;

namespace Translate.Errors;

/// <summary>One thing wrong in a file that a person wrote: where it stands, and what to do about it.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">A full sentence or clause that says what is wrong and, where it can be known, the remedy.</param>
public sealed record Mistake(SourceLocation Location, string Message)
{
    private const int WidestQuote = 160;

    /// <summary>The message with its place, the quoted line and carets under the words meant; lines are separated by LF.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(Location).Append(": ").Append(Message);
        if (Location is { Line: > 0, LineText: { } line } && line.Length <= WidestQuote)
        {
            string number = Location.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
            text.Append('\n').Append(number).Append(" | ").Append(line.Replace('\t', ' '));
            if (Location.Column > 0 && Location.Column <= line.Length + 1)
            {
                int carets = Math.Clamp(Location.Length, 1, Math.Max(1, line.Length - Location.Column + 1));
                text.Append('\n').Append(' ', 5).Append(" | ").Append(' ', Location.Column - 1).Append('^', carets);
            }
        }

        return text.ToString();
    }
}
