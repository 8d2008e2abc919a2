using Translate.Offline.Explaining;
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
    private readonly Nynorsk _nynorsk;
    private readonly PhraseMatcher _phrases;
    private readonly TrigramTagger _tagger;
    private readonly FrameMatcher _frames;
    private readonly Chunker _chunker;
    private readonly ImpersonalPassives _impersonals;
    private readonly VerbPatterns _patterns;
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
        _nynorsk = new Nynorsk(book);
        _phrases = new PhraseMatcher(book.Phrases);
        _tagger = new TrigramTagger(new TagWeights());
        _frames = new FrameMatcher(book.VerbFrames);
        var groups = new NounGroups(english, senses);
        _chunker = new Chunker(new NounPhrases(groups, senses), groups);
        _impersonals = new ImpersonalPassives(english);
        _patterns = new VerbPatterns(english);
        _headlines = new Headlines(english);
        _clauses = new ClauseOrder(new VerbGroups(english, new Agreement(english)));
        _infinitives = new Infinitives(english);
        _verbSenses = new VerbSenses(senses, groups);
        _smallWords = new SmallWords(senses, english);
    }

    /// <summary>The English words of a sentence, in order.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="shouting">Whether it is all in capitals.</param>
    /// <param name="headline">Whether it is a headline, which leaves words out.</param>
    /// <param name="trace">Notes what each stage does, where somebody wants to know.</param>
    public List<Word> Translate(List<Token> tokens, bool shouting, bool headline, Trace? trace = null)
    {
        trace?.Tokens(tokens);
        List<Word> words = [.. tokens.Select(WordOf)];
        _nynorsk.Apply(words);
        words = _phrases.Join(words);
        Read(words, shouting);
        _tagger.Choose(words);
        trace?.Tagged(words);
        Corrections.Apply(words, headline);
        Numbers.Mark(words);
        PassUnknown(words);
        _frames.Apply(words);
        List<Word> output = Transfer(_chunker.Cut(words), headline, trace);
        foreach (Word word in output)
        {
            word.Out ??= word.Reading.Entry.Class == 'm' ? word.Text : word.English;
        }

        return output;
    }

    private List<Word> Transfer(List<Unit> units, bool headline, Trace? trace)
    {
        trace?.Step("noun phrases", units);
        FrontedNouns.Apply(units);
        Causatives.Apply(units);
        trace?.Step("order of objects", units);
        _verbSenses.Choose(units);
        trace?.Step("verb senses", units);
        ThereSentences.Apply(units);
        trace?.Step("there", units);
        _impersonals.Apply(units);
        trace?.Step("impersonal passives", units);
        FrontedObjects.Apply(units);
        trace?.Step("fronted objects", units);
        _patterns.Apply(units);
        trace?.Step("verb patterns", units);
        PredicateNouns.AddArticles(units);
        trace?.Step("predicate nouns", units);
        if (headline)
        {
            _headlines.Apply(units);
            trace?.Step("headline", units);
        }

        _clauses.Apply(units);
        trace?.Step("clause order and verb groups", units);
        TimePhrases.Apply(units);
        trace?.Step("times", units);
        _infinitives.Apply(units);
        trace?.Step("infinitives", units);
        _smallWords.Apply(units);
        trace?.Step("small words", units);
        Hearsay.Apply(units);
        trace?.Step("who says so", units);
        OpeningCommas.Apply(units);
        trace?.Step("opening commas", units);
        return [.. units.SelectMany(u => u.Words)];
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
        _analyzer.ReadSuspended(words);
        bool begins = true;
        for (int at = 0; at < words.Count; at++)
        {
            Word word = words[at];
            if (word.Readings.Count == 0)
            {
                bool afterNot = begins && word != words[0] && char.IsUpper(word.Text[0]);
                bool first = begins && !(afterNot && words[0].Lower is "ikke");
                bool joined = !first && char.IsLower(word.Text[0]) && Imperatives.May(words, at);
                _analyzer.Analyze(word, first || joined, shouting);
            }

            begins = (begins && word.Lower is "ikke") || (begins && word.Readings[0].Tag is Tag.PQ or Tag.PX or Tag.PC) || word.Text is ":" or "«" or "–" or "“" or "\"";
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
