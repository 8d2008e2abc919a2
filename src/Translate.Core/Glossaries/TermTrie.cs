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

    private readonly StepTable _steps = new();
    private readonly FormList _forms;
    private readonly FirstWords _firstWords;

    // By form: the next form of its node, in a ring.
    private readonly List<int> _next;
    private readonly ImmutableArray<TermPattern>[] _patterns;

    /// <summary>A trie of these entries' forms; those that share their words are kept in the order given.</summary>
    public TermTrie(ImmutableArray<TermEntry> entries)
    {
        _forms = new FormList(entries);
        _next = new List<int>(entries.Length);
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
                    Enlist(form, ref _steps[node]);
                }

                form++;
            }
        }

        _patterns = new ImmutableArray<TermPattern>[_steps.Capacity + 1];
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
    /// <param name="node">The node of the words before.</param>
    /// <param name="separator">What stands between, as <see cref="WordReader.ReadSeparator"/> tells it.</param>
    /// <param name="word">The <see cref="WordHash"/> of the word.</param>
    public int? Next(int node, long separator, ulong word)
    {
        int next = _steps.Find(WordHash.Append(HashOf(node), separator, word));
        return next == StepTable.None ? null : next;
    }

    /// <summary>The forms that end at a node.</summary>
    public ImmutableArray<TermPattern> PatternsAt(int node)
    {
        if (_patterns[node].IsDefault)
        {
            ImmutableInterlocked.InterlockedInitialize(ref _patterns[node], Patterns(_steps[node].LastForm));
        }

        return _patterns[node];
    }

    /// <summary>Whether any form goes on after a node.</summary>
    public bool ContinuesAfter(int node) => _steps[node].Continues;

    private ulong HashOf(int node) => node == Root ? 0 : _steps[node].Hash;

    private ImmutableArray<TermPattern> Patterns(int last)
    {
        if (last == 0)
        {
            return [];
        }

        ImmutableArray<TermPattern>.Builder patterns = ImmutableArray.CreateBuilder<TermPattern>(1);
        int form = last - 1;
        do
        {
            form = _next[form];
            patterns.Add(_forms[form]);
        }
        while (form != last - 1);

        return patterns.DrainToImmutable();
    }

    private void Enlist(int form, ref Step step)
    {
        if (step.LastForm > 0)
        {
            _next[form] = _next[step.LastForm - 1];
            _next[step.LastForm - 1] = form;
        }

        step.LastForm = form + 1;
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
        ulong hash = WordHash.Append(HashOf(node), separator, word);
        if (node == Root)
        {
            _firstWords.Add(word);
        }
        else
        {
            _steps[node].Continues = true;
        }

        return _steps.Grow(hash);
    }
}
