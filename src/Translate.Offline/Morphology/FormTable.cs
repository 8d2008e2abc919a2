using System.Runtime.InteropServices;
using Translate.Offline.Lexicon;

namespace Translate.Offline.Morphology;

/// <summary>All forms of all words, each with its readings in the order they were added.</summary>
internal sealed class FormTable
{
    private readonly Dictionary<string, int> _first = new(60_000, StringComparer.Ordinal);
    private readonly List<(Reading Reading, int Next)> _readings = new(70_000);

    /// <summary>Adds a reading; the same reading twice is kept once.</summary>
    public void Add(string form, Tag tag, Entry entry, Shape shape = Shape.None)
    {
        ref int slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, form, out bool known);
        if (!known)
        {
            _readings.Add((new Reading(tag, entry, shape), -1));
            slot = _readings.Count - 1;
            return;
        }

        int at = slot;
        while (true)
        {
            (Reading reading, int next) = _readings[at];
            if (reading.Tag == tag && (ReferenceEquals(reading.Entry, entry) || entry.Class is 'n' or 'v' or 'a'))
            {
                return;
            }

            if (next < 0)
            {
                break;
            }

            at = next;
        }

        _readings.Add((new Reading(tag, entry, shape), -1));
        _readings[at] = (_readings[at].Reading, _readings.Count - 1);
    }

    /// <summary>Whether a form is known.</summary>
    public bool Knows(string form) => _first.ContainsKey(form);

    /// <summary>Adds the readings of a form to a list.</summary>
    public void Find(string form, List<Reading> found)
    {
        if (!_first.TryGetValue(form, out int at))
        {
            return;
        }

        for (; at >= 0; at = _readings[at].Next)
        {
            found.Add(_readings[at].Reading);
        }
    }

    /// <summary>The first reading of a form whose word is of a class.</summary>
    public Reading? FindClass(ReadOnlySpan<char> form, char wordClass)
    {
        if (!_first.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out int at))
        {
            return null;
        }

        for (; at >= 0; at = _readings[at].Next)
        {
            if (_readings[at].Reading.Entry.Class == wordClass)
            {
                return _readings[at].Reading;
            }
        }

        return null;
    }
}
