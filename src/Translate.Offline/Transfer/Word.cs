using Translate.Documents;
using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tokens;

namespace Translate.Offline.Transfer;

/// <summary>A word on its way from Norwegian to English.</summary>
internal sealed class Word(string text, TextSpan span, TokenKind kind, bool spaceBefore)
{
    /// <summary>The Norwegian, as it stands.</summary>
    public string Text { get; } = text;

    /// <summary>The Norwegian in small letters, as Bokmål writes it.</summary>
    public string Lower { get; private set; } = text.ToLowerInvariant();

    /// <summary>Other Bokmål forms that it may be; only Nynorsk words have them.</summary>
    public ReadOnlyMemory<string> Also { get; private set; }

    /// <summary>Where it stands in the source.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>What its token is made of.</summary>
    public TokenKind Kind { get; } = kind;

    /// <summary>Whether white space stood before it.</summary>
    public bool SpaceBefore { get; } = spaceBefore;

    /// <summary>The other source words it speaks for.</summary>
    public List<TextSpan> AlsoFrom { get; } = [];

    /// <summary>The ways to read it.</summary>
    public List<Reading> Readings { get; } = [];

    /// <summary>The reading chosen.</summary>
    public Reading Reading { get; set; }

    /// <summary>The English dictionary form, where it is not the entry's own.</summary>
    public string? Sense { get; set; }

    /// <summary>The row of a data file that chose <see cref="Sense"/>; null where the entry's own English stands.</summary>
    public string? Because { get; set; }

    /// <summary>The English, once it is decided; empty when other words say it.</summary>
    public string? Out { get; set; }

    /// <summary>
    /// Whether its English is required by a glossary: nothing of it changes but for the capitals of a sentence's start and of a headline
    /// all in capitals.
    /// </summary>
    public bool Fixed { get; set; }

    /// <summary>Whether it is the last part of a hyphen compound whose first part is a word of its own here.</summary>
    public bool Joined { get; set; }

    /// <summary>Whether it is the first part of a compound whose last part comes later: <c>bolig-</c> og kontorbygg.</summary>
    public bool Suspended { get; set; }

    /// <summary>Whether it is a quotation mark that closes.</summary>
    public bool Closes { get; set; }

    /// <summary>The tag of the reading chosen.</summary>
    public Tag Tag => Reading.Tag;

    /// <summary>The lemma of the reading chosen.</summary>
    public string Lemma => Reading.Entry.Lemma;

    /// <summary>The English dictionary form.</summary>
    public string English => Sense ?? Reading.Entry.English;

    /// <summary>Whether the word chosen has a flag.</summary>
    public bool Is(EntryFlags flag) => Reading.Entry.Is(flag);

    /// <summary>Whether its tag is one of some.</summary>
    public bool Is(params ReadOnlySpan<Tag> tags) => tags.Contains(Tag);

    /// <summary>Takes the reading with a tag, if there is one.</summary>
    public bool Choose(Tag tag)
    {
        int at = Readings.FindIndex(r => r.Tag == tag);
        if (at >= 0)
        {
            Reading = Readings[at];
        }

        return at >= 0;
    }

    /// <summary>Reads it as one of some Bokmål forms, the likeliest first.</summary>
    public void ReadAs(string[] forms)
    {
        Lower = forms[0];
        Also = forms.AsMemory(1);
    }

    /// <summary>A word that Norwegian does not have, said on behalf of another.</summary>
    public static Word Inserted(string english, Word owner) => new("", owner.Span, TokenKind.Word, true)
    {
        Out = english,
        Reading = new Reading(Tag.UK, owner.Reading.Entry),
    };
}
