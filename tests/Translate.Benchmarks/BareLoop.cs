using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;
using Translate.Testing.Azure;

namespace Translate.Benchmarks;

/// <summary>Sends ready-made requests and reads the bytes of the answers, as many at once as it is told; nothing else.</summary>
/// <param name="requests">The bodies.</param>
internal sealed class BareLoop(byte[][] requests)
{
    private const string Path = "/translate?api-version=3.0&to=en&from=nb&textType=plain&includeAlignment=true&includeSentenceLength=true";

    /// <summary>The requests that hold segments, so many in each.</summary>
    public static BareLoop Of(ServiceTexts texts, int segmentsToARequest) =>
        new([.. texts.Segments.Chunk(segmentsToARequest).Select(part => JsonSerializer.SerializeToUtf8Bytes(part.Select(t => new { text = t })))]);

    /// <summary>Sends all and returns how many characters the answers hold in UTF-8.</summary>
    public async Task<long> RunAsync(string address, int concurrency)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        client.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", TranslatorServer.Key);
        client.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Region", TranslatorServer.Region);
        var queue = new ConcurrentQueue<byte[]>(requests);
        long[] read = await Task.WhenAll(Enumerable.Range(0, concurrency).Select(_ => WorkAsync(client, queue))).ConfigureAwait(false);
        return read.Sum();
    }

    private static async Task<long> WorkAsync(HttpClient client, ConcurrentQueue<byte[]> queue)
    {
        long read = 0;
        while (queue.TryDequeue(out byte[]? body))
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using HttpResponseMessage answer = await client.PostAsync(new Uri(Path, UriKind.Relative), content).ConfigureAwait(false);
            answer.EnsureSuccessStatusCode();
            read += (await answer.Content.ReadAsByteArrayAsync().ConfigureAwait(false)).Length;
        }

        return read;
    }
}
