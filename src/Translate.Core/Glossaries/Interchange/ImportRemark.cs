using System.Collections.Immutable;
using System.Globalization;

namespace Translate.Glossaries.Interchange;

/// <summary>Something of an imported file that the glossary does not hold, or holds otherwise than the file did.</summary>
/// <param name="File">The file.</param>
/// <param name="What">What became of it, as a clause.</param>
/// <param name="Lines">The line of each, in their order.</param>
public sealed record ImportRemark(string File, string What, ImmutableArray<int> Lines)
{
    private const int MostLines = 10;

    /// <summary>The remark in one line that editors make clickable: the first place, how many there are, what, and the lines.</summary>
    public override string ToString()
    {
        string lines = string.Join(", ", Lines.Take(MostLines).Select(l => l.ToString(CultureInfo.InvariantCulture)));
        string more = Lines.Length > MostLines ? FormattableString.Invariant($" and {Lines.Length - MostLines} more") : "";
        string where = Lines.Length > 1 ? $" Lines {lines}{more}." : "";
        return FormattableString.Invariant($"{File}:{Lines[0]}: {Lines.Length} × {What}{where}");
    }
}
