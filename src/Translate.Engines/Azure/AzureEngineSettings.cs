using Translate.Errors;

namespace Translate.Engines.Azure;

/// <summary>What the Azure engine needs to know about the user's Azure AI Translator resource. Its key is in no text that this type makes.</summary>
public sealed class AzureEngineSettings
{
    /// <summary>The environment variable that holds the key.</summary>
    public const string KeyVariable = "AZURE_TRANSLATOR_KEY";

    /// <summary>The environment variable that holds the resource's region; not needed for a global resource.</summary>
    public const string RegionVariable = "AZURE_TRANSLATOR_REGION";

    /// <summary>The environment variable that holds the endpoint; not needed for the public one.</summary>
    public const string EndpointVariable = "AZURE_TRANSLATOR_ENDPOINT";

    private const string PublicEndpoint = "https://api.cognitive.microsofttranslator.com";

    /// <summary>Settings as a user gives them; white space around each is ignored, and an empty one counts as absent.</summary>
    /// <param name="key">A key of the resource.</param>
    /// <param name="region">The resource's region, <c>westeurope</c> or <c>West Europe</c>; absent for a global resource.</param>
    /// <param name="endpoint">The endpoint, https unless it is this machine; absent for the public one.</param>
    /// <param name="category">The category of a custom model; absent for the general one.</param>
    /// <exception cref="ConfigurationException">The key is absent, or one of them cannot be right.</exception>
    public AzureEngineSettings(string? key, string? region = null, string? endpoint = null, string? category = null)
    {
        if (Lack(key, region, endpoint) is { } lack)
        {
            throw ConfigurationException.EngineNotReady(AzureEngine.Name, lack);
        }

        Key = Given(key)!;
        Region = RegionName(region);
        Endpoint = new Uri(Given(endpoint) ?? PublicEndpoint);
        Category = Given(category);
        Timeout = TimeSpan.FromSeconds(Category is null ? 30 : 150);
    }

    /// <summary>The resource's region, or null for a global resource.</summary>
    public string? Region { get; }

    /// <summary>The service's address.</summary>
    public Uri Endpoint { get; }

    /// <summary>The category of a custom model, or null for the general one.</summary>
    public string? Category { get; }

    /// <summary>The secret.</summary>
    internal string Key { get; }

    /// <summary>How long one attempt may take: twice the service's longest answer, which is 15 seconds, for custom models 120 and a margin.</summary>
    internal TimeSpan Timeout { get; init; }

    /// <summary>The settings that the environment holds.</summary>
    /// <param name="environment">Reads a variable; null when it is not set.</param>
    /// <exception cref="ConfigurationException">The key is absent, or a variable cannot be right; the message names it.</exception>
    public static AzureEngineSettings FromEnvironment(Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return new AzureEngineSettings(environment(KeyVariable), environment(RegionVariable), environment(EndpointVariable));
    }

    /// <summary>What keeps the engine from running in this environment, as full sentences that say what to do; null when nothing does.</summary>
    public static string? Lacks(Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return Lack(environment(KeyVariable), environment(RegionVariable), environment(EndpointVariable));
    }

    /// <summary>Endpoint, region and category; never the key.</summary>
    public override string ToString() => $"{Endpoint} (region {Region ?? "global"}, category {Category ?? "general"})";

    // No value is quoted: a key pasted into the wrong variable would be shown.
    private static string? Lack(string? key, string? region, string? endpoint)
    {
        if (Given(key) is not { } secret)
        {
            return $"{KeyVariable} is not set. Set it to a key of your Azure AI Translator resource (in the Azure portal under 'Keys and Endpoint'), "
                + "or choose another engine with '--engine offline'.";
        }

        if (!secret.All(c => c is > ' ' and <= '~'))
        {
            return $"{KeyVariable} holds a character that no key has. Copy the key again from 'Keys and Endpoint' in the Azure portal.";
        }

        if (RegionName(region) is { } name && !IsRegionName(name))
        {
            return $"{RegionVariable} is no name of a region. Write it like 'westeurope', as 'Keys and Endpoint' in the Azure portal shows it.";
        }

        return Given(endpoint) is { } address ? EndpointLack(address) : null;
    }

    private static string? EndpointLack(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("https" or "http") || uri.Host.Length == 0)
        {
            return $"{EndpointVariable} is no web address. Write it like '{PublicEndpoint}', or leave it unset.";
        }

        if (uri.UserInfo.Length + uri.Query.Length + uri.Fragment.Length > 0)
        {
            return $"{EndpointVariable} holds more than an address (a user name, or something after '?' or '#'). Write it like '{PublicEndpoint}'.";
        }

        return uri.Scheme is "http" && !uri.IsLoopback
            ? $"{EndpointVariable} begins with 'http:', which would send the key unprotected. Write it with 'https:'."
            : null;
    }

    private static string? RegionName(string? region) => Given(region)?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    // 'westeurope', 'eastus2': letters and at most one digit, which a key of 32 or 84 letters and digits is not.
    private static bool IsRegionName(string name) =>
        name.Length is > 1 and <= 30 && name[..^1].All(char.IsAsciiLetterLower) && (char.IsAsciiLetterLower(name[^1]) || char.IsAsciiDigit(name[^1]));
}
