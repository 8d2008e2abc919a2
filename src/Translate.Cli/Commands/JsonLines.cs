using System.Text.Encodings.Web;
using System.Text.Json;

namespace Translate.Cli.Commands;

/// <summary>How commands that answer line by line write one JSON object a line.</summary>
internal static class JsonLines
{
    /// <summary>Letters stay as they are: the output is UTF-8, and never part of an HTML page.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
