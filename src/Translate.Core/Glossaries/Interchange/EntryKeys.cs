namespace Translate.Glossaries.Interchange;

/// <summary>The keys of an entry, as they are written in glossaries and at the head of a table's columns.</summary>
internal static class EntryKeys
{
    public const string Term = "term";
    public const string English = "english";
    public const string Kind = "kind";
    public const string Also = "also";
    public const string Definite = "definite";
    public const string Compound = "compound";
    public const string Adjective = "adjective";
    public const string Inhabitant = "inhabitant";
    public const string Guard = "guard";
    public const string Forbidden = "forbidden";
    public const string DoNotTranslate = "do-not-translate";
    public const string Domain = "domain";
    public const string Note = "note";

    /// <summary>The English plural of an inhabitant, where it is not regular.</summary>
    public const string Plural = "plural";

    /// <summary>The Norwegian forms of an inhabitant, where they are not regular.</summary>
    public const string Forms = "forms";
}
