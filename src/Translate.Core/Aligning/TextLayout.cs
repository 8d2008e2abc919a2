namespace Translate.Aligning;

/// <summary>How the segments of a text to be aligned are found.</summary>
public enum TextLayout
{
    /// <summary><see cref="Lines"/> where both texts look like a list of sentences, one a line; otherwise <see cref="Article"/>.</summary>
    Auto,

    /// <summary>Headlines, paragraphs and credits are found as in a run, and split into sentences.</summary>
    Article,

    /// <summary>Each line that is not empty is one segment, and stays whole.</summary>
    Lines,
}
