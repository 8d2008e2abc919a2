using System.Text.Json;
using System.Text.Json.Serialization;

namespace Azure.AI.Translation.Text;

/// <summary>Reads the answer to a <c>translate</c> request of REST 3.0.</summary>
internal static partial class TranslateAnswerReader
{
    /// <exception cref="JsonException">The answer is no JSON, or JSON of another shape.</exception>
    public static IReadOnlyList<TranslatedTextItem> Read(ReadOnlySpan<byte> answer) =>
        [.. Given(JsonSerializer.Deserialize(answer, AnswerContext.Default.ItemArray)).Select(i => Read(Given(i)))];

    private static TranslatedTextItem Read(Item item) => new(
        item.DetectedLanguage is { } detected ? new DetectedLanguage(detected.Language ?? "", detected.Score) : null,
        [.. (item.Translations ?? []).Select(t => Read(Given(t)))],
        item.SourceText is { } source ? new SourceText(source.Text ?? "") : null);

    private static TranslationText Read(Translation translation) => new(
        translation.To ?? "",
        translation.Text ?? "",
        translation.Transliteration is { } other ? new TransliteratedText(other.Text ?? "", other.Script ?? "") : null,
        translation.Alignment is { } alignment ? new TranslatedTextAlignment(alignment.Proj ?? "") : null,
        translation.SentLen is { } lengths ? new SentenceBoundaries(lengths.SrcSentLen ?? [], lengths.TransSentLen ?? []) : null);

    private static T Given<T>(T? value)
        where T : class => value ?? throw new JsonException("Something that must be an object or a list is null.");

    private sealed record Item(Detected? DetectedLanguage, Translation?[]? Translations, Source? SourceText);

    private sealed record Detected(string? Language, float Score);

    private sealed record Translation(string? To, string? Text, Source? Transliteration, Projections? Alignment, Lengths? SentLen);

    private sealed record Source(string? Text, string? Script);

    private sealed record Projections(string? Proj);

    private sealed record Lengths(int[]? SrcSentLen, int[]? TransSentLen);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Item?[]))]
    private sealed partial class AnswerContext : JsonSerializerContext;
}
