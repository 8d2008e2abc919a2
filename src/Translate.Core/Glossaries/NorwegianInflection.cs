namespace Translate.Glossaries;

/// <summary>The regular forms of the words made from place names, in Bokmål and, for inhabitants, in Nynorsk too.</summary>
internal static class NorwegianInflection
{
    /// <summary>The forms of an adjective: <c>irakisk irakiske</c>; those that do not end in -sk take -t in the neuter as well.</summary>
    public static IEnumerable<string> OfAdjective(string word)
    {
        yield return word;
        yield return word + "e";
        if (!word.EndsWith("sk", StringComparison.Ordinal))
        {
            yield return word + "t";
        }
    }

    /// <summary>The forms of an inhabitant: <c>iraker irakeren irakere irakerne</c>, <c>svenske svensken svensker svenskene</c>.</summary>
    public static IEnumerable<InflectedForm> OfInhabitant(string word)
    {
        yield return new(word, IsPlural: false);
        (string stem, string[] singular, string[] plural) = Endings(word);
        foreach (string ending in singular)
        {
            yield return new(stem + ending, IsPlural: false);
        }

        foreach (string ending in plural)
        {
            yield return new(stem + ending, IsPlural: true);
        }
    }

    private static (string Stem, string[] Singular, string[] Plural) Endings(string word) => word switch
    {
        [.. var stem, 'm', 'a', 'n', 'n'] => (stem, ["mannen"], ["menn", "mennene", "menner"]),
        [.. var stem, 'k', 'v', 'i', 'n', 'n', 'e'] => (stem, ["kvinnen", "kvinna"], ["kvinner", "kvinnene"]),
        [.. var stem, 'e', 'r'] => (stem, ["eren", "ar", "aren"], ["ere", "erne", "arar", "arane"]),
        [.. var stem, 'e'] => (stem, ["en"], ["er", "ene", "ar", "ane"]),
        _ => (word, ["en"], ["er", "ene", "ar", "ane"]),
    };
}
