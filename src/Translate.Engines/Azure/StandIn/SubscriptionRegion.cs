using Azure.Core;

namespace Azure.AI.Translation.Text;

/// <summary>Names the region of a resource that has one; a global resource has none.</summary>
internal static class SubscriptionRegion
{
    private const string Global = "global";

    public static void Write(string? region, Request request)
    {
        if (!string.IsNullOrWhiteSpace(region) && !string.Equals(region, Global, StringComparison.OrdinalIgnoreCase))
        {
            request.Headers.SetValue("Ocp-Apim-Subscription-Region", region);
        }
    }
}
