using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Writing;

public sealed partial class SideBySideStyleTests
{
    /// <summary>The contrast that WCAG 2.2 asks for (1.4.3, level AA).</summary>
    private const double Enough = 4.5;

    private static readonly string Css = File.ReadAllText(Repository.PathOf("src", "Translate.Core", "Writing", "SideBySide.css"));

    public static TheoryData<string, string> TextOnGround { get; } = new()
    {
        { "ink", "paper" }, { "ink", "card" }, { "ink", "term" }, { "ink", "lit" }, { "ink", "critical-ground" }, { "ink", "major-ground" },
        { "ink", "minor-ground" }, { "soft", "paper" }, { "soft", "card" }, { "soft", "term" }, { "accent", "paper" }, { "accent", "term" },
        { "accent", "lit" }, { "human", "paper" }, { "human", "term" }, { "memory", "paper" }, { "memory", "term" }, { "machine", "paper" },
        { "machine", "term" }, { "none", "paper" }, { "none", "term" }, { "critical", "paper" }, { "critical", "critical-ground" }, { "critical", "major-ground" },
        { "major", "paper" }, { "major", "term" }, { "major", "major-ground" }, { "minor", "paper" }, { "minor", "minor-ground" },
    };

    [Theory]
    [MemberData(nameof(TextOnGround))]
    public void Can_be_read_in_light_and_in_dark(string text, string ground)
    {
        string[] palettes = [.. Palettes().Matches(Css).Select(m => m.Value)];
        Assert.Equal(3, palettes.Length);
        ImmutableDictionary<string, double> light = Luminances(palettes[0]);
        ImmutableDictionary<string, double> dark = Luminances(palettes[1]);

        Assert.InRange(Contrast(light[text], light[ground]), Enough, 21);
        Assert.InRange(Contrast(dark[text], dark[ground]), Enough, 21);
    }

    [Fact]
    public void Cannot_end_its_own_element() => Assert.DoesNotContain("<", Css, StringComparison.Ordinal);

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static ImmutableDictionary<string, double> Luminances(string palette) => Colours().Matches(palette).ToImmutableDictionary(
        m => m.Groups["name"].Value,
        m => (0.2126 * Channel(m, 0)) + (0.7152 * Channel(m, 2)) + (0.0722 * Channel(m, 4)),
        StringComparer.Ordinal);

    /// <summary>A channel of a colour as WCAG 2.2 linearises it for the relative luminance.</summary>
    private static double Channel(Match colour, int start)
    {
        double value = int.Parse(colour.Groups["rgb"].ValueSpan.Slice(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@":root \{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Palettes();

    [GeneratedRegex("--(?<name>[a-z-]+): #(?<rgb>[0-9a-f]{6});", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Colours();
}
