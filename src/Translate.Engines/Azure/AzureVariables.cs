using Translate.MachineTranslation;

namespace Translate.Engines.Azure;

/// <summary>What the environment says about an Azure AI Translator resource, and whether it can be right. No value is ever quoted: a key pasted into the
/// wrong variable would be shown.</summary>
/// <param name="Key">A key of the resource.</param>
/// <param name="Region">The resource's region, as the portal or as people write it.</param>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="ResourceId">The resource's id, <c>/subscriptions/…</c>.</param>
internal sealed record AzureVariables(string? Key, string? Region, string? Endpoint, string? ResourceId)
{
    public const string PublicEndpoint = "https://api.cognitive.microsofttranslator.com";

    private const string SharedDomain = ".microsofttranslator.com";
    private const string ResourceIdStart = "/subscriptions/";

    /// <summary>Reads the variables; white space around each is ignored, and an empty one counts as absent.</summary>
    public static AzureVariables Of(string? key, string? region, string? endpoint, string? resourceId) =>
        new(Given(key), Given(region)?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant(), Given(endpoint), Given(resourceId));

    /// <summary>What keeps the engine from running with these, as full sentences that say what to do; null when nothing does.</summary>
    public string? Lack(EngineCredential credential)
    {
        if (credential == EngineCredential.Key && KeyLack() is { } keyLack)
        {
            return keyLack;
        }

        if (Region is { } name && !IsRegionName(name))
        {
            return $"{AzureEngineSettings.RegionVariable} is no name of a region. Write it like 'westeurope', as 'Keys and Endpoint' in the Azure portal shows it.";
        }

        return (Endpoint is { } address ? EndpointLack(address) : null) ?? (credential == EngineCredential.Identity ? IdentityLack() : null);
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private string? KeyLack()
    {
        if (Key is not { } secret)
        {
            return $"{AzureEngineSettings.KeyVariable} is not set. Set it to a key of your Azure AI Translator resource (in the Azure portal under 'Keys and Endpoint'), "
                + "or choose another engine with '--engine offline'.";
        }

        return secret.All(c => c is > ' ' and <= '~')
            ? null
            : $"{AzureEngineSettings.KeyVariable} holds a character that no key has. Copy the key again from 'Keys and Endpoint' in the Azure portal.";
    }

    private static string? EndpointLack(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("https" or "http") || uri.Host.Length == 0)
        {
            return $"{AzureEngineSettings.EndpointVariable} is no web address. Write it like '{PublicEndpoint}', or leave it unset.";
        }

        if (uri.UserInfo.Length + uri.Query.Length + uri.Fragment.Length > 0)
        {
            return $"{AzureEngineSettings.EndpointVariable} holds more than an address (a user name, or something after '?' or '#'). Write it like '{PublicEndpoint}'.";
        }

        return uri.Scheme is "http" && !uri.IsLoopback
            ? $"{AzureEngineSettings.EndpointVariable} begins with 'http:', which would send the key unprotected. Write it with 'https:'."
            : null;
    }

    // A token is the whole tenant's: the service must be told whose resource is meant, by its own address or by its id.
    private string? IdentityLack()
    {
        if (Endpoint is { } address)
        {
            var uri = new Uri(address);
            return uri.Scheme is "http"
                ? $"With 'credential: identity', {AzureEngineSettings.EndpointVariable} must begin with 'https:', on this machine too."
                : uri.Host.EndsWith(SharedDomain, StringComparison.OrdinalIgnoreCase)
                    ? $"With 'credential: identity', {AzureEngineSettings.EndpointVariable} must be the resource's own address "
                        + "(like 'https://newsroom.cognitiveservices.azure.com'), or unset and "
                        + $"{AzureEngineSettings.ResourceIdVariable} set in its place: the address it holds is shared by all resources."
                    : null;
        }

        return ResourceId is null
            ? $"With 'credential: identity', set {AzureEngineSettings.EndpointVariable} to the resource's own address (like 'https://newsroom.cognitiveservices.azure.com'), "
                + $"or {AzureEngineSettings.ResourceIdVariable} to its id, which the Azure portal shows under 'Properties'."
            : !ResourceId.StartsWith(ResourceIdStart, StringComparison.OrdinalIgnoreCase) || !ResourceId.All(c => c is > ' ' and <= '~')
                ? $"{AzureEngineSettings.ResourceIdVariable} is no id of a resource. It begins with '{ResourceIdStart}'; copy it from 'Properties' in the Azure portal."
                : null;
    }

    // 'westeurope', 'eastus2': letters and at most one digit, which a key of 32 or 84 letters and digits is not.
    private static bool IsRegionName(string name) =>
        name.Length is > 1 and <= 30 && name[..^1].All(char.IsAsciiLetterLower) && (char.IsAsciiLetterLower(name[^1]) || char.IsAsciiDigit(name[^1]));
}
