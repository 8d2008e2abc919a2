using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.Translation.Text;

/// <summary>Names the resource that a token is for, where the endpoint does not.</summary>
internal sealed class ResourcePolicy(string resourceId, string? region) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        message.Request.Headers.SetValue("Ocp-Apim-ResourceId", resourceId);
        SubscriptionRegion.Write(region, message.Request);
    }
}
