using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tokens;

namespace Translate.Offline.Transfer;

/// <summary>Chooses a word's meaning by what stands around it, with the rules of <c>select.tsv</c>.</summary>
internal sealed class SenseChoice(SelectionTable table)
{
    /// <summary>Chooses for a word inside a noun phrase.</summary>
    public void Choose(Word word, List<Word> phrase)
    {
        IReadOnlyList<Selection> rules = word.Sense is null && !word.Fixed ? table.Of(word.Lemma, word.Reading.Entry.Class) : [];
        if (rules.Count == 0)
        {
            return;
        }

        int at = phrase.IndexOf(word);
        Choose(word, rules, at > 0 ? phrase[at - 1] : null, at + 1 < phrase.Count ? phrase[at + 1] : null, phrase[^1], null);
    }

    /// <summary>Chooses for a preposition or verb from the words beside it and the head of what follows.</summary>
    public void Choose(Word word, Word? previous, Word? next, Word? head, Word? target)
    {
        if (word.Sense is null && !word.Fixed)
        {
            Choose(word, table.Of(word.Lemma, word.Reading.Entry.Class), previous, next, head, target);
        }
    }

    /// <summary>Chooses for an adjective or participle that stands for a noun: den mistenkte → the suspect.</summary>
    public void ChooseAlone(Word word)
    {
        foreach (Selection rule in table.Of(word.Lemma, word.Reading.Entry.Class))
        {
            if (rule.Where is "alone")
            {
                word.Out = rule.English;
                word.Because = $"select.tsv: {word.Lemma}, alone";
            }
        }
    }

    private static void Choose(Word word, IReadOnlyList<Selection> rules, Word? previous, Word? next, Word? head, Word? target)
    {
        foreach (Selection rule in rules)
        {
            Word? other = rule.Where switch { "form" => word, "prev" => previous, "next" => next, "head" or "flag" => head, "object" => target, _ => null };
            if (other is not null && Array.Exists(rule.Words, w => Fits(other, w, rule.Where)))
            {
                word.Sense = rule.English;
                word.Because = $"select.tsv: {word.Lemma}, {rule.Where}:{Array.Find(rule.Words, w => Fits(other, w, rule.Where))}";
                return;
            }
        }
    }

    private static bool Fits(Word other, string wanted, string where) => where switch
    {
        "flag" => wanted switch
        {
            "month" => other.Lemma is "januar" or "februar" or "mars" or "april" or "mai" or "juni" or "juli" or "august"
                or "september" or "oktober" or "november" or "desember",
            "time" => other.Is(EntryFlags.Time),
            "person" => other.Is(EntryFlags.Person),
            _ => other.Is(EntryFlags.Place),
        },
        _ when wanted is "NUM" => other.Kind == TokenKind.Number,
        _ when Enum.TryParse(wanted, out Tag tag) => other.Tag == tag,
        _ => string.Equals(other.Lemma, wanted, StringComparison.Ordinal)
            || (wanted.Length > 3 && other.Lemma.EndsWith(wanted, StringComparison.Ordinal)),
    };
}
