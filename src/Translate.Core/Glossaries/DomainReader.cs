using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Translate.Errors;
using Translate.Yaml;

namespace Translate.Glossaries;

/// <summary>Reads <c>domain:</c>.</summary>
internal static partial class DomainReader
{
    /// <summary>The domains that a value names; what cannot be one is reported and left out.</summary>
    public static ImmutableArray<string> Read(YamlValue value, List<Mistake> mistakes)
    {
        ImmutableArray<string>.Builder domains = ImmutableArray.CreateBuilder<string>();
        if (value is YamlList { Items.IsEmpty: true })
        {
            mistakes.Add(new Mistake(value.Location, "'domain' is an empty list. Remove it: an entry without a domain is used for all."));
        }

        foreach (YamlScalar domain in value.AsTexts("domain", mistakes))
        {
            if (Domain().IsMatch(domain.Text))
            {
                domains.Add(string.Intern(domain.Text));
            }
            else
            {
                string message = $"'{domain.Text}' is no domain: it is one word in small letters, such as 'sport' or 'armed-forces'.";
                mistakes.Add(new Mistake(domain.Location, message));
            }
        }

        return domains.DrainToImmutable();
    }

    [GeneratedRegex(@"^[\p{Ll}0-9]+(-[\p{Ll}0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Domain();
}
