using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Translate.Glossaries;

/// <summary>
/// All forms by their words: each step takes what separates two words and the next word, without regard to case. A word that begins no form
/// costs one look-up.
/// </summary>
internal sealed class TermTrie
{
    /// <summary>Where every form begins.</summary>
    public const int Root = 0;

    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _wordsBySpan;
    private readonly Dictionary<Step, int> _steps = [];
    private readonly List<ImmutableArray<TermPattern>> _patterns = [[]];
    private readonly List<bool> _continues = [false];

    /// <summary>A trie of these forms; those that share their words are kept in the order given.</summary>
    public TermTrie(IEnumerable<TermPattern> patterns)
    {
        _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (TermPattern pattern in patterns)
        {
            int node = NodeOf(pattern.Spelling);
            if (node != Root)
            {
                _patterns[node] = _patterns[node].Add(pattern);
            }
        }
    }

    /// <summary>The node after one more word, or null.</summary>
    public int? Next(int node, long separator, ReadOnlySpan<char> word) =>
        _wordsBySpan.TryGetValue(word, out int id) && _steps.TryGetValue(new Step(node, id, separator), out int next) ? next : null;

    /// <summary>The forms that end at a node.</summary>
    public ImmutableArray<TermPattern> PatternsAt(int node) => _patterns[node];

    /// <summary>Whether any form goes on after a node.</summary>
    public bool ContinuesAfter(int node) => _continues[node];

    private int NodeOf(string spelling)
    {
        int node = Root;
        long separator = 0;
        var words = new WordReader(spelling);
        while (words.MoveNext())
        {
            node = Grow(node, separator, words.Word);
            separator = words.ReadSeparator();
        }

        return node;
    }

    private int Grow(int node, long separator, ReadOnlySpan<char> word)
    {
        if (!_wordsBySpan.TryGetValue(word, out int id))
        {
            id = _words.Count;
            _wordsBySpan[word] = id;
        }

        ref int next = ref CollectionsMarshal.GetValueRefOrAddDefault(_steps, new Step(node, id, separator), out bool exists);
        if (!exists)
        {
            next = _patterns.Count;
            _patterns.Add([]);
            _continues.Add(false);
            _continues[node] = true;
        }

        return next;
    }

    private readonly record struct Step(int Node, int Word, long Separator);
}
