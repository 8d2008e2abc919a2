namespace Translate.Offline.Lexicon;

/// <summary>Selections by lemma and class, in the order of the file: the first that fits wins.</summary>
internal sealed class SelectionTable
{
    private readonly Dictionary<(string Lemma, char Class), List<Selection>> _rules = [];

    /// <summary>Adds a rule after those there are.</summary>
    public void Add(string lemma, char wordClass, Selection rule)
    {
        if (!_rules.TryGetValue((lemma, wordClass), out List<Selection>? list))
        {
            _rules.Add((lemma, wordClass), list = []);
        }

        list.Add(rule);
    }

    /// <summary>The rules of a word.</summary>
    public IReadOnlyList<Selection> Of(string lemma, char wordClass) =>
        _rules.TryGetValue((lemma, wordClass), out List<Selection>? list) ? list : [];
}
