namespace Translate.Glossaries.Interchange;

/// <summary>One thing that an entry says: the least that tables, term bases and glossaries have in common.</summary>
/// <param name="Key">The entry's key: <c>english</c>, <c>adjective</c>.</param>
/// <param name="Text">The value: one English name, one note.</param>
/// <param name="Word">The Norwegian adjective or inhabitant that the value is about; empty for other keys.</param>
/// <param name="Facet">What it says of an inhabitant besides its English: <c>plural</c> or <c>forms</c>; otherwise empty.</param>
internal sealed record EntryValue(string Key, string Text, string Word = "", string Facet = "")
{
    /// <summary>The column that holds it in a table.</summary>
    public string Column => Facet.Length == 0 ? Key : $"{Key}-{Facet}";
}
