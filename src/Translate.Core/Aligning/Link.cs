namespace Translate.Aligning;

/// <summary>Neighbouring segments of the source and what they are linked with, by their numbers from 0; one side may be empty.</summary>
internal readonly record struct Link(Range Source, Range Target, double Similarity);
