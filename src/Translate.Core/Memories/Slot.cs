using Translate.Documents;

namespace Translate.Memories;

/// <summary>A number, date word or name in a source.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">What it says, the same for all spellings of the same thing.</param>
internal sealed record Slot(SlotKind Kind, TextSpan Span, string Text)
{
    /// <summary>The name's glossary term.</summary>
    public TermMatch? Term { get; init; }

    /// <summary>The month or weekday.</summary>
    public CalendarWord? Word { get; init; }

    /// <summary>Whether a number has a full stop after it (<c>3. mai</c>).</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Whether <c>på</c> stands before a name, which is <c>in</c>, <c>on</c> or <c>at</c> in English: on Cyprus, in Iceland.</summary>
    public bool IsAfterPaa { get; init; }

    /// <summary>
    /// What must be the same for one slot to stand for another: for a name, its form too, since a genitive or an adjective is another
    /// word in English.
    /// </summary>
    public string Shape => Term is null ? Kind.ToString() : $"{Kind}-{Term.Form}";
}
