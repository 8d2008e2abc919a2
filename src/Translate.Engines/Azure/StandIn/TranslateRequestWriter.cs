using System.Buffers;
using System.Text.Json;
using Azure.Core;

namespace Azure.AI.Translation.Text;

/// <summary>Puts a <c>translate</c> request of REST 3.0 together.</summary>
internal sealed class TranslateRequestWriter(Uri endpoint, string apiVersion)
{
    // A full request's characters and their quotes.
    private const int UsualLength = 64 * 1024;

    public void Write(TextTranslationTranslateOptions options, Request request)
    {
        request.Method = RequestMethod.Post;
        request.Uri.Reset(endpoint);
        request.Uri.AppendPath("/translate", escape: false);
        request.Uri.AppendQuery("api-version", apiVersion, escapeValue: true);
        foreach (string language in options.TargetLanguages)
        {
            request.Uri.AppendQuery("to", language, escapeValue: true);
        }

        foreach ((string name, string? value) in Optional(options))
        {
            if (value is not null)
            {
                request.Uri.AppendQuery(name, value, escapeValue: true);
            }
        }

        if (options.ClientTraceId != Guid.Empty)
        {
            request.Headers.SetValue("X-ClientTraceId", options.ClientTraceId.ToString());
        }

        request.Headers.SetValue("Accept", "application/json");
        request.Headers.SetValue("Content-Type", "application/json");
        request.Content = RequestContent.Create(Body(options.Content));
    }

    private static IEnumerable<(string Name, string? Value)> Optional(TextTranslationTranslateOptions options) =>
    [
        ("from", options.SourceLanguage),
        ("textType", options.TextType?.ToString()),
        ("category", options.Category),
        ("profanityAction", options.ProfanityAction?.ToString()),
        ("profanityMarker", options.ProfanityMarker?.ToString()),
        ("includeAlignment", Text(options.IncludeAlignment)),
        ("includeSentenceLength", Text(options.IncludeSentenceLength)),
        ("suggestedFrom", options.SuggestedFrom),
        ("fromScript", options.FromScript),
        ("toScript", options.ToScript),
        ("allowFallback", Text(options.AllowFallback)),
    ];

    private static string? Text(bool? value) => value switch
    {
        true => "true",
        false => "false",
        null => null,
    };

    private static ReadOnlyMemory<byte> Body(IEnumerable<string> texts)
    {
        var body = new ArrayBufferWriter<byte>(UsualLength);
        using var json = new Utf8JsonWriter(body);
        json.WriteStartArray();
        foreach (string text in texts)
        {
            json.WriteStartObject();
            json.WriteString("text", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        return body.WrittenMemory;
    }
}
