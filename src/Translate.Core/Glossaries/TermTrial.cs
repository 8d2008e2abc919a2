namespace Translate.Glossaries;

/// <summary>A form tried at a place in a text whose letters are the form's.</summary>
/// <param name="Pattern">The form.</param>
/// <param name="Start">Where the words begin.</param>
/// <param name="End">The first position after them, a genitive -s included.</param>
/// <param name="IsGenitive">Whether the words are the form with an -s more.</param>
internal readonly record struct TermTrial(TermPattern Pattern, int Start, int End, bool IsGenitive)
{
    /// <summary>What keeps the form from standing here by itself, whatever else is found.</summary>
    public TermObstacle Obstacle(string text)
    {
        TermObstacle obstacle = IsGenitive
            ? Occurrence.ObstacleInGenitive(Pattern, text, Start, End)
            : NameGuard.Check(Pattern, text, Start, End);
        return obstacle == TermObstacle.None && WebAddress.Holds(text, Start, End) ? TermObstacle.WebAddress : obstacle;
    }
}
