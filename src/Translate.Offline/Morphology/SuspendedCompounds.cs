using Translate.Offline.Lexicon;
using Translate.Offline.Tokens;
using Translate.Offline.Transfer;

namespace Translate.Offline.Morphology;

/// <summary>Compounds that leave their last part to a later word: <c>bolig- og kontorbygg</c> → housing and office buildings.</summary>
internal sealed class SuspendedCompounds(Compounds compounds)
{
    /// <summary>Reads the first parts as modifiers, and takes their hyphens out.</summary>
    public void Read(List<Word> words)
    {
        for (int at = words.Count - 4; at >= 0; at--)
        {
            Word part = words[at];
            bool suspended = part.Kind == TokenKind.Word && part.Readings.Count == 0 && !part.Fixed && words[at + 1].Text is "-"
                && !words[at + 1].SpaceBefore && words[at + 2].SpaceBefore
                && (words[at + 2].Lower is "og" or "eller" or "samt" || words[at + 2].Text is ",")
                && words[at + 3].Kind == TokenKind.Word;
            string? english = suspended ? Modifier(part.Lower) : null;
            if (english is null)
            {
                continue;
            }

            part.Suspended = true;
            part.Readings.Add(new Reading(Tag.AJ, new Entry(part.Lower, 'a', english, EntryFlags.None)));
            part.AlsoFrom.Add(words[at + 1].Span);
            words.RemoveAt(at + 1);
        }
    }

    private string? Modifier(string part) => compounds.Modifier(part, 2) ?? (part[^1] is 's' ? compounds.Modifier(part[..^1], 2) : null);
}
