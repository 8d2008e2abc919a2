namespace Translate.Glossaries.Interchange;

/// <summary>
/// What the standard's categories cannot say stands in notes of this form, which every tool keeps: <c>translate.kind: country</c>.
/// </summary>
/// <param name="Name">What is said: a key of entries, or one of the names below.</param>
/// <param name="Value">The value.</param>
internal sealed record TbxMark(string Name, string Value)
{
    /// <summary>The form that a term has: <c>definite</c>, <c>compound</c>, <c>plural</c>, <c>forms</c>.</summary>
    public const string Form = "form";

    /// <summary>What a concept is to the one it refers to: <c>adjective</c> or <c>inhabitant</c>.</summary>
    public const string Word = "word";

    private const string Prefix = "translate.";
    private const string Separator = ": ";

    /// <summary>The mark that a note holds; null when it is an ordinary note.</summary>
    public static TbxMark? Of(TbxNote note)
    {
        int separator = note.Text.IndexOf(Separator, StringComparison.Ordinal);
        return note.Type is TbxNote.Plain && separator > Prefix.Length && note.Text.StartsWith(Prefix, StringComparison.Ordinal)
            ? new TbxMark(note.Text[Prefix.Length..separator], note.Text[(separator + Separator.Length)..])
            : null;
    }

    /// <summary>The note that says it.</summary>
    public override string ToString() => Prefix + Name + Separator + Value;
}
