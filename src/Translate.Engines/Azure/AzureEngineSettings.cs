using Azure.Core;
using Azure.Identity;
using Translate.Errors;
using Translate.MachineTranslation;

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

    /// <summary>The environment variable that holds the resource's id; only for <c>credential: identity</c> without an endpoint of the resource's own.</summary>
    public const string ResourceIdVariable = "AZURE_TRANSLATOR_RESOURCE_ID";

    /// <summary>Settings with a key, as a user gives them; white space around each is ignored, and an empty one counts as absent.</summary>
    /// <param name="key">A key of the resource.</param>
    /// <param name="region">The resource's region, <c>westeurope</c> or <c>West Europe</c>; absent for a global resource.</param>
    /// <param name="endpoint">The endpoint, https unless it is this machine; absent for the public one.</param>
    /// <param name="category">The category of a custom model; absent for the general one.</param>
    /// <exception cref="ConfigurationException">The key is absent, or one of them cannot be right.</exception>
    public AzureEngineSettings(string? key, string? region = null, string? endpoint = null, string? category = null)
        : this(AzureVariables.Of(key, region, endpoint, null), null, category)
    {
    }

    private AzureEngineSettings(AzureVariables variables, TokenCredential? identity, string? category)
    {
        if (variables.Lack(identity is null ? EngineCredential.Key : EngineCredential.Identity) is { } lack)
        {
            throw ConfigurationException.EngineNotReady(AzureEngine.Name, lack);
        }

        Key = identity is null ? variables.Key : null;
        Identity = identity;
        Region = variables.Region;
        Endpoint = new Uri(variables.Endpoint ?? AzureVariables.PublicEndpoint);
        ResourceId = identity is not null && variables.Endpoint is null ? variables.ResourceId : null;
        Category = string.IsNullOrWhiteSpace(category) ? null : category.Trim();
        Timeout = TimeSpan.FromSeconds(Category is null ? 30 : 150);
    }

    /// <summary>The resource's region, or null for a global resource.</summary>
    public string? Region { get; }

    /// <summary>The service's address.</summary>
    public Uri Endpoint { get; }

    /// <summary>The category of a custom model, or null for the general one.</summary>
    public string? Category { get; }

    /// <summary>The resource's id, for an identity at the public endpoint; otherwise null.</summary>
    internal string? ResourceId { get; }

    /// <summary>The secret; null where an identity is used.</summary>
    internal string? Key { get; }

    /// <summary>Who asks; null where a key is used.</summary>
    internal TokenCredential? Identity { get; }

    /// <summary>How long one attempt may take: twice the service's longest answer, which is 15 seconds, for custom models 120 and a margin.</summary>
    internal TimeSpan Timeout { get; init; }

    /// <summary>What carries the requests; null for the usual.</summary>
    internal HttpMessageHandler? Handler { get; init; }

    /// <summary>The settings that the environment holds.</summary>
    /// <param name="environment">Reads a variable; null when it is not set.</param>
    /// <param name="credential">What the engine shows: a key, or the identity that Azure.Identity finds (workload, managed, or that of <c>az login</c>).</param>
    /// <param name="category">The category of a custom model; absent for the general one.</param>
    /// <exception cref="ConfigurationException">Something is absent, or a variable cannot be right; the message names it.</exception>
    public static AzureEngineSettings FromEnvironment(
        Func<string, string?> environment, EngineCredential credential = EngineCredential.Key, string? category = null)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return new AzureEngineSettings(Read(environment), credential == EngineCredential.Identity ? new DefaultAzureCredential() : null, category);
    }

    /// <summary>What keeps the engine from running in this environment, as full sentences that say what to do; null when nothing does.</summary>
    /// <remarks>Whether an identity is signed in is seen when it is first used, and not here.</remarks>
    public static string? Lacks(Func<string, string?> environment, EngineCredential credential = EngineCredential.Key)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return Read(environment).Lack(credential);
    }

    /// <summary>Endpoint, region and category; never the key.</summary>
    public override string ToString() => $"{Endpoint} (region {Region ?? "global"}, category {Category ?? "general"})";

    /// <summary>Settings with an identity of the caller's choice.</summary>
    internal static AzureEngineSettings For(
        TokenCredential identity, string? region = null, string? endpoint = null, string? resourceId = null, HttpMessageHandler? handler = null) =>
        new(AzureVariables.Of(null, region, endpoint, resourceId), identity, null) { Handler = handler };

    private static AzureVariables Read(Func<string, string?> environment) => AzureVariables.Of(
        environment(KeyVariable), environment(RegionVariable), environment(EndpointVariable), environment(ResourceIdVariable));
}
