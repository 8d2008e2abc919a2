using System.Net;
using Azure.Identity;
using Translate.Engines.Azure;
using Translate.MachineTranslation;
using Translate.Testing;
using Xunit;

namespace Translate.Engines.Tests.Azure;

/// <summary>The engine with an identity in place of a key.</summary>
public sealed class AzureIdentityTests
{
    private const string OwnAddress = "https://newsroom.cognitiveservices.azure.com";
    private const string ResourceId = "/subscriptions/1/resourceGroups/news/providers/Microsoft.CognitiveServices/accounts/newsroom";

    [Fact]
    public async Task Sends_a_token_to_the_resources_own_address()
    {
        var identity = new FixedIdentity();
        var handler = RecordingHandler.Translating();

        TranslationReply reply = await AskAsync(AzureEngineSettings.For(identity, endpoint: OwnAddress, handler: handler));

        (Uri address, string headers) = Assert.Single(handler.Requests);
        Assert.Equal("Yes.", reply.Text);
        Assert.Equal($"{OwnAddress}/translator/text/v3.0/translate", address.GetLeftPart(UriPartial.Path));
        Assert.Contains($"Authorization: Bearer {FixedIdentity.Token}", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("Ocp-Apim", headers, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["https://cognitiveservices.azure.com/.default"], identity.Scopes);
    }

    [Fact]
    public async Task Names_the_resource_and_its_region_at_the_shared_address()
    {
        var handler = RecordingHandler.Translating();

        await AskAsync(AzureEngineSettings.For(new FixedIdentity(), "West Europe", resourceId: ResourceId, handler: handler));

        (Uri address, string headers) = Assert.Single(handler.Requests);
        Assert.Equal("https://api.cognitive.microsofttranslator.com/translate", address.GetLeftPart(UriPartial.Path));
        Assert.Contains($"Ocp-Apim-ResourceId: {ResourceId}", headers, StringComparison.Ordinal);
        Assert.Contains("Ocp-Apim-Subscription-Region: westeurope", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("Ocp-Apim-Subscription-Key", headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Carries_the_token_to_no_other_address()
    {
        var handler = new RecordingHandler(HttpStatusCode.TemporaryRedirect, "", "https://elsewhere.example/translate");

        EngineException e = await Assert.ThrowsAsync<EngineException>(
            () => AskAsync(AzureEngineSettings.For(new FixedIdentity(), endpoint: OwnAddress, handler: handler)));

        Assert.Equal("newsroom.cognitiveservices.azure.com", Assert.Single(handler.Requests).Address.Host);
        Assert.Contains("the token is not sent there", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task Says_which_role_an_identity_lacks_and_not_its_token(int status)
    {
        var handler = new RecordingHandler((HttpStatusCode)status, """{"error":{"code":401000,"message":"No."}}""");

        EngineException e = await Assert.ThrowsAsync<EngineException>(
            () => AskAsync(AzureEngineSettings.For(new FixedIdentity(), endpoint: OwnAddress, handler: handler)));

        Assert.Single(handler.Requests);
        Assert.Contains("'Cognitive Services User'", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(FixedIdentity.Token, e.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"Refused: Authorization: Bearer {FixedIdentity.Token}", "Refused: Authorization: Bearer (token))")]
    [InlineData("The token eyJhbGciOi.eyJjYW5hcnkiOiJ5ZXMifQ.c2ln-ZA_ is stale.", "The token (token) is stale.)")]
    public async Task Shows_no_token_that_a_proxy_repeats(string words, string shown)
    {
        var handler = new RecordingHandler(HttpStatusCode.Forbidden, $$$"""{"error":{"code":403000,"message":"{{{words}}}"}}""");

        EngineException e = await Assert.ThrowsAsync<EngineException>(
            () => AskAsync(AzureEngineSettings.For(new FixedIdentity(), endpoint: OwnAddress, handler: handler)));

        Assert.EndsWith(shown, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_how_to_sign_in_when_nobody_is()
    {
        var handler = RecordingHandler.Translating();
        var nobody = new FixedIdentity(new CredentialUnavailableException("Nobody is signed in."));

        EngineException e = await Assert.ThrowsAsync<EngineException>(
            () => AskAsync(AzureEngineSettings.For(nobody, endpoint: OwnAddress, handler: handler)));

        Assert.Empty(handler.Requests);
        Assert.Contains("Sign in with 'az login'", e.Message, StringComparison.Ordinal);
    }

    private static async Task<TranslationReply> AskAsync(AzureEngineSettings settings) =>
        Assert.Single(await new AzureEngine(settings).TranslateAsync([Some.Request("Ja.")], TestContext.Current.CancellationToken));
}
