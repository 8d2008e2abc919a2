using System.Globalization;
using System.Text;

namespace Translate.Testing.Azure;

/// <summary>
/// What the test server takes for a translation: each word in angle quotes (<c>‹Oslo›</c>), so that source and target differ in length and a
/// position of the one is no position of the other.
/// </summary>
public sealed record FakeTranslation(string Text, string Projections, int SourceLength)
{
    public static FakeTranslation Of(string source)
    {
        var target = new StringBuilder();
        List<string> projections = [];
        int start = 0;
        foreach (string word in source.Split(' '))
        {
            if (word.Length > 0)
            {
                projections.Add(string.Create(
                    CultureInfo.InvariantCulture, $"{start}:{start + word.Length - 1}-{target.Length}:{target.Length + word.Length + 1}"));
                target.Append('‹').Append(word).Append('›');
            }

            target.Append(' ');
            start += word.Length + 1;
        }

        return new FakeTranslation(target.ToString()[..^1], string.Join(' ', projections), source.Length);
    }
}
