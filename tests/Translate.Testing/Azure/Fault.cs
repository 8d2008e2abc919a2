using System.Globalization;

namespace Translate.Testing.Azure;

/// <summary>What the test server does to one call instead of answering it well.</summary>
public sealed record Fault(FaultKind Kind, int Status = 0, string Body = "", string? RetryAfter = null, string? Location = null)
{
    public static Fault Error(int status, int code, string message = "Some words of the service.") =>
        new(
        FaultKind.Status, status, string.Create(CultureInfo.InvariantCulture, $$$"""{"error":{"code":{{{code}}},"message":"{{{message}}}"}}"""));

    public static Fault TooMany(string? retryAfter = null) => Error(429, 429001) with { RetryAfter = retryAfter };

    public static Fault Answer(int status, string body) => new(FaultKind.Status, status, body);

    public static Fault Redirect(string location) => new(FaultKind.Status, 307, "", Location: location);

    public static Fault Of(FaultKind kind) => new(kind);
}
