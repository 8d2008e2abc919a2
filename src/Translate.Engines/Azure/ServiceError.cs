using System.Globalization;
using System.Text.Json;
using Azure;

namespace Translate.Engines.Azure;

/// <summary>What the service says about a failure: <c>{"error":{"code":401000,"message":"…"}}</c>, its code a number or a string.</summary>
/// <param name="Code">Six digits, of which the first three are the HTTP status; 0 when the answer has no such shape.</param>
/// <param name="Message">The service's own words; empty when it gives none.</param>
internal sealed record ServiceError(int Code, string Message)
{
    private static readonly ServiceError Unknown = new(0, "");

    /// <summary>Reads the content of a failed answer.</summary>
    public static ServiceError Read(Response? response)
    {
        try
        {
            if (response?.Content is not { } content)
            {
                return Unknown;
            }

            using var json = JsonDocument.Parse(content.ToMemory());
            JsonElement error = json.RootElement.GetProperty("error");
            return new ServiceError(
                CodeOf(error.GetProperty("code")),
                error.TryGetProperty("message", out JsonElement message) && message.ValueKind == JsonValueKind.String ? message.GetString()! : "");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return Unknown;
        }
    }

    private static int CodeOf(JsonElement code) =>
        int.TryParse(code.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
