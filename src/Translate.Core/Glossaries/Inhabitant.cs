using System.Collections.Immutable;

namespace Translate.Glossaries;

/// <summary>The noun for a person from a place.</summary>
/// <param name="Word">The indefinite singular in Norwegian (<c>iraker</c>).</param>
/// <param name="English">The accepted English singular, the preferred first (<c>Iraqi</c>).</param>
/// <param name="Plural">The accepted English plural, the preferred first (<c>Iraqis</c>).</param>
/// <param name="Forms">The inflected forms in Norwegian where the entry gives them; empty when they follow from the word.</param>
public sealed record Inhabitant(
    string Word, ImmutableArray<string> English, ImmutableArray<string> Plural, ImmutableArray<InflectedForm> Forms)
{
    /// <summary>Every form it stands in, the word itself first.</summary>
    public IEnumerable<InflectedForm> AllForms() =>
        Forms.IsEmpty ? NorwegianInflection.OfInhabitant(Word) : Forms.Prepend(new InflectedForm(Word, IsPlural: false));
}
