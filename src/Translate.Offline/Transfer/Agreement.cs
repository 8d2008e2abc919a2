using Translate.Offline.Generation;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>English finite forms that agree with a subject.</summary>
internal sealed class Agreement(EnglishForms english)
{
    /// <summary>A verb in present or past with its subject.</summary>
    public string Finite(string verb, Unit? subject, bool past)
    {
        if (verb is "be" || verb.StartsWith("be ", StringComparison.Ordinal))
        {
            return Be(subject, past) + verb[2..];
        }

        if (past)
        {
            return english.Past(verb);
        }

        return IsThirdSingular(subject) ? english.Third(verb) : verb;
    }

    /// <summary>The right form of be.</summary>
    public static string Be(Unit? subject, bool past) => (subject?.Head.Out, IsThirdSingular(subject), past) switch
    {
        ("I", _, false) => "am",
        ("I", _, true) => "was",
        (_, true, false) => "is",
        (_, true, true) => "was",
        (_, _, false) => "are",
        _ => "were",
    };

    /// <summary>The right form of have.</summary>
    public static string Have(Unit? subject, bool past) => past ? "had" : IsThirdSingular(subject) ? "has" : "have";

    /// <summary>The right form of do.</summary>
    public static string Do(Unit? subject, bool past) => past ? "did" : IsThirdSingular(subject) ? "does" : "do";

    /// <summary>Whether a subject takes the third person singular; none at all does.</summary>
    public static bool IsThirdSingular(Unit? subject) =>
        subject is null || (!subject.IsPlural && subject.Head.Out is not ("I" or "you" or "we" or "they"));

    private static bool IsWoman(string lemma) => lemma is "kvinne" or "jente" or "mor" or "dronning" or "datter" or "søster" or "kone"
        or "bestemor" or "prinsesse" or "tante" or "dame" or "enke";

    /// <summary>The pronoun that goes back to a subject.</summary>
    public static (string Object, string Possessive) Pronouns(Unit? subject)
    {
        if (subject is null)
        {
            return ("itself", "its");
        }

        Word head = subject.Head;
        return head.Lower switch
        {
            "jeg" => ("myself", "my"),
            "du" => ("yourself", "your"),
            "vi" => ("ourselves", "our"),
            "dere" => ("yourselves", "your"),
            "hun" => ("herself", "her"),
            _ when !subject.IsPlural && IsWoman(head.Lemma) => ("herself", "her"),
            "man" or "en" => ("oneself", "one's"),
            _ when subject.IsPlural => ("themselves", "their"),
            "den" or "det" or "dette" => ("itself", "its"),
            _ when head.Is(Tag.PN) && !head.Is(Lexicon.EntryFlags.Place) && head.Reading.Shape != Lexicon.Shape.None
                && !head.Text.All(char.IsUpper) => ("himself", "his"),
            _ when head.Is(Lexicon.EntryFlags.Person) => ("himself", "his"),
            _ => ("itself", "its"),
        };
    }
}
