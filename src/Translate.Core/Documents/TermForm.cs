namespace Translate.Documents;

/// <summary>In which form a term stands in the source.</summary>
public enum TermForm
{
    /// <summary>As in the glossary.</summary>
    Base,

    /// <summary>With genitive -s or apostrophe (<c>Iraks</c>, <c>Paris'</c>).</summary>
    Genitive,

    /// <summary>With a definite ending (<c>Oslofjorden</c> for Oslofjord).</summary>
    Definite,

    /// <summary>The adjective of the place (<c>irakske</c>).</summary>
    Adjective,

    /// <summary>The people of the place (<c>irakerne</c>).</summary>
    Inhabitant,

    /// <summary>The first part of a hyphen compound (<c>Irak-krigen</c>).</summary>
    Compound,
}
