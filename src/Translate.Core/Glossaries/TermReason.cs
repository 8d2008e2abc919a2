using Translate.Documents;

namespace Translate.Glossaries;

/// <summary>Says in words why a form was found or was not.</summary>
internal static class TermReason
{
    /// <summary>How the words found come from the entry: <c>'Irak' with genitive -s</c>.</summary>
    public static string Found(TermTrial trial, Occurrence occurrence, string text)
    {
        TermPattern pattern = trial.Pattern;
        string reason = Origin(pattern);
        if (occurrence.IsGenitive)
        {
            reason += NameText.IsApostrophe(text[occurrence.End - 1]) ? " with the apostrophe of the genitive" : " with genitive -s";
        }

        if (occurrence.IsCompound)
        {
            reason += trial.IsGenitive ? " with a joining -s before a hyphen" : " before a hyphen";
        }

        if (TermCasing.IsRaised(pattern.Spelling, text, trial.Start, trial.End))
        {
            reason += ", all in capitals";
        }

        return string.Equals(reason, $"'{pattern.Spelling}'", StringComparison.Ordinal) ? "the name as it stands" : reason;
    }

    /// <summary>What a place lacked for a form: the clause names the guard and what it saw.</summary>
    public static string Refused(TermObstacle obstacle, TermTrial trial, string text) => obstacle switch
    {
        TermObstacle.Capitals when trial.Pattern.IsName => $"the name is written '{trial.Pattern.Spelling}', with its capitals",
        TermObstacle.Capitals => $"'{trial.Pattern.Spelling}' has a capital only where a sentence begins; inside one it is a part of another name",
        TermObstacle.SentenceStart => "guard not-first: the capital tells nothing where a sentence begins or all is in capitals",
        TermObstacle.Team => "guard not-team: a word of sport beside it makes it a team, which keeps its name",
        TermObstacle.AfterName => $"{Guard(trial, TermGuard.NotAfterName)}: '{NeighbouringWords.Before(text, trial.Start)}' before it has a capital too",
        TermObstacle.BeforeName => $"{Guard(trial, TermGuard.NotBeforeName)}: '{NeighbouringWords.After(text, trial.End)}' after it has a capital too",
        TermObstacle.AfterGivenName => $"it is a surname after '{NeighbouringWords.Before(text, trial.Start)}'",
        TermObstacle.OrdinaryWord => $"'{trial.Pattern.Spelling}' is an ordinary word too, and a person only after such words as 'en'",
        TermObstacle.WebAddress => "it is a part of an address, a tag or a user name",
        TermObstacle.NoGenitive => $"'{trial.Pattern.Spelling}' has no such genitive",
        _ => throw new ArgumentOutOfRangeException(nameof(obstacle), obstacle, "A form is refused for a reason."),
    };

    private static string Guard(TermTrial trial, TermGuard guard)
    {
        if (!trial.Pattern.IsName)
        {
            return "it begins the name of a firm";
        }

        if (trial.Pattern.Entry.Guard.HasFlag(guard))
        {
            return $"guard {(guard == TermGuard.NotAfterName ? "not-after-name" : "not-before-name")}";
        }

        return trial.Pattern.IsAlike
            ? "English keeps the name, so it is left alone within a longer one"
            : "it belongs to the name of a house, a street or a club";
    }

    private static string Origin(TermPattern pattern)
    {
        TermEntry entry = pattern.Entry;
        string spelling = pattern.Spelling;
        return pattern.Form switch
        {
            TermForm.Definite => $"'{spelling}', definite form of '{entry.Term}'",
            TermForm.Adjective => $"'{spelling}', form of the adjective '{entry.Adjectives.First(a => HasForm(a, spelling)).Word}'",
            TermForm.Inhabitant => $"'{spelling}', form of the inhabitant '{entry.Inhabitants.First(i => HasForm(i, spelling)).Word}'",
            _ when string.Equals(spelling, entry.Term, StringComparison.Ordinal) => $"'{spelling}'",
            _ => $"'{spelling}', other spelling of '{entry.Term}'",
        };
    }

    private static bool HasForm(PlaceAdjective adjective, string form) =>
        NorwegianInflection.OfAdjective(adjective.Word).Contains(form, StringComparer.Ordinal);

    private static bool HasForm(Inhabitant inhabitant, string form) =>
        inhabitant.AllForms().Any(f => string.Equals(f.Text, form, StringComparison.Ordinal));
}
