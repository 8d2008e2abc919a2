using System.Collections.Immutable;

namespace Translate.Glossaries;

/// <summary>
/// All forms by their words: each step takes what separates two words and the next word, without regard to case. It keeps hashes, not words, so that
/// a million names take little room; a word that begins no form costs a look at one bit.
/// </summary>
internal sealed class TermTrie
{
    /// <summary>Where every form begins.</summary>
    public const int Root = 0;

    private const int None = -1;

    private readonly StepTable _steps = new();
    private readonly FormList _forms;
    private readonly FirstWords _firstWords;

    // By node: the last of its forms, or None; by form: the next form of its node, in a ring.
    private readonly List<int> _last = [None];
    private readonly List<int> _next = [];
    private readonly List<bool> _continues = [false];
    private readonly ImmutableArray<TermPattern>[] _patterns;

    /// <summary>A trie of these entries' forms; those that share their words are kept in the order given.</summary>
    public TermTrie(ImmutableArray<TermEntry> entries)
    {
        _forms = new FormList(entries);
        _steps.Reserve(entries.Length);
        _firstWords = new FirstWords(entries.Length);
        for (int i = 0; i < entries.Length; i++)
        {
            int form = _forms.Count;
            foreach (string spelling in _forms.NextSpellings())
            {
                _next.Add(form);
                int node = NodeOf(spelling);
                if (node != Root)
                {
                    Enlist(form, node);
                }

                form++;
            }
        }

        _patterns = new ImmutableArray<TermPattern>[_steps.Count];
    }

    /// <summary>Goes on to the next word that may begin a form, as it stands or without a genitive -s; false when there is none.</summary>
    public bool MoveToFirstWord(ref WordReader words)
    {
        while (words.MoveNext())
        {
            if (_firstWords.MayHold(words.Hash) || (words.EndsInS && _firstWords.MayHold(words.HashWithoutLast)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The node after one more word, or null.</summary>
    public int? Next(int node, long separator, ReadOnlySpan<char> word)
    {
        int next = _steps.Find(WordHash.Append(_steps.HashOf(node), separator, WordHash.Of(word)));
        return next == Root ? null : next;
    }

    /// <summary>The forms that end at a node.</summary>
    public ImmutableArray<TermPattern> PatternsAt(int node)
    {
        if (_patterns[node].IsDefault)
        {
            ImmutableInterlocked.InterlockedInitialize(ref _patterns[node], Patterns(node));
        }

        return _patterns[node];
    }

    /// <summary>Whether any form goes on after a node.</summary>
    public bool ContinuesAfter(int node) => _continues[node];

    private ImmutableArray<TermPattern> Patterns(int node)
    {
        int last = _last[node];
        if (last == None)
        {
            return [];
        }

        ImmutableArray<TermPattern>.Builder patterns = ImmutableArray.CreateBuilder<TermPattern>();
        int form = last;
        do
        {
            form = _next[form];
            patterns.Add(_forms[form]);
        }
        while (form != last);

        return patterns.DrainToImmutable();
    }

    private void Enlist(int form, int node)
    {
        int last = _last[node];
        if (last != None)
        {
            _next[form] = _next[last];
            _next[last] = form;
        }

        _last[node] = form;
    }

    private int NodeOf(string spelling)
    {
        int node = Root;
        long separator = 0;
        var words = new WordReader(spelling);
        while (words.MoveNext())
        {
            node = Grow(node, separator, words.Hash);
            separator = words.ReadSeparator();
        }

        return node;
    }

    private int Grow(int node, long separator, ulong word)
    {
        if (node == Root)
        {
            _firstWords.Add(word);
        }

        int next = _steps.Grow(WordHash.Append(_steps.HashOf(node), separator, word));
        if (next == _last.Count)
        {
            _last.Add(None);
            _continues.Add(false);
            _continues[node] = true;
        }

        return next;
    }
}
