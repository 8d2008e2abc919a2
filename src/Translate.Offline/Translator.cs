using System.Collections.Immutable;
using System.Text;
using Translate.Documents;
using Translate.MachineTranslation;
using Translate.Offline.Explaining;
using Translate.Offline.Generation;
using Translate.Offline.Lexicon;
using Translate.Offline.Tokens;
using Translate.Offline.Transfer;

namespace Translate.Offline;

/// <summary>
/// The way of a segment through the engine: sentence by sentence, with the quotation marks between them. It holds no state of a text.
/// </summary>
internal sealed class Translator
{
    private const int LongestSentence = 250;

    private readonly Tokenizer _tokenizer;
    private readonly SentenceTransfer _transfer;
    private readonly ReportingClauses _reporting;
    private readonly Origins _origins;
    private readonly Spellings _spellings = new();

    /// <summary>A translator with the words of a wordbook.</summary>
    public Translator(Wordbook book)
    {
        _tokenizer = new Tokenizer(book.Abbreviations);
        _transfer = new SentenceTransfer(book);
        _reporting = new ReportingClauses(book.Forms);
        _origins = new Origins(book);
    }

    /// <summary>Translates a segment and tells the way of each sentence.</summary>
    public DraftExplanation Explain(TranslationRequest request)
    {
        List<SentenceExplanation> sentences = [];
        Draft draft = Translate(request, sentences);
        return new DraftExplanation(draft.Text, draft.Confidence, [.. sentences]);
    }

    /// <summary>Translates a segment.</summary>
    /// <param name="request">The segment.</param>
    /// <param name="explanations">Takes the way of each sentence, where somebody wants to know.</param>
    public Draft Translate(TranslationRequest request, List<SentenceExplanation>? explanations = null)
    {
        var style = EnglishStyle.Of(request.Target);
        List<List<Token>> sentences = Split(request.Text, request.Terms);
        Quotations quotations = QuotationsAt(request);
        List<Token>? after = Split(request.After, []).FirstOrDefault();
        var target = new TargetText(quotations.IsOpen);
        double known = 0;
        double all = 0;
        for (int at = 0; at < sentences.Count; at++)
        {
            List<Token> sentence = sentences[at];
            bool shouting = Sentences.IsShouting(sentence);
            Trace? trace = explanations is null ? null : new Trace();
            List<Word> words = _transfer.Translate(sentence, shouting, request.Kind is BlockKind.Headline or BlockKind.Heading, trace);
            if (request.Kind != BlockKind.ListItem)
            {
                quotations.Mark(sentence, words, at + 1 < sentences.Count ? sentences[at + 1] : after, style);
            }

            Dress(words, style);

            explanations?.Add(trace!.Finish(words, _origins));
            target.Write(words, shouting, Sentences.BeginsWithCapital(sentence));
            foreach (Word word in words.Where(w => w.Kind == TokenKind.Word && w.Text.Length > 0))
            {
                all++;
                known += Certainty(word);
            }
        }

        return Finish(request.Text, target, all == 0 ? 1 : Math.Round(known / all, 3));
    }

    /// <summary>Gives the words of a sentence the spelling and the dates of a style.</summary>
    private void Dress(List<Word> words, EnglishStyle style)
    {
        _spellings.Apply(words, style);
        if (style.American)
        {
            AmericanDates.Apply(words);
        }
    }

    private List<List<Token>> Split(string text, ImmutableArray<TermMatch> terms) =>
        [.. Sentences.Split(_tokenizer.Split(text, terms), LongestSentence)];

    /// <summary>The state of quotation at the start of a segment.</summary>
    private Quotations QuotationsAt(TranslationRequest request)
    {
        var quotations = new Quotations(_reporting);
        foreach (List<Token> sentence in Split(request.Before, []))
        {
            quotations.Pass(sentence);
        }

        return quotations;
    }

    private static Draft Finish(string source, TargetText target, double confidence)
    {
        string written = target.ToString();
        if (written.Length > 0 && written.IsNormalized(NormalizationForm.FormC))
        {
            return new Draft(written, target.Alignment, confidence);
        }

        // Nothing to say, or a sign that only another form of it can stand beside: the source as it is.
        string fallback = written.Length == 0 ? source : Nfc.Of(written);
        return new Draft(fallback, fallback.Length == written.Length ? target.Alignment : [], 0);
    }

    private static double Certainty(Word word) => word.Reading switch
    {
        { Entry.Class: 'p' } => 0.9,
        { Shape: var shape } when shape.HasFlag(Shape.Guessed) => string.Equals(word.Out, word.Text, StringComparison.Ordinal) ? 0 : 0.5,
        _ => 0.95,
    };
}
