using Translate.Offline.Generation;
using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tokens;

namespace Translate.Offline.Transfer;

/// <summary>Puts determiners, adjectives and their noun into English: articles, number, order.</summary>
internal sealed class NounGroups(EnglishForms english, SenseChoice senses)
{
    /// <summary>Says one group of a noun phrase.</summary>
    /// <param name="group">Its words; those of the answer are in English order.</param>
    /// <param name="noun">Its noun, or the possessor it ends with.</param>
    /// <param name="possessed">Whether a possessor stands before it.</param>
    /// <param name="plural">Whether the noun is plural.</param>
    public List<Word> Say(List<Word> group, Word noun, bool possessed, bool plural)
    {
        bool definite = noun.Is(Tag.NSD, Tag.NPD) || (noun.Is(Tag.NG) && noun.Reading.Shape.HasFlag(Shape.Definite));
        int partOf = group.FindLastIndex(w => w.Is(Tag.DQ) && w.English.EndsWith(" of", StringComparison.Ordinal));
        bool determined = possessed || IsDetermined(group.Skip(partOf + 1));
        foreach (Word word in group)
        {
            Say(word, plural, group);
        }

        JoinMeasure(group, noun);

        if (!determined && WantsArticle(group, noun, definite))
        {
            int place = group.FindIndex(w => w.Lower is not ("alle" or "all"));
            if (group[Math.Max(partOf + 1, place)].Out?.StartsWith("the ", StringComparison.Ordinal) != true)
            {
                group.Insert(Math.Max(partOf + 1, place), Word.Inserted("the", noun));
            }
        }

        OrderLimits(group);
        PutEmphasisLast(group, plural);
        if (noun.Is(Tag.PN) && group.Count > 2 && group[0].Lower is "det" && group[0].Is(Tag.DD))
        {
            // Det østlige Syria: eastern Syria.
            group[1].AlsoFrom.Add(group[0].Span);
            group[0].Out = "";
        }

        DropArticleBefore(group, "such a", "such a");
        DropArticleBefore(group, "such", "such a");
        DropArticleBefore(group, "other", "another");
        if (group.Count > 1 && group[0].Lower is "hele" && group[1].Out is "the")
        {
            (group[0], group[1]) = (group[1], group[0]);
        }

        return group;
    }

    /// <summary>selve bygningen → the building itself.</summary>
    private static void PutEmphasisLast(List<Word> group, bool plural)
    {
        int at = group.FindIndex(w => w.Lower is "selve");
        if (at >= 0 && at < group.Count - 1)
        {
            Word emphasis = group[at];
            emphasis.Out = plural ? "themselves" : "itself";
            group.RemoveAt(at);
            group.Add(emphasis);
        }
    }

    /// <summary>et 24 timers møte → a 24-hour meeting.</summary>
    private static void JoinMeasure(List<Word> group, Word possessor)
    {
        int number = group.Count - 2;
        bool measure = number > 0 && possessor == group[^1] && possessor is { Tag: Tag.NG, Fixed: false } && possessor.Is(EntryFlags.Time)
            && group[number].Is(Tag.NU) && group[0].Lower is "en" or "et" or "ei" or "den" or "det";
        if (measure)
        {
            possessor.Out = group[number].Out + "-" + possessor.English;
            possessor.AlsoFrom.Add(group[number].Span);
            group.RemoveAt(number);
        }
    }

    private static bool IsDetermined(IEnumerable<Word> words) => words.Where(w => w.Lower is not "selve").Any(w => (w.Is(Tag.DD, Tag.DP) && w.Lower is not "samme")
        || w.Lower is "begge"
        || w.English is "each" or "a" or "any" or "no" or "all the" or "another" or "one" or "most"
        || w.English.StartsWith("the ", StringComparison.Ordinal) || w.English.StartsWith("a ", StringComparison.Ordinal));

    /// <summary>Whether English says the: the noun is definite, or it is the same, the first, the largest.</summary>
    private static bool WantsArticle(List<Word> group, Word noun, bool definite)
    {
        bool generic = noun.Is(EntryFlags.NoThe) && group.Count == 1;
        bool ordinal = noun.Is(Tag.NS) && group.Exists(w => w.Lower is "første" or "siste" or "eneste" or "største" or "beste" or "tredje" or "fjerde" or "femte" or "sjette"
            || (w.Tag == Tag.AJS && w != noun));
        return (definite && !generic) || group.Exists(w => w.Lower is "samme")
            || (ordinal && (noun.Lemma is "gang" || !noun.Is(EntryFlags.Time)));
    }

    /// <summary>en slik → such a, en annen → another: one word says both.</summary>
    private static void DropArticleBefore(List<Word> group, string said, string both)
    {
        int at = group.FindIndex(w => string.Equals(w.Out, said, StringComparison.Ordinal));
        if (at > 0 && group[at - 1].Out is "a")
        {
            group[at].Out = both;
            group[at].AlsoFrom.Add(group[at - 1].Span);
            group[at - 1].Out = "";
        }
    }

    /// <summary>de tre siste → the last three.</summary>
    private static void OrderLimits(List<Word> group)
    {
        int limit = group.FindIndex(w => w.Lower is "første" or "siste" or "neste");
        if (limit > 0 && group[limit - 1].Is(Tag.NU))
        {
            (group[limit - 1], group[limit]) = (group[limit], group[limit - 1]);
        }
    }

    private void Say(Word word, bool plural, List<Word> group)
    {
        if (word.Out is not null)
        {
            return;
        }

        senses.Choose(word, group);
        switch (word.Tag)
        {
            case Tag.NS or Tag.NSD or Tag.NP or Tag.NPD:
                word.Out = plural && word.Reading.Entry.Class != 'c' && !word.Is(EntryFlags.Unc) && !word.Is(EntryFlags.Pl)
                    && !word.Fixed ? english.Plural(word.English) : word.English;
                bool halved = group.Count > 1 && word.Out.StartsWith("half an ", StringComparison.Ordinal);
                word.Out = halved ? "half " + word.Out[8..] : word.Out;
                break;
            case Tag.NG:
                word.Out = EnglishForms.Genitive(plural && !word.Is(EntryFlags.Unc) ? english.Plural(word.English) : word.English, plural);
                break;
            case Tag.PNG:
                word.Out = word.Fixed ? word.English
                    : EnglishForms.Genitive(word.English, plural: word.English.StartsWith("the ", StringComparison.Ordinal));
                break;
            case Tag.DQ when word.Lower is "hver" or "hvert" && group[^1].Is(EntryFlags.Time):
                word.Out = "every";
                break;
            case Tag.NU when word.Lower is "hundre" or "tusen" && !group.TakeWhile(w => w != word).Any(w => w.Is(Tag.NU)
                || w.English is "several"):
                word.Out = "a " + word.English;
                break;
            case Tag.AV when word.Lower is "enda":
                word.Out = "even";
                break;
            case Tag.AJP when word.Lower is "hele" && group.Exists(w => w.Is(Tag.NU)):
                word.Out = "a full";
                break;
            default:
                word.Out = Adjective(word);
                break;
        }
    }

    /// <summary>Says an adjective or participle that stands for a person: tiltalte → defendant.</summary>
    public void SayAlone(Word word)
    {
        word.Out ??= Adjective(word);
        senses.ChooseAlone(word);
    }

    /// <summary>An adjective or anything else in a noun phrase, in its English form.</summary>
    public string Adjective(Word word)
    {
        if (word.Fixed)
        {
            return word.English;
        }

        bool verbal = word.Reading.Entry.Class == 'v';
        return word.Tag switch
        {
            Tag.NU when word.Kind == TokenKind.Number => NumberShape.English(word.Text, isTime: word.Sense is "time"),
            Tag.AJR when verbal => english.Ing(word.English),
            _ when verbal => english.Participle(word.English),
            Tag.AJC => english.Comparative(word.English),
            Tag.AJS => english.Superlative(word.English),
            _ => word.English,
        };
    }
}
