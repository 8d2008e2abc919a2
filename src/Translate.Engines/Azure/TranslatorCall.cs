using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.Json;
using Azure;
using Azure.AI.Translation.Text;
using Azure.Identity;

namespace Translate.Engines.Azure;

/// <summary>Sends one call and says what became of it.</summary>
internal sealed class TranslatorCall(
    TextTranslationClient client, AzureEngineSettings settings, AzureLanguagePair languages, FailureMessages messages, TimeProvider time)
{
    /// <param name="batch">The texts, all of them plain or all of them marked up.</param>
    /// <param name="arrived">Told when an answer has come, before it is read.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<CallResult> SendAsync(IReadOnlyList<Inquiry> batch, Action arrived, CancellationToken cancellationToken)
    {
        ArrivalPolicy.Tell(arrived);
        bool isMarkup = batch[0].IsMarkup;
        var options = new TextTranslationTranslateOptions([languages.To], batch.Select(i => i.Text))
        {
            SourceLanguage = languages.From,
            TextType = isMarkup ? TextType.Html : TextType.Plain,
            Category = settings.Category,
            IncludeAlignment = isMarkup ? null : true,
            IncludeSentenceLength = true,
        };
        try
        {
            return new CallResult(await client.TranslateAsync(options, cancellationToken).ConfigureAwait(false), null);
        }
        catch (Exception e) when (cancellationToken.IsCancellationRequested && e is OperationCanceledException or AggregateException or IOException)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (AuthenticationFailedException)
        {
            return new CallResult(null, new Hindrance(HindranceKind.Refused, FailureMessages.NoIdentity()));
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or OperationCanceledException or IOException)
        {
            return new CallResult(null, Hindrance(e));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return new CallResult(null, new Hindrance(HindranceKind.Unreadable, messages.NoTranslator(), MayBeBilled: true));
        }
    }

    private Hindrance Hindrance(Exception failure) => failure switch
    {
        RequestFailedException { Status: > 0 } refused => Refusal(refused),
        OperationCanceledException => new Hindrance(HindranceKind.Overloaded, messages.Silent(), MayBeBilled: true),
        AggregateException { InnerExceptions: [.., var last] } => Hindrance(last),
        _ when IsUnreachable(failure) => new Hindrance(HindranceKind.Unreachable, messages.Unreachable(failure)),
        _ => new Hindrance(HindranceKind.Broken, messages.Unreachable(failure), MayBeBilled: true),
    };

    // A gateway's page says nothing about what the service behind it did.
    private Hindrance Refusal(RequestFailedException refused)
    {
        Response? answer = refused.GetRawResponse();
        TimeSpan? wait = answer is null ? null : RetryAfter.Of(answer, time);
        bool mayBeBilled = refused.Status >= 500 && ServiceError.Read(answer).Code == 0;
        return new Hindrance(KindOf(refused.Status), messages.Refused(refused, wait), wait, mayBeBilled);
    }

    private static HindranceKind KindOf(int status) => status switch
    {
        429 => HindranceKind.Busy,
        408 or 503 or 504 => HindranceKind.Overloaded,
        500 or 502 => HindranceKind.Broken,
        _ => HindranceKind.Refused,
    };

    private static bool IsUnreachable(Exception failure) => FailureMessages.Innermost(failure) is AuthenticationException or SocketException
    {
        SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain
            or SocketError.NetworkUnreachable or SocketError.HostUnreachable,
    };
}
