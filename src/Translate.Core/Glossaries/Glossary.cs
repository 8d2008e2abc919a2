using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Translate.Errors;

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

    /// <summary>
    /// The entries of some domains, and those of all. Where two spell a name alike, the domain's goes first. Without a domain asked for,
    /// every entry is there, and those of all domains go first.
    /// </summary>
    /// <exception cref="ConfigurationException">No entry belongs to a domain asked for.</exception>
    public Glossary ForDomains(ImmutableArray<string> domains)
    {
        if (domains.FirstOrDefault(d => !Entries.Any(e => e.Domains.Contains(d, StringComparer.Ordinal))) is { } unknown)
        {
            throw ConfigurationException.UnknownDomain(unknown, Entries.SelectMany(e => e.Domains).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        }

        if (Entries.All(e => e.Domains.IsEmpty))
        {
            return this;
        }

        return domains.IsEmpty
            ? new Glossary([.. Entries.OrderBy(e => !e.Domains.IsEmpty)])
            : new Glossary([.. Entries.Where(e => e.Domains.IsEmpty || e.Domains.Any(d => domains.Contains(d, StringComparer.Ordinal))).OrderBy(e => e.Domains.IsEmpty)]);
    }

    private string Sign()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (TermEntry entry in Entries)
        {
            Add(hash, entry.Term, entry.Kind.ToString(), entry.Guard.ToString());
            Add(hash, [.. entry.English, "", .. entry.Also, "", .. entry.Definite, "", .. entry.Compound, ""]);
            Add(hash, [.. entry.Forbidden, entry.IsKept ? "kept" : "", .. entry.Domains, ""]);
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
