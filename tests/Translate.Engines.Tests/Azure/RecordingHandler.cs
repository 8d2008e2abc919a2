using System.Net;
using System.Text;

namespace Translate.Engines.Tests.Azure;

/// <summary>Answers every request in the same way, without a network, and remembers where each went and with what.</summary>
internal sealed class RecordingHandler(HttpStatusCode status, string body, string? location = null) : HttpMessageHandler
{
    public List<(Uri Address, string Headers)> Requests { get; } = [];

    public static RecordingHandler Translating() => new(HttpStatusCode.OK, """[{"translations":[{"to":"en","text":"Yes."}]}]""");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add((request.RequestUri!, request.Headers.ToString()));
        var answer = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (location is not null)
        {
            answer.Headers.Location = new Uri(location);
        }

        return Task.FromResult(answer);
    }
}
