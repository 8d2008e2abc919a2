using System.Collections.Immutable;
using System.Text;
using Translate.Documents;
using Translate.Offline.Generation;
using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tagging;
using Translate.Offline.Tokens;
using Translate.Offline.Transfer;

namespace Translate.Offline;

/// <summary>The way of a text through the engine, one stage after the other. It holds no state of a text.</summary>
internal sealed class Translator
{
    private const int LongestSentence = 250;

    private readonly Tokenizer _tokenizer;
    private readonly Analyzer _analyzer;
    private readonly PhraseMatcher _phrases;
    private readonly TrigramTagger _tagger;
    private readonly FrameMatcher _frames;
    private readonly Chunker _chunker;
    private readonly ClauseOrder _clauses;
    private readonly Infinitives _infinitives;
    private readonly SmallWords _smallWords;

    /// <summary>A translator with the words of a wordbook.</summary>
    public Translator(Wordbook book)
    {
        var english = new EnglishForms();
        var senses = new SenseChoice(book.Selections);
        _tokenizer = new Tokenizer(book.Abbreviations);
        _analyzer = new Analyzer(book);
        _phrases = new PhraseMatcher(book.Phrases);
        _tagger = new TrigramTagger(new TagWeights());
        _frames = new FrameMatcher(book.VerbFrames);
        _chunker = new Chunker(new NounPhrases(english, senses));
        _clauses = new ClauseOrder(new VerbGroups(english, new Agreement(english)));
        _infinitives = new Infinitives(english);
        _smallWords = new SmallWords(senses, english);
    }

    /// <summary>Translates a text.</summary>
    public Draft Translate(string text, ImmutableArray<TermMatch> terms)
    {
        var target = new TargetText();
        double known = 0;
        double all = 0;
        foreach (List<Token> sentence in Sentences.Split(_tokenizer.Split(text, terms), LongestSentence))
        {
            List<Word> words = Translate(sentence, out bool shouting);
            target.Write(words, shouting, Sentences.BeginsWithCapital(sentence));
            foreach (Word word in words.Where(w => w.Kind == TokenKind.Word && w.Text.Length > 0))
            {
                all++;
                known += Certainty(word);
            }
        }

        string written = target.ToString();
        if (written.Length == 0 || !written.IsNormalized(NormalizationForm.FormC))
        {
            // Nothing to say, or a sign that only another form of it can stand beside: the source as it is.
            written = text.Trim().Length == 0 ? text : written.Length == 0 ? text : written.Normalize(NormalizationForm.FormC);
            return new Draft(written, written.Length == target.ToString().Length ? target.Alignment : [], 0);
        }

        return new Draft(written, target.Alignment, all == 0 ? 1 : Math.Round(known / all, 3));
    }

    private List<Word> Translate(List<Token> tokens, out bool shouting)
    {
        shouting = Sentences.IsShouting(tokens);
        List<Word> words = new(tokens.Count);
        foreach (Token token in tokens)
        {
            var word = new Word(token.Text, token.Span, token.Kind, token.SpaceBefore) { Fixed = token.Term is not null };
            if (token.Term is { } term)
            {
                word.Readings.Add(Marks.Read(term));
            }

            words.Add(word);
        }

        words = _phrases.Join(words);
        bool begins = true;
        foreach (Word word in words)
        {
            if (word.Readings.Count == 0)
            {
                _analyzer.Analyze(word, begins, shouting);
            }

            begins = (begins && word.Readings[0].Tag is Tag.PQ or Tag.PX or Tag.PC) || word.Text is ":" or "«" or "–" or "“" or "\"";
        }

        _tagger.Choose(words);
        Corrections.Apply(words);
        Numbers.Mark(words);
        foreach (Word word in words)
        {
            bool unknown = word.Reading.Shape.HasFlag(Shape.Guessed) && word.Reading.Entry.Class != 'p'
                && string.Equals(word.Reading.Entry.English, word.Text, StringComparison.Ordinal);
            word.Out = unknown ? word.Text : word.Out;
        }

        _frames.Apply(words);
        List<Unit> units = _chunker.Cut(words);
        _smallWords.ChooseVerbs(units);
        SmallWords.FindThere(units);
        SmallWords.AddArticles(units);
        _clauses.Apply(units);
        _infinitives.Apply(units);
        _smallWords.Apply(units);
        List<Word> output = [.. units.SelectMany(u => u.Words)];
        foreach (Word word in output)
        {
            word.Out ??= word.Reading.Entry.Class == 'm' ? word.Text : word.English;
        }

        return Quotations.Close(output);
    }

    private static double Certainty(Word word) => word.Reading switch
    {
        { Entry.Class: 'p' } => 0.9,
        { Shape: var shape } when shape.HasFlag(Shape.Guessed) => string.Equals(word.Out, word.Text, StringComparison.Ordinal) ? 0 : 0.5,
        _ => 0.95,
    };
}
