using System.Globalization;
using Azure;

namespace Translate.Engines.Azure;

/// <summary>Reads how long an answer asks to wait: RFC 9110, section 10.2.3, seconds or a date.</summary>
internal static class RetryAfter
{
    /// <summary>The wait, never negative; null when the answer names none that can be read.</summary>
    public static TimeSpan? Of(Response answer, TimeProvider time)
    {
        if (!answer.Headers.TryGetValue("Retry-After", out string? header))
        {
            return null;
        }

        if (long.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds))
        {
            return TimeSpan.FromSeconds(Math.Min(seconds, (long)TimeSpan.FromDays(365).TotalSeconds));
        }

        return Date(header) is { } until ? Max(until - (Now(answer) ?? time.GetUtcNow())) : null;
    }

    // The server's own clock counts: the machine's may be wrong.
    private static DateTimeOffset? Now(Response answer) => answer.Headers.TryGetValue("Date", out string? header) ? Date(header) : null;

    private static DateTimeOffset? Date(string? text) =>
        DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date) ? date : null;

    private static TimeSpan Max(TimeSpan wait) => wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
}
