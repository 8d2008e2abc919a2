using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Glossaries;

/// <summary>Tries whether the words of an entry are found where nothing else is in their way.</summary>
internal sealed class EntryTrial(Glossary glossary)
{
    // In the middle of a sentence, alone, at the end, and as one person; no name stands beside the word.
    private static readonly ImmutableArray<(string Before, string After)> Places = [("om ", " nå"), ("", ""), ("dette er ", "."), ("en ", " nå")];

    private readonly TermMatcher _matcher = new(glossary);

    /// <summary>What is wrong with each of the entry's words that is found nowhere, with the remedy.</summary>
    public IEnumerable<string> Failures(TermEntry entry) => Words(entry).Where(word => !IsFound(entry, word)).Select(word => Message(entry, word));

    private static IEnumerable<string> Words(TermEntry entry) =>
    [
        entry.Term, .. entry.Also, .. entry.Definite, .. entry.Adjectives.Select(a => a.Word), .. entry.Inhabitants.Select(i => i.Word),
    ];

    private bool IsFound(TermEntry entry, string word)
    {
        foreach ((string before, string after) in Places)
        {
            var span = new TextSpan(before.Length, word.Length);
            ImmutableArray<TermDecision> decisions = _matcher.Explain(before + word + after);
            if (decisions.Any(d => ReferenceEquals(d.Entry, entry) && d.Match is { } match && match.Span.Overlaps(span)))
            {
                return true;
            }
        }

        return false;
    }

    private string Message(TermEntry entry, string word)
    {
        (string before, string after) = Places[0];
        TermDecision? refused = _matcher.Explain(before + word + after).FirstOrDefault(d => ReferenceEquals(d.Entry, entry));
        return refused is null
            ? $"'{word}' can never be found: its words hang together by signs that no text is searched for. Write them with one space or hyphen between."
            : $"'{word}' can never be found: {refused.Reason}. Write it as articles do, or remove it.";
    }
}
