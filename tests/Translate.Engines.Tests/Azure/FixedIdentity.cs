using Azure.Core;

namespace Translate.Engines.Tests.Azure;

/// <summary>An identity whose token is known, and which remembers for what it was asked; or one that is not signed in.</summary>
internal sealed class FixedIdentity(Exception? failure = null) : TokenCredential
{
    public const string Token = "canary-token";

    public List<string> Scopes { get; } = [];

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Scopes.AddRange(requestContext.Scopes);
        return failure is null ? new AccessToken(Token, DateTimeOffset.MaxValue) : throw failure;
    }

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        ValueTask.FromResult(GetToken(requestContext, cancellationToken));
}
