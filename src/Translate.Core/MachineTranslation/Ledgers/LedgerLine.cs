using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Translate.Documents;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>Reads one line of an exported ledger.</summary>
internal static class LedgerLine
{
    private static readonly string[] Keys = ["engine", "from", "to", "text", "terms", "key", "translation", "alignment", "confidence", "billed", "asked"];
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    /// <exception cref="JsonException">The line is no JSON.</exception>
    /// <exception cref="FormatException">It is JSON, and not a reply; the message says what is wrong.</exception>
    public static LedgerEntry Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        try
        {
            return Entry(json.RootElement);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("a text holds half of a surrogate pair, such as '\\ud800' alone, which is no character.", e);
        }
    }

    private static LedgerEntry Entry(JsonElement reply)
    {
        if (reply.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("a line must be one JSON object.");
        }

        if (reply.EnumerateObject().FirstOrDefault(p => !Keys.Contains(p.Name, StringComparer.Ordinal)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
        {
            throw new FormatException($"unknown key '{unknown.Name}'. A reply has {string.Join(", ", Keys)}.");
        }

        var entry = new LedgerEntry("", Text(reply, "engine"), Language(reply, "from"), Language(reply, "to"), OneLine(reply, "text"))
        {
            Terms = Terms(reply),
            Translation = OneLine(reply, "translation"),
            Alignment = Alignment(reply),
            Confidence = reply.TryGetProperty("confidence", out JsonElement confidence) ? Confidence(confidence) : null,
            Billed = Billed(reply),
            Asked = Asked(reply),
        };
        return entry with { Key = entry.Terms is null ? Key(reply) : RequestKey.Of(entry).Hash };
    }

    private static string Text(JsonElement reply, string key) =>
        Property(reply, key) is { ValueKind: JsonValueKind.String } value && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw new FormatException($"'{key}' must be a text that is not empty.");

    // A segment is one line; a line end inside its translation would break the edition's blocks.
    private static string OneLine(JsonElement reply, string key) => Text(reply, key) is var text && text.AsSpan().ContainsAny(LineEnds)
        ? throw new FormatException($"'{key}' must be one line.")
        : text;

    private static string Language(JsonElement reply, string key) =>
        LanguageCode.IsValid(Text(reply, key)) ? Text(reply, key) : throw new FormatException($"'{key}' must be a language code such as nb or en.");

    private static ImmutableArray<RequiredTerm>? Terms(JsonElement reply)
    {
        if (!reply.TryGetProperty("terms", out JsonElement terms))
        {
            return null;
        }

        try
        {
            return TermsText.Read(terms.GetRawText());
        }
        catch (FormatException e)
        {
            throw new FormatException("""'terms' must be a list of pairs such as [["Irak","Iraq"]], or [] where a text has none.""", e);
        }
    }

    private static string Key(JsonElement reply)
    {
        string key = reply.TryGetProperty("key", out _) ? Text(reply, "key") : throw new FormatException("'terms' is missing; write [] where a text has none.");
        return key.Length == 64 && key.All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f')
            ? key
            : throw new FormatException("'key' must be 64 hexadecimal digits.");
    }

    private static ImmutableArray<WordAlignment> Alignment(JsonElement reply)
    {
        if (!reply.TryGetProperty("alignment", out JsonElement value))
        {
            return [];
        }

        try
        {
            return AlignmentText.Read(value.GetString());
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or OverflowException)
        {
            throw new FormatException("'alignment' must be a text such as '0+3-0+4 4+5-5+6': start and length in the source, start and length in the translation.", e);
        }
    }

    private static double Confidence(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.GetDouble() is >= 0 and <= 1 and var confidence
        ? confidence
        : throw new FormatException("'confidence' must be a number from 0 to 1.");

    private static long Billed(JsonElement reply) =>
        Property(reply, "billed") is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out long billed) && billed >= 0
            ? billed
            : throw new FormatException("'billed' must be a whole number of characters.");

    private static string Asked(JsonElement reply) =>
        DateTime.TryParseExact(Text(reply, "asked"), "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? Text(reply, "asked")
            : throw new FormatException("'asked' must be a time in UTC such as 2026-11-22T12:00:00Z.");

    private static JsonElement Property(JsonElement reply, string key) =>
        reply.TryGetProperty(key, out JsonElement value) ? value : throw new FormatException($"'{key}' is missing.");
}
