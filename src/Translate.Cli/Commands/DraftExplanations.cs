using System.Text.Json;
using Translate.Documents;
using Translate.MachineTranslation;
using Translate.Offline;
using Translate.Offline.Explaining;

namespace Translate.Cli.Commands;

/// <summary>How <c>translate text --explain</c> shows the way of each sentence through the embedded engine.</summary>
internal static class DraftExplanations
{
    /// <summary>Explains the units of a document: as text to read, or one JSON object for each unit.</summary>
    public static void Write(TextWriter output, BilingualDocument document, bool json)
    {
        foreach (TranslationUnit unit in document.Units.Where(u => !string.IsNullOrWhiteSpace(u.Source.Text)))
        {
            DraftExplanation draft = OfflineEngine.Explain(new TranslationRequest(
                unit.Id, unit.Source.Text, document.Article.Language, document.TargetLanguage, unit.Block.Kind, unit.Terms));
            if (json)
            {
                output.WriteLine(JsonSerializer.Serialize(Shape(unit.Source.Text, draft), JsonLines.Options));
                continue;
            }

            foreach (SentenceExplanation sentence in draft.Sentences)
            {
                Write(output, sentence);
            }

            output.WriteLine($"English     {draft.Text}");
            output.WriteLine(FormattableString.Invariant($"Confidence  {draft.Confidence:0.###}"));
            output.WriteLine();
        }
    }

    private static void Write(TextWriter output, SentenceExplanation sentence)
    {
        output.WriteLine($"Tokens      {string.Join(" | ", sentence.Tokens)}");
        output.WriteLine("Words");
        int width = sentence.Words.Select(w => w.Norwegian.Length).Append(0).Max();
        foreach (WordExplanation word in sentence.Words)
        {
            string tag = string.Equals(word.Tagged, word.Tag, StringComparison.Ordinal) ? word.Tag : $"{word.Tagged}→{word.Tag}";
            output.WriteLine($"  {word.Norwegian.PadRight(width)}  {tag,-9} {word.Meaning}  ({word.Why})");
            if (word.Readings.Length > 1)
            {
                output.WriteLine($"  {new string(' ', width)}  could be  {string.Join("; ", word.Readings)}");
            }
        }

        output.WriteLine("Steps");
        foreach (StepExplanation step in sentence.Steps)
        {
            output.WriteLine($"  {step.Name}");
            output.WriteLine($"    {step.Units}");
        }

        output.WriteLine($"Said        {sentence.English}");
    }

    private static object Shape(string source, DraftExplanation draft) => new
    {
        source,
        english = draft.Text,
        confidence = draft.Confidence,
        sentences = draft.Sentences.Select(s => new
        {
            tokens = s.Tokens,
            words = s.Words.Select(w => new
            {
                norwegian = w.Norwegian,
                readings = w.Readings,
                tagged = w.Tagged,
                tag = w.Tag,
                meaning = w.Meaning,
                why = w.Why,
                english = w.English,
            }),
            steps = s.Steps.Select(step => new { name = step.Name, units = step.Units }),
            said = s.English,
        }),
    };
}
