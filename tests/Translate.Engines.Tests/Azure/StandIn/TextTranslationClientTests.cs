using System.Net;
using System.Text;
using Azure;
using Azure.AI.Translation.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using Xunit;

namespace Translate.Engines.Tests.Azure.StandIn;

/// <summary>What the client sends; it holds for the stand-in and for the package it stands in for.</summary>
public sealed class TextTranslationClientTests
{
    [Theory]
    [InlineData("https://api.cognitive.microsofttranslator.com", "https://api.cognitive.microsofttranslator.com/translate")]
    [InlineData("https://api-eur.cognitive.microsofttranslator.com/", "https://api-eur.cognitive.microsofttranslator.com/translate")]
    [InlineData("https://newsroom.cognitiveservices.azure.com", "https://newsroom.cognitiveservices.azure.com/translator/text/v3.0/translate")]
    [InlineData("https://newsroom.cognitiveservices.azure.com/", "https://newsroom.cognitiveservices.azure.com/translator/text/v3.0/translate")]
    public async Task Finds_the_path_of_each_kind_of_endpoint(string endpoint, string address)
    {
        using var wire = new Wire("""[{"translations":[{"to":"en","text":"Yes."}]}]""");

        await Client(wire, endpoint).TranslateAsync(Options(), TestContext.Current.CancellationToken);

        Assert.Equal(address, wire.Sent!.RequestUri!.GetLeftPart(UriPartial.Path));
    }

    [Theory]
    [InlineData("westeurope", "westeurope")]
    [InlineData("global", null)]
    [InlineData("", null)]
    public async Task Sends_the_key_and_a_region_that_is_not_global(string region, string? sent)
    {
        using var wire = new Wire("""[{"translations":[{"to":"en","text":"Yes."}]}]""");

        await Client(wire, region: region).TranslateAsync(Options(), TestContext.Current.CancellationToken);

        Assert.Equal("secret", Assert.Single(wire.Sent!.Headers.GetValues("Ocp-Apim-Subscription-Key")));
        Assert.Equal(sent, wire.Sent.Headers.TryGetValues("Ocp-Apim-Subscription-Region", out IEnumerable<string>? values) ? values.Single() : null);
    }

    [Fact]
    public async Task Sends_a_token_for_its_scope_and_names_the_resource_that_it_is_for()
    {
        using var wire = new Wire("""[{"translations":[{"to":"en","text":"Yes."}]}]""");
        var credential = new AnyToken();
        TextTranslationClient client = new(
            credential, "/subscriptions/1/resource", "westeurope", options: new TextTranslationClientOptions { Transport = new HttpClientTransport(wire) });

        await client.TranslateAsync(Options(), TestContext.Current.CancellationToken);

        Assert.Equal("Bearer token", wire.Sent!.Headers.Authorization!.ToString());
        Assert.Equal("/subscriptions/1/resource", Assert.Single(wire.Sent.Headers.GetValues("Ocp-Apim-ResourceId")));
        Assert.Equal("westeurope", Assert.Single(wire.Sent.Headers.GetValues("Ocp-Apim-Subscription-Region")));
        Assert.Equal("https://api.cognitive.microsofttranslator.com/translate", wire.Sent.RequestUri!.GetLeftPart(UriPartial.Path));
        Assert.Equal("https://cognitiveservices.azure.com/.default", credential.Scope);
    }

    [Fact]
    public async Task Sends_a_token_to_a_custom_domain_without_naming_the_resource()
    {
        using var wire = new Wire("""[{"translations":[{"to":"en","text":"Yes."}]}]""");
        TextTranslationClient client = new(
            new AnyToken(), new Uri("https://newsroom.cognitiveservices.azure.com"), options: new TextTranslationClientOptions { Transport = new HttpClientTransport(wire) });

        await client.TranslateAsync(Options(), TestContext.Current.CancellationToken);

        Assert.Equal("Bearer token", wire.Sent!.Headers.Authorization!.ToString());
        Assert.False(wire.Sent.Headers.Contains("Ocp-Apim-ResourceId"));
        Assert.False(wire.Sent.Headers.Contains("Ocp-Apim-Subscription-Key"));
    }

    [Fact]
    public async Task Sends_no_credential_where_it_has_none()
    {
        using var wire = new Wire("""[{"translations":[{"to":"en","text":"Yes."}]}]""");
        TextTranslationClient client = new(new Uri("http://localhost:5000"), new TextTranslationClientOptions { Transport = new HttpClientTransport(wire) });

        await client.TranslateAsync(Options(), TestContext.Current.CancellationToken);

        Assert.Null(wire.Sent!.Headers.Authorization);
        Assert.False(wire.Sent.Headers.Contains("Ocp-Apim-Subscription-Key"));
    }

    [Fact]
    public async Task Sends_each_argument_under_its_name()
    {
        using var wire = new Wire("""[{"translations":[{"to":"en","text":"Yes."},{"to":"de","text":"Ja."}]}]""");
        var trace = new Guid("00000000-0000-0000-0000-0000000000ff");

        await Client(wire).TranslateAsync(
            ["en", "de"], ["Ja.", "«Å»"], trace, "nb", TextType.Html, "news", ProfanityAction.Marked, ProfanityMarker.Tag, true, false, "sv", "Latn", "Cyrl", true, TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "allowFallback=true", "api-version=3.0", "category=news", "from=nb", "fromScript=Latn", "includeAlignment=true", "includeSentenceLength=false",
                "profanityAction=Marked", "profanityMarker=Tag", "suggestedFrom=sv", "textType=Html", "to=de", "to=en", "toScript=Cyrl",
            ],
            wire.Sent!.RequestUri!.Query.TrimStart('?').Split('&').Order(StringComparer.Ordinal));
        Assert.Equal(trace.ToString(), Assert.Single(wire.Sent.Headers.GetValues("X-ClientTraceId")));
        Assert.Equal(["Ja.", "«Å»"], System.Text.Json.Nodes.JsonNode.Parse(wire.Body)!.AsArray().Select(t => (string?)t!["text"]));
    }

    [Fact]
    public async Task Reads_all_that_an_answer_holds()
    {
        using var wire = new Wire(
            """
            [{"detectedLanguage":{"language":"nb","score":0.5},"sourceText":{"text":"Да"},"translations":[{"to":"en","text":"Yes.",
              "transliteration":{"script":"Latn","text":"Yes"},"alignment":{"proj":"0:1-0:3"},"sentLen":{"srcSentLen":[2],"transSentLen":[4]},"new":1}]}]
            """);

        TranslatedTextItem item = Assert.Single((await Client(wire).TranslateAsync(Options(), TestContext.Current.CancellationToken)).Value);

        TranslationText text = Assert.Single(item.Translations);
        Assert.Equal(("nb", 0.5f, "Да"), (item.DetectedLanguage!.Language, item.DetectedLanguage.Confidence, item.SourceText!.Text));
        Assert.Equal(("en", "Yes.", "Latn", "Yes"), (text.TargetLanguage, text.Text, text.Transliteration!.Script, text.Transliteration.Text));
        Assert.Equal("0:1-0:3", text.Alignment!.Projections);
        Assert.Equal([2], text.SentenceBoundaries!.SourceSentencesLengths);
        Assert.Equal([4], text.SentenceBoundaries.TranslatedSentencesLengths);
    }

    private static TextTranslationTranslateOptions Options() => new("en", "Ja.");

    private static TextTranslationClient Client(Wire wire, string endpoint = "https://api.example", string region = "global") => new(
        new AzureKeyCredential("secret"),
        new Uri(endpoint),
        region,
        new TextTranslationClientOptions { Transport = new HttpClientTransport(wire) });

    private sealed class AnyToken : TokenCredential
    {
        public string? Scope { get; private set; }

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scope = requestContext.Scopes.Single();
            return new AccessToken("token", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }

    /// <summary>Answers every request with one body, and keeps the last request.</summary>
    private sealed class Wire(string answer) : HttpMessageHandler
    {
        public HttpRequestMessage? Sent { get; private set; }

        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent = request;
            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        }
    }
}
