using System.Runtime.InteropServices;

namespace Translate.Offline.Lexicon;

/// <summary>What <c>nynorsk.tsv</c> says: how words of the other written Norwegian are written in Bokmål.</summary>
internal sealed class NynorskWords
{
    private readonly HashSet<string> _marks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bokmaalMarks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _forms = new(StringComparer.Ordinal);
    private readonly List<(string Nynorsk, string Bokmaal)> _stems = [];
    private readonly List<(string Nynorsk, string Bokmaal)> _endings = [];

    /// <summary>Parts of words, wherever they stand in them: <c>mogleg</c> → <c>mulig</c>.</summary>
    public ReadOnlySpan<(string Nynorsk, string Bokmaal)> Stems => CollectionsMarshal.AsSpan(_stems);

    /// <summary>Endings: <c>-ane</c> → <c>-ene</c>.</summary>
    public ReadOnlySpan<(string Nynorsk, string Bokmaal)> Endings => CollectionsMarshal.AsSpan(_endings);

    /// <summary>The words of the data file.</summary>
    public static NynorskWords Read()
    {
        var words = new NynorskWords();
        foreach (string[] row in DataFile.Rows("nynorsk.tsv"))
        {
            words.Add(row);
        }

        return words;
    }

    /// <summary>The Bokmål forms of a form, the likeliest first; null when the list does not have it.</summary>
    public string[]? Forms(string form) => _forms.GetValueOrDefault(form);

    /// <summary>What a word tells of its text: 1 Nynorsk, -1 Bokmål, 0 nothing.</summary>
    public int Tells(string form) => _marks.Contains(form) ? 1 : _bokmaalMarks.Contains(form) ? -1 : 0;

    private void Add(string[] row)
    {
        switch (row[0])
        {
            case "mark":
                _marks.Add(row[1]);
                if (row[2] is not "-")
                {
                    _forms.Add(row[1], row[2].Split('|'));
                }

                break;
            case "form":
                _forms.Add(row[1], row[2].Split('|'));
                break;
            case "stem":
                _stems.Add((row[1], row[2]));
                break;
            case "end":
                _endings.Add((row[1], row[2]));
                break;
            case "bokmål":
                _bokmaalMarks.Add(row[1]);
                break;
            default:
                throw new FormatException($"Unknown kind '{row[0]}' in nynorsk.tsv.");
        }
    }
}
