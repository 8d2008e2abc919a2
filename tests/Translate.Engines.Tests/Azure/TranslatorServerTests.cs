using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Engines.Tests.Azure;

/// <summary>The test server itself, asked by a bare HTTP client: a fake that is too lenient would prove nothing.</summary>
public sealed class TranslatorServerTests : IAsyncLifetime
{
    private readonly HttpClient _client = new();
    private TranslatorServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await TranslatorServer.StartAsync();
        _client.BaseAddress = new Uri(_server.Address);
        _client.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", TranslatorServer.Key);
        _client.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Region", TranslatorServer.Region);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("""[{"text":"Ja."}]""")]
    [InlineData("""[{"Text":"Ja."}]""")]
    public async Task Takes_both_spellings_and_several_target_languages_and_bills_each(string body)
    {
        (HttpStatusCode status, JsonNode answer) = await PostAsync("api-version=3.0&from=nb&to=en&to=de", body);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(["en", "de"], answer[0]!["translations"]!.AsArray().Select(t => (string?)t!["to"]));
        Assert.Equal("‹Ja.›", (string?)answer[0]!["translations"]![0]!["text"]);
        Assert.Equal(6, _server.Billed);
    }

    [Theory]
    [InlineData("from=nb&to=en", """[{"text":"Ja."}]""", 400, 400021)]
    [InlineData("api-version=3.0&from=nb&to=xx", """[{"text":"Ja."}]""", 400, 400036)]
    [InlineData("api-version=3.0&from=nn&to=en", """[{"text":"Ja."}]""", 400, 400036)]
    [InlineData("api-version=3.0&from=nb", """[{"text":"Ja."}]""", 400, 400036)]
    [InlineData("api-version=3.0&from=nb&to=en", "no JSON", 400, 400074)]
    public async Task Refuses_what_the_service_refuses(string query, string body, int status, int code) =>
        await RefusesAsync(query, body, status, code);

    [Fact]
    public async Task Has_the_limits_of_the_service()
    {
        const string Query = "api-version=3.0&from=nb&to=en";

        await RefusesAsync(Query, $"[{string.Join(',', Enumerable.Repeat("""{"text":"a"}""", 1001))}]", 400, 400072);
        await RefusesAsync(Query, $$"""[{"text":"{{new string('a', 50_001)}}"}]""", 400, 400077);
        Assert.Equal(0, _server.Billed);
    }

    [Theory]
    [InlineData("Ocp-Apim-Subscription-Key")]
    [InlineData("Ocp-Apim-Subscription-Region")]
    public async Task Wants_the_key_and_the_region(string header)
    {
        _client.DefaultRequestHeaders.Remove(header);

        await RefusesAsync("api-version=3.0&from=nb&to=en", """[{"text":"Ja."}]""", 401, 401000);
    }

    private async Task RefusesAsync(string query, string body, int status, int code)
    {
        (HttpStatusCode received, JsonNode answer) = await PostAsync(query, body);

        Assert.Equal((status, code), ((int)received, (int?)answer["error"]!["code"]));
    }

    private async Task<(HttpStatusCode Status, JsonNode Answer)> PostAsync(string query, string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _client.PostAsync(new Uri($"/translate?{query}", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!);
    }
}
