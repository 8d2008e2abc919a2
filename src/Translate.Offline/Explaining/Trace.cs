using System.Collections.Immutable;
using Translate.Offline.Morphology;
using Translate.Offline.Tokens;
using Translate.Offline.Transfer;

namespace Translate.Offline.Explaining;

/// <summary>Notes what each stage does to one sentence. Without a trace the engine notes nothing.</summary>
internal sealed class Trace
{
    private readonly List<StepExplanation> _steps = [];
    private readonly Dictionary<Word, Tag> _tagged = [];
    private ImmutableArray<string> _tokens = [];
    private ImmutableArray<Word> _words = [];

    /// <summary>Notes the tokens.</summary>
    public void Tokens(List<Token> tokens) => _tokens = [.. tokens.Select(t => t.Text)];

    /// <summary>Notes the words, each with the reading that the tagger chose.</summary>
    public void Tagged(List<Word> words)
    {
        _words = [.. words];
        foreach (Word word in words)
        {
            _tagged[word] = word.Tag;
        }
    }

    /// <summary>Notes the units after a step, if the step changed any.</summary>
    public void Step(string name, List<Unit> units)
    {
        string text = string.Join(' ', units.Select(Show));
        if (_steps.Count == 0 || !string.Equals(_steps[^1].Units, text, StringComparison.Ordinal))
        {
            _steps.Add(new StepExplanation(name, text));
        }
    }

    /// <summary>The explanation, once all words have their English.</summary>
    /// <param name="output">The English words in order.</param>
    /// <param name="origins">Tells which data file a reading comes from.</param>
    public SentenceExplanation Finish(List<Word> output, Origins origins) => new(
        string.Join(' ', _tokens),
        _tokens,
        [.. _words.Select(w => Explain(w, origins))],
        [.. _steps],
        string.Join(' ', output.Select(w => w.Out).Where(o => o?.Length > 0)));

    private WordExplanation Explain(Word word, Origins origins) => new(
        word.Text,
        [.. word.Readings.Select(r => $"{r.Tag} {r.Entry.Lemma} = {r.Entry.English}").Distinct(StringComparer.Ordinal)],
        _tagged[word].ToString(),
        word.Tag.ToString(),
        word.Out is "" ? "–" : word.English,
        word.Because ?? origins.Of(word),
        word.Out ?? word.English);

    private static string Show(Unit unit) => $"{Name(unit.Kind)}({string.Join(' ', unit.Words.Select(Show))})";

    private static string Show(Word word) => word.Out switch
    {
        null => $"{(word.Lemma.Length == 0 ? word.Text : word.Lemma)}={word.English}",
        "" => $"[{word.Text}]",
        _ => word.Out,
    };

    private static string Name(UnitKind kind) => kind switch
    {
        UnitKind.Nominal => "noun-phrase",
        UnitKind.InfinitiveMarker => "å",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
