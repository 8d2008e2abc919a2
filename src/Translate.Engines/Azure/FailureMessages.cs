using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.RegularExpressions;
using Azure;
using Translate.Engines.Azure.Pacing;

namespace Translate.Engines.Azure;

/// <summary>Says in one message what failed and what to do about it, without the key.</summary>
internal sealed partial class FailureMessages(AzureEngineSettings settings, AzureLanguagePair languages, AzurePace pace)
{
    private const int LongestQuote = 200;

    /// <summary>The service was not reached, or the way to it broke off.</summary>
    public string Unreachable(Exception failure) =>
        $"Azure AI Translator at {Address} cannot be reached: {Reason(failure)}. Check the network, the proxy and {AzureEngineSettings.EndpointVariable}.";

    /// <summary>There is no identity to ask with.</summary>
    public static string NoIdentity() =>
        "No identity was found to use Azure AI Translator with ('credential: identity'). Sign in with 'az login', give this machine a managed identity, or set "
        + "up the CI job's federated credential; or leave 'credential' out of pipeline.yml and set " + AzureEngineSettings.KeyVariable + ".";

    /// <summary>The service was silent.</summary>
    public string Silent() => FormattableString.Invariant(
        $"Azure AI Translator at {Address} did not answer within {settings.Timeout.TotalSeconds:0.#} seconds, not even when asked again. ")
        + "Check the network and run again later; what was translated is kept.";

    /// <summary>The service refused or failed.</summary>
    /// <param name="refused">How.</param>
    /// <param name="wait">How long it asks to wait; null when it does not say.</param>
    public string Refused(RequestFailedException refused, TimeSpan? wait)
    {
        Response? response = refused.GetRawResponse();
        var error = ServiceError.Read(response);
        string message = Advice(refused.Status, error.Code, wait);
        string words = OneLine(error.Message);
        string id = response?.Headers.TryGetValue("X-RequestId", out string? requestId) == true ? $", request {OneLine(requestId)}" : "";
        string code = FormattableString.Invariant($"{(error.Code > 0 ? error.Code : refused.Status)}");
        return words.Length == 0 ? $"{message} (Azure: {code}{id}.)" : $"{message} (Azure: {code}{id}: {words})";
    }

    /// <summary>An answer that no translator gives.</summary>
    public string NoTranslator() =>
        $"What answers at {Address} is not Azure AI Translator: it sent something else than translations, perhaps a web page. "
        + $"Check {AzureEngineSettings.EndpointVariable}, and whether a proxy or a sign-in page stands in between.";

    /// <summary>One text is longer than a call may be.</summary>
    public string TooLong(Inquiry inquiry)
    {
        string limit = pace.CharactersPerCall == RequestBatches.MaxCharacters ? "at once" : $"at once at the pace that pipeline.yml sets (tier {pace.Tier})";
        return FormattableString.Invariant(
            $"Segment '{inquiry.Request.Id}' has {inquiry.Text.Length} characters, and Azure AI Translator takes at most {pace.CharactersPerCall} {limit}. ")
            + "Break the text into shorter paragraphs or sentences.";
    }

    /// <summary>One text came back as none or several.</summary>
    public string WrongCount(Inquiry inquiry, int count) => FormattableString.Invariant(
        $"Azure AI Translator answered segment '{inquiry.Request.Id}', asked alone, with {count} translations instead of one. Run again later; ")
        + "if it happens again, change the segment's text.";

    /// <summary>What came back cannot be a translation of the text.</summary>
    public string NoTranslation(Inquiry inquiry) =>
        $"Azure AI Translator answered segment '{inquiry.Request.Id}', asked alone, with something that is empty or belongs to another text. Run again later; "
        + "if it happens again, change the segment's text.";

    private string Advice(int status, int code, TimeSpan? wait) => (status, code) switch
    {
        (_, 403001) => "The free quota of the Azure AI Translator resource is used up. Wait until it is renewed, or move the resource to a paid tier; "
            + "what was translated is kept.",
        (401 or 403, not 403001) when settings.Identity is not null => "Azure AI Translator does not let this identity use the resource. Give it the role "
            + $"'Cognitive Services User' on the resource, and check {AzureEngineSettings.ResourceIdVariable}, {AzureEngineSettings.RegionVariable} and "
            + $"{AzureEngineSettings.EndpointVariable}.",
        (401, _) => "Azure AI Translator refused the key: it is wrong, expired, or of another region. Copy it again from 'Keys and Endpoint' in the Azure portal "
            + $"into {AzureEngineSettings.KeyVariable}, and see that {AzureEngineSettings.RegionVariable} ({settings.Region ?? "not set"}) is the region of the "
            + "resource it belongs to.",
        (403, _) => "Azure AI Translator does not allow this request. Check in the Azure portal that the resource is active, that its network rules let this "
            + $"machine in, and that the key may be used at {Address}.",
        (_, 400019 or 400023 or 400035 or 400036) => $"Azure AI Translator does not translate from '{languages.From}' to '{languages.To}'"
            + $"{(settings.Category is null ? "" : $" with category '{settings.Category}'")}. "
            + "Check 'source:' and 'target:' in pipeline.yml, or choose another engine with '--engine'.",
        (_, 400072 or 400077) => "Azure AI Translator found the request too large. Break the text into shorter paragraphs or sentences.",
        (404 or 405, _) => $"There is no Azure AI Translator at {Address}. Check {AzureEngineSettings.EndpointVariable}, or unset it to use the public endpoint.",
        ( >= 300 and < 400, _) => $"{Address} sends requests on to another address, and the {(settings.Identity is null ? "key" : "token")} is not sent there. "
            + $"Set {AzureEngineSettings.EndpointVariable} to the address of the resource itself.",
        (408, _) => "Azure AI Translator is still loading the model. Run again in a few minutes; what was translated is kept.",
        (429, _) => Busy(wait),
        ( >= 500, _) => "Azure AI Translator is out of order at the moment, after several attempts. Run again later; what was translated is kept.",
        _ => "Azure AI Translator did not accept the request. Run again; if it happens again, report it with the words in brackets.",
    };

    private string Busy(TimeSpan? wait)
    {
        string allowed = FormattableString.Invariant($"'give-up-after' allows ({pace.GiveUpAfter.TotalSeconds:0.#} seconds)");
        string trouble = wait > pace.GiveUpAfter
            ? FormattableString.Invariant($"turns requests away as too many and asks to wait for {Math.Ceiling(wait.Value.TotalSeconds)} seconds, longer than {allowed}")
            : $"has turned requests away as too many for as long as {allowed}";
        return $"Azure AI Translator {trouble}. Run again in a few minutes; what was translated is kept. If it happens again, see that 'tier' in pipeline.yml "
            + $"({pace.Tier}) is the tier of the resource, or move the resource to a higher one.";
    }

    private string Address => settings.Endpoint.GetLeftPart(UriPartial.Authority);

    /// <summary>The innermost reason, which is the one a person can act on.</summary>
    public static Exception Innermost(Exception failure)
    {
        Exception innermost = failure;
        while (innermost.InnerException is { } inner)
        {
            innermost = inner;
        }

        return innermost;
    }

    private static string Reason(Exception failure)
    {
        Exception innermost = Innermost(failure);
        return innermost switch
        {
            SocketException { SocketErrorCode: SocketError.ConnectionRefused } => "nothing listens there",
            SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => "the name of the host is not known",
            SocketException { SocketErrorCode: SocketError.NetworkUnreachable or SocketError.HostUnreachable } => "there is no way to it from this network",
            AuthenticationException => "its certificate is not trusted",
            IOException or SocketException => "the connection broke off",
            _ => innermost.GetType().Name,
        };
    }

    // The service's words are quoted as one line, without the key or the token should a proxy on the way repeat what was sent.
    private string OneLine(string? words)
    {
        string line = string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace(settings.Key ?? "\n", "(key)", StringComparison.Ordinal);
        line = BearerToken().Replace(line, "(token)");
        return line.Length <= LongestQuote ? line : $"{line[..LongestQuote]}…";
    }

    // What follows 'Bearer' (RFC 6750), and a JSON web token wherever it stands.
    [GeneratedRegex(@"(?<=\bBearer[ :]+)[\w.~+/=-]+|\beyJ[\w-]+\.[\w.-]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BearerToken();
}
