namespace Translate.Cli.Commands;

/// <summary>What <c>translate text</c> tells of the way of each sentence.</summary>
internal enum ExplanationForm
{
    /// <summary>Nothing: the English alone.</summary>
    None,

    /// <summary>Text to read.</summary>
    Text,

    /// <summary>JSON, an object for each segment.</summary>
    Json,
}
