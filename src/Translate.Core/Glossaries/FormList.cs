using System.Collections.Immutable;

namespace Translate.Glossaries;

/// <summary>
/// The forms of all entries by number. A form is made from its entry when it is first asked for: of a million entries a text holds few.
/// </summary>
internal sealed class FormList(ImmutableArray<TermEntry> entries)
{
    private readonly int[] _first = new int[entries.Length];
    private int _counted;

    /// <summary>How many forms were numbered so far.</summary>
    public int Count { get; private set; }

    /// <summary>The spellings of the next entry, in the order in which its forms are numbered from <see cref="Count"/> on.</summary>
    public ImmutableArray<string> NextSpellings()
    {
        TermEntry entry = entries[_counted];
        ImmutableArray<string> spellings = TermPattern.Spellings(entry);
        _first[_counted++] = Count;
        Count += spellings.Length;
        return spellings;
    }

    /// <summary>A form by its number.</summary>
    public TermPattern this[int number]
    {
        get
        {
            int at = _first.AsSpan(0, _counted).BinarySearch(number);
            int entry = at >= 0 ? at : ~at - 1;
            return TermPattern.Of(entries[entry]).ElementAt(number - _first[entry]);
        }
    }
}
