using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Translate.Testing.Azure;

/// <summary>The body that the test server answers with: right, or wrong in the way of a fault.</summary>
internal static class TranslatorAnswer
{
    public static JsonArray To(
        ImmutableArray<string> texts, string[] languages, FaultKind? fault, ImmutableArray<string> spoilt, Func<string, FakeTranslation> translate) =>
        Spoil([.. texts.Select(t => Item(t, languages, spoilt.Contains(t) ? new FakeTranslation("", "", 0) : translate(t)))], fault);

    private static JsonObject Item(string text, string[] languages, FakeTranslation translated) => new()
    {
        ["translations"] = new JsonArray([.. languages.Select(to => Translation(to, text, translated))]),
    };

    private static JsonObject Translation(string to, string text, FakeTranslation translated)
    {
        var translation = new JsonObject
        {
            ["to"] = to,
            ["text"] = translated.Text,
            ["sentLen"] = new JsonObject
            {
                ["srcSentLen"] = new JsonArray(text.Length),
                ["transSentLen"] = new JsonArray(translated.Text.Length),
            },
        };
        if (translated.Projections is { } projections)
        {
            translation["alignment"] = new JsonObject { ["proj"] = projections };
        }

        return translation;
    }

    private static JsonArray Spoil(List<JsonObject> items, FaultKind? fault)
    {
        switch (fault)
        {
            case FaultKind.ShortArray:
                items.RemoveAt(0);
                break;
            case FaultKind.LongArray:
                items.Add((JsonObject)items[0].DeepClone());
                break;
            case FaultKind.Rotated:
                items = [.. items.Skip(1), items[0]];
                break;
            case FaultKind.WrongAlignment:
                First(items)["alignment"] = new JsonObject { ["proj"] = "0:99999-0:1" };
                break;
            case FaultKind.WrongSentenceLengths:
                First(items)["sentLen"]!["srcSentLen"] = new JsonArray(99999);
                break;
            case FaultKind.EmptyText:
                First(items)["text"] = "";
                break;
            case FaultKind.BareTexts:
                items.ForEach(i => Bare((JsonObject)i["translations"]![0]!));
                break;
        }

        return new JsonArray([.. items]);
    }

    private static JsonNode First(List<JsonObject> items) => items[0]["translations"]![0]!;

    private static void Bare(JsonObject translation)
    {
        translation.Remove("alignment");
        translation.Remove("sentLen");
    }
}
