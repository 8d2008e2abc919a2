using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.Translation.Text;

/// <summary>
/// Sends the key, and the region of the resource where there is one. Azure.Core logs only headers that it is told to log, and neither of
/// these is ever added to that list.
/// </summary>
internal sealed class SubscriptionKeyPolicy(AzureKeyCredential credential, string? region) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        message.Request.Headers.SetValue("Ocp-Apim-Subscription-Key", credential.Key);
        SubscriptionRegion.Write(region, message.Request);
    }
}
