using System.Text;

namespace Translate.Pipeline;

/// <summary>The spelling of keys in <c>pipeline.yml</c>: <c>FailOn</c> is <c>fail-on</c>.</summary>
public static class KebabCase
{
    /// <summary>A property's or enum member's name as a key.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && key.Length > 0)
            {
                key.Append('-');
            }

            key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }
}
