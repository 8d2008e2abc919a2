using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Translate.Glossaries;

/// <summary>The names that must come out right, with their required English.</summary>
public sealed class Glossary
{
    private readonly Lazy<string> _signature;

    /// <summary>A glossary of these entries; where two spell a name alike, the first counts.</summary>
    public Glossary(ImmutableArray<TermEntry> entries)
    {
        Entries = entries;
        _signature = new Lazy<string>(Sign);
    }

    /// <summary>A glossary without entries.</summary>
    public static Glossary Empty { get; } = new([]);

    /// <summary>The entries in the order of their files and lines.</summary>
    public ImmutableArray<TermEntry> Entries { get; }

    /// <summary>
    /// A hash of all that decides what is found and offered, 16 hexadecimal digits: part of the run's signature. Notes do not count.
    /// </summary>
    public string Signature => _signature.Value;

    /// <summary>How many entries there are of each kind; kinds without any are left out.</summary>
    public IReadOnlyDictionary<TermKind, int> CountByKind() =>
        new SortedDictionary<TermKind, int>(Entries.CountBy(e => e.Kind).ToDictionary());

    private string Sign()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (TermEntry entry in Entries)
        {
            Add(hash, entry.Term, entry.Kind.ToString(), entry.Guard.ToString());
            Add(hash, [.. entry.English, "", .. entry.Also, "", .. entry.Definite, "", .. entry.Compound, ""]);
            foreach (PlaceAdjective adjective in entry.Adjectives)
            {
                Add(hash, ["adjective", adjective.Word, .. adjective.English, ""]);
            }

            foreach (Inhabitant inhabitant in entry.Inhabitants)
            {
                Add(hash, ["inhabitant", inhabitant.Word, .. inhabitant.English, "", .. inhabitant.Plural, ""]);
                Add(hash, [.. inhabitant.AllForms().Select(f => f.Text), ""]);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static void Add(IncrementalHash hash, params ReadOnlySpan<string> texts)
    {
        foreach (string text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }
    }
}
