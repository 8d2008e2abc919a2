using System.Text;
using Translate.Engines.Azure;
using Translate.Errors;
using Translate.MachineTranslation;
using Translate.Testing;
using Xunit;

namespace Translate.Engines.Tests.Azure;

public sealed class AzureEngineSettingsTests
{
    private const string Key = "0123456789abcdef0123456789abcdef";

    private static readonly (string Name, string? Key, string? Region, string? Endpoint)[] Wrong =
    [
        ("no key", null, "westeurope", null),
        ("an empty key", "  ", null, null),
        ("a key with a space inside", "0123 4567", null, null),
        ("a key with a letter that no key has", "nøkkel", null, null),
        ("the key as region", Key, Key, null),
        ("a region that is none", Key, "west-europe!", null),
        ("no address", Key, null, "westeurope"),
        ("a file", Key, null, "/etc/hosts"),
        ("another scheme", Key, null, "ftp://api.example"),
        ("unprotected", Key, null, "http://api.example"),
        ("a user name", Key, null, "https://user:secret@api.example"),
        ("a query", Key, null, "https://api.example/translate?api-version=3.0"),
    ];

    [Fact]
    public void Says_precisely_what_is_wrong_and_quotes_no_value()
    {
        var messages = new StringBuilder();
        foreach ((string name, string? key, string? region, string? endpoint) in Wrong)
        {
            ConfigurationException e = Assert.Throws<ConfigurationException>(
                () => AzureEngineSettings.FromEnvironment(Environment(key, region, endpoint)));
            Assert.Equal($"The engine 'azure' cannot run: {AzureEngineSettings.Lacks(Environment(key, region, endpoint))}", e.Message);
            messages.Append(name).Append(":\n    ").Append(e.Message).Append('\n');
        }

        GoldenFile.Matches("settings.txt", messages.ToString());
    }

    [Theory]
    [InlineData("westeurope", "westeurope")]
    [InlineData(" West Europe\n", "westeurope")]
    [InlineData("eastus2", "eastus2")]
    [InlineData("global", "global")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Reads_a_region_as_the_portal_and_as_people_write_it(string? written, string? region)
    {
        var settings = AzureEngineSettings.FromEnvironment(Environment($"{Key}\n", written, null));

        Assert.Equal((region, Key), (settings.Region, settings.Key));
        Assert.Null(AzureEngineSettings.Lacks(Environment(Key, written, null)));
    }

    [Theory]
    [InlineData(null, "https://api.cognitive.microsofttranslator.com/")]
    [InlineData("https://newsroom.cognitiveservices.azure.com", "https://newsroom.cognitiveservices.azure.com/")]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080/")]
    [InlineData("http://localhost:5080/", "http://localhost:5080/")]
    public void Takes_https_anywhere_and_http_on_this_machine(string? written, string endpoint) =>
        Assert.Equal(endpoint, AzureEngineSettings.FromEnvironment(Environment(Key, null, written)).Endpoint.AbsoluteUri);

    [Fact]
    public void Is_patient_with_a_model_of_ones_own()
    {
        Assert.Equal(TimeSpan.FromSeconds(30), new AzureEngineSettings(Key).Timeout);
        Assert.Equal(TimeSpan.FromSeconds(150), new AzureEngineSettings(Key, category: "news").Timeout);
    }

    [Theory]
    [InlineData(null, null, "set AZURE_TRANSLATOR_ENDPOINT to the resource's own address")]
    [InlineData("http://localhost:5080", null, "must begin with 'https:', on this machine too")]
    [InlineData("http://api.example", null, "begins with 'http:'")]
    [InlineData("https://api-eur.cognitive.microsofttranslator.com", "/subscriptions/1", "is shared by all resources")]
    [InlineData(null, "newsroom", "AZURE_TRANSLATOR_RESOURCE_ID is no id of a resource")]
    [InlineData("https://newsroom.cognitiveservices.azure.com", null, null)]
    [InlineData(null, "/subscriptions/1/resourceGroups/news/providers/Microsoft.CognitiveServices/accounts/newsroom", null)]
    public void Asks_an_identity_for_the_resource_that_is_meant(string? endpoint, string? resourceId, string? lack)
    {
        string? found = AzureEngineSettings.Lacks(
            name => name.EndsWith("RESOURCE_ID", StringComparison.Ordinal) ? resourceId : Environment(null, null, endpoint)(name), EngineCredential.Identity);

        Assert.Equal(lack is null, found is null);
        Assert.Contains(lack ?? "", found ?? "", StringComparison.Ordinal);
    }

    private static Func<string, string?> Environment(string? key, string? region, string? endpoint) => name => name switch
    {
        "AZURE_TRANSLATOR_KEY" => key,
        "AZURE_TRANSLATOR_REGION" => region,
        "AZURE_TRANSLATOR_ENDPOINT" => endpoint,
        "AZURE_TRANSLATOR_RESOURCE_ID" => null,
        _ => throw new ArgumentException($"Nobody may read {name}."),
    };
}
