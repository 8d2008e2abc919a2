namespace Translate.Writing;

/// <summary>The namespaces of XLIFF 2.1, of its modules, and of XLIFF 1.2.</summary>
internal static class Xliff
{
    public const string Core = "urn:oasis:names:tc:xliff:document:2.0";

    public const string Glossary = "urn:oasis:names:tc:xliff:glossary:2.0";

    public const string Its = "http://www.w3.org/2005/11/its";

    public const string Matches = "urn:oasis:names:tc:xliff:matches:2.0";

    public const string Metadata = "urn:oasis:names:tc:xliff:metadata:2.0";

    /// <summary>XLIFF 1.2.</summary>
    public const string Version12 = "urn:oasis:names:tc:xliff:document:1.2";
}
