namespace Translate.Aligning;

/// <summary>A feature in a bag.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Count">How often it is there.</param>
/// <param name="Weight">How much one occurrence counts: more the rarer it is.</param>
internal readonly record struct Feature(int Id, int Count, double Weight);
