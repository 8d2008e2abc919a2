using Translate.Offline.Generation;
using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tagging;
using Translate.Offline.Tokens;
using Translate.Offline.Transfer;

namespace Translate.Offline;

/// <summary>The way of one sentence through the engine, one stage after the other. It holds no state of a sentence.</summary>
internal sealed class SentenceTransfer
{
    private readonly Analyzer _analyzer;
    private readonly PhraseMatcher _phrases;
    private readonly TrigramTagger _tagger;
    private readonly FrameMatcher _frames;
    private readonly Chunker _chunker;
    private readonly Headlines _headlines;
    private readonly ClauseOrder _clauses;
    private readonly Infinitives _infinitives;
    private readonly VerbSenses _verbSenses;
    private readonly SmallWords _smallWords;

    /// <summary>The stages with the words of a wordbook.</summary>
    public SentenceTransfer(Wordbook book)
    {
        var english = new EnglishForms();
        var senses = new SenseChoice(book.Selections);
        _analyzer = new Analyzer(book);
        _phrases = new PhraseMatcher(book.Phrases);
        _tagger = new TrigramTagger(new TagWeights());
        _frames = new FrameMatcher(book.VerbFrames);
        var groups = new NounGroups(english, senses);
        _chunker = new Chunker(new NounPhrases(groups, senses), groups);
        _headlines = new Headlines(english);
        _clauses = new ClauseOrder(new VerbGroups(english, new Agreement(english)));
        _infinitives = new Infinitives(english);
        _verbSenses = new VerbSenses(senses);
        _smallWords = new SmallWords(senses, english);
    }

    /// <summary>The English words of a sentence, in order.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="shouting">Whether it is all in capitals.</param>
    /// <param name="headline">Whether it is a headline, which leaves words out.</param>
    public List<Word> Translate(List<Token> tokens, bool shouting, bool headline)
    {
        List<Word> words = _phrases.Join([.. tokens.Select(WordOf)]);
        Read(words, shouting);
        _tagger.Choose(words);
        Corrections.Apply(words, headline);
        Numbers.Mark(words);
        PassUnknown(words);
        _frames.Apply(words);
        List<Unit> units = _chunker.Cut(words);
        _verbSenses.Choose(units);
        ThereSentences.Apply(units);
        FrontedObjects.Apply(units);
        PredicateNouns.AddArticles(units);
        if (headline)
        {
            _headlines.Apply(units);
        }

        _clauses.Apply(units);
        TimePhrases.Apply(units);
        _infinitives.Apply(units);
        _smallWords.Apply(units);
        Hearsay.Apply(units);
        List<Word> output = [.. units.SelectMany(u => u.Words)];
        foreach (Word word in output)
        {
            word.Out ??= word.Reading.Entry.Class == 'm' ? word.Text : word.English;
        }

        return output;
    }

    private static Word WordOf(Token token)
    {
        var word = new Word(token.Text, token.Span, token.Kind, token.SpaceBefore) { Fixed = token.Term is not null };
        if (token.Term is { } term)
        {
            word.Readings.Add(Marks.Read(term));
        }

        return word;
    }

    private void Read(List<Word> words, bool shouting)
    {
        bool begins = true;
        foreach (Word word in words)
        {
            if (word.Readings.Count == 0)
            {
                _analyzer.Analyze(word, begins, shouting);
            }

            begins = (begins && word.Readings[0].Tag is Tag.PQ or Tag.PX or Tag.PC) || word.Text is ":" or "«" or "–" or "“" or "\"";
        }
    }

    /// <summary>A word that nothing explains stands as it is.</summary>
    private static void PassUnknown(List<Word> words)
    {
        foreach (Word word in words)
        {
            bool unknown = word.Reading.Shape.HasFlag(Shape.Guessed) && word.Reading.Entry.Class != 'p'
                && string.Equals(word.Reading.Entry.English, word.Text, StringComparison.Ordinal);
            word.Out = unknown ? word.Text : word.Out;
        }
    }
}
