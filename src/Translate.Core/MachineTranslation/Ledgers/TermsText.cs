using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>Required terms as one line of text, as the ledger keeps them: a JSON list of pairs, <c>[["Irak","Iraq"]]</c>.</summary>
internal static class TermsText
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string? Write(ImmutableArray<RequiredTerm>? terms) =>
        terms is { } known ? JsonSerializer.Serialize(known.Select(t => new[] { t.Text, t.Required }), Options) : null;

    /// <exception cref="FormatException">The text is something else.</exception>
    public static ImmutableArray<RequiredTerm> Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<string?[]?[]>(text) is { } pairs ? [.. pairs.Select(Term)] : throw new FormatException("'null' is no list of terms.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"'{text}' is no list of terms.", e);
        }
    }

    private static RequiredTerm Term(string?[]? pair) =>
        pair is [{ } term, { } required] ? new RequiredTerm(term, required) : throw new FormatException("A term is a pair of texts.");
}
