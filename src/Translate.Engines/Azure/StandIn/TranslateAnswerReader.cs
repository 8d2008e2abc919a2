using System.Text.Json;

namespace Azure.AI.Translation.Text;

/// <summary>Reads the answer to a <c>translate</c> request of REST 3.0.</summary>
internal static class TranslateAnswerReader
{
    /// <exception cref="JsonException">The answer is JSON of another shape.</exception>
    public static IReadOnlyList<TranslatedTextItem> Read(JsonElement answer) => [.. Elements(answer).Select(Item)];

    private static TranslatedTextItem Item(JsonElement item) => new(
        Member(item, "detectedLanguage") is { } detected ? new DetectedLanguage(String(detected, "language"), Score(detected)) : null,
        [.. Member(item, "translations") is { } translations ? Elements(translations).Select(Translation) : []],
        Member(item, "sourceText") is { } source ? new SourceText(String(source, "text")) : null);

    private static TranslationText Translation(JsonElement translation) => new(
        String(translation, "to"),
        String(translation, "text"),
        Member(translation, "transliteration") is { } other ? new TransliteratedText(String(other, "text"), String(other, "script")) : null,
        Member(translation, "alignment") is { } alignment ? new TranslatedTextAlignment(String(alignment, "proj")) : null,
        Member(translation, "sentLen") is { } lengths
            ? new SentenceBoundaries(Numbers(lengths, "srcSentLen"), Numbers(lengths, "transSentLen"))
            : null);

    private static float Score(JsonElement detected) =>
        Member(detected, "score") is { ValueKind: JsonValueKind.Number } score ? score.GetSingle() : 0;

    private static int[] Numbers(JsonElement parent, string name) =>
    [
        .. Member(parent, name) is { } list
            ? Elements(list).Select(e => e.TryGetInt32OrNull() ?? throw new JsonException($"'{name}' holds something else than whole numbers."))
            : [],
    ];

    private static int? TryGetInt32OrNull(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int number) ? number : null;

    private static string String(JsonElement parent, string name) => Member(parent, name) switch
    {
        null => "",
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        _ => throw new JsonException($"'{name}' is no string."),
    };

    private static JsonElement? Member(JsonElement parent, string name)
    {
        if (parent.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"'{name}' was looked for in something that is no object.");
        }

        return parent.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null ? member : null;
    }

    private static JsonElement.ArrayEnumerator Elements(JsonElement list) => list.ValueKind == JsonValueKind.Array
        ? list.EnumerateArray()
        : throw new JsonException("Something that must be an array is none.");
}
