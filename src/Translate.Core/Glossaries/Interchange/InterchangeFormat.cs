namespace Translate.Glossaries.Interchange;

/// <summary>A format in which glossaries go to and come from other programs.</summary>
public enum InterchangeFormat
{
    /// <summary>TBX of version 3 (ISO 30042:2019), dialect TBX-Basic.</summary>
    Tbx,

    /// <summary>TBX of version 2 (ISO 30042:2008).</summary>
    TbxV2,

    /// <summary>Comma-separated values with a header.</summary>
    Csv,

    /// <summary>Tab-separated values with a header.</summary>
    Tsv,
}
