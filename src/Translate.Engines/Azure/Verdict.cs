namespace Translate.Engines.Azure;

/// <summary>What is known of an answer that came at a request's position.</summary>
internal enum Verdict
{
    /// <summary>Nothing speaks against it.</summary>
    Fits,

    /// <summary>Its word alignment is not of these two texts; the sentence lengths do not speak against it.</summary>
    AlignmentDoesNotFit,

    /// <summary>It is empty, or its sentence lengths are those of another text.</summary>
    DoesNotFit,
}
