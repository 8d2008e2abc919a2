namespace Translate.Writing;

/// <summary>The namespaces of XLIFF 2.1 and of its modules.</summary>
internal static class Xliff
{
    public const string Core = "urn:oasis:names:tc:xliff:document:2.0";

    public const string Glossary = "urn:oasis:names:tc:xliff:glossary:2.0";

    public const string Matches = "urn:oasis:names:tc:xliff:matches:2.0";

    public const string Metadata = "urn:oasis:names:tc:xliff:metadata:2.0";
}
