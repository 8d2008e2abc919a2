using System.Collections.Immutable;
using System.Text.Json;
using Azure;
using Azure.AI.Translation.Text;
using Translate.Documents;
using Translate.MachineTranslation;

namespace Translate.Engines.Azure;

/// <summary>The calls that answer one list of requests, and the replies received so far.</summary>
internal sealed class Conversation(
    TextTranslationClient client, AzureEngineSettings settings, AzureLanguagePair languages, EngineIdentity identity, Account account)
{
    private readonly FailureMessages _messages = new(settings, languages);
    private readonly List<TranslationReply> _replies = [];

    public IReadOnlyList<TranslationReply> Replies => _replies;

    /// <summary>
    /// Asks a batch and keeps what is proved. What is not is asked again in two halves, and then text by text: a batch gone wrong as a whole
    /// costs few calls more, and no text is ever paid more than three times.
    /// </summary>
    /// <exception cref="EngineException">The service cannot go on, or answers a text asked alone with something that cannot be its translation.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; a <see cref="CancelledTranslationException"/> when there are replies.</exception>
    public async Task AskAsync(IReadOnlyList<Inquiry> batch, CancellationToken cancellationToken, bool isAgain = false)
    {
        List<Inquiry> doubtful = await AskOnceAsync(batch, cancellationToken).ConfigureAwait(false);
        if (doubtful.Count == 0)
        {
            return;
        }

        foreach (Inquiry[] part in doubtful.Chunk(isAgain ? 1 : (doubtful.Count + 1) / 2))
        {
            await AskAsync(part, cancellationToken, isAgain: true).ConfigureAwait(false);
        }
    }

    // What is doubtful stays claimed: it is asked again right away.
    private async Task<List<Inquiry>> AskOnceAsync(IReadOnlyList<Inquiry> wanted, CancellationToken cancellationToken)
    {
        using PaidCall call = account.Begin(identity, [.. wanted.Select(i => i.Request)]);
        HashSet<string> allowed = [.. call.Requests.Select(r => r.Id)];
        Inquiry[] batch = [.. wanted.Where(i => allowed.Contains(i.Request.Id))];
        if (batch.Length == 0)
        {
            return [];
        }

        Response<IReadOnlyList<TranslatedTextItem>> response = await CallAsync(call, batch, cancellationToken).ConfigureAwait(false);
        long before = batch.Sum(i => i.BilledCharacters);
        MeteredUsage.Book(response.GetRawResponse(), batch);
        int kept = _replies.Count;
        try
        {
            return Keep(response.Value, batch);
        }
        finally
        {
            call.Answered(_replies[kept..], batch.Sum(i => i.BilledCharacters) - before);
        }
    }

    private List<Inquiry> Keep(IReadOnlyList<TranslatedTextItem> answers, IReadOnlyList<Inquiry> batch)
    {
        bool isAlone = batch.Count == 1;
        if (answers.Count != batch.Count)
        {
            return isAlone ? throw Failure(_messages.WrongCount(batch[0], answers.Count)) : [.. batch];
        }

        List<Inquiry> doubtful = [];
        foreach ((TranslatedTextItem answer, Inquiry inquiry) in answers.Zip(batch))
        {
            Verdict verdict = AnswerJudge.Judge(answer, inquiry.Text);
            if (verdict == Verdict.Fits || (isAlone && verdict == Verdict.AlignmentDoesNotFit))
            {
                _replies.Add(Reply(inquiry, answer.Translations[0]));
            }
            else if (isAlone)
            {
                throw Failure(_messages.NoTranslation(inquiry));
            }
            else
            {
                doubtful.Add(inquiry);
            }
        }

        return doubtful;
    }

    // An alignment that does not fit, or no longer fits once the text is put into NFC, is left out: it proves terms, so a wrong one is worse than none.
    private static TranslationReply Reply(Inquiry inquiry, TranslationText translation)
    {
        string text = translation.Text.ReplaceLineEndings(" ").Normalize();
        ImmutableArray<WordAlignment> alignment = text.Length == translation.Text.Length
            ? AnswerJudge.Alignment(translation, inquiry.Text) ?? []
            : [];
        return new TranslationReply(inquiry.Request.Id, text, alignment) { BilledCharacters = inquiry.BilledCharacters };
    }

    private async Task<Response<IReadOnlyList<TranslatedTextItem>>> CallAsync(
        PaidCall call, IReadOnlyList<Inquiry> batch, CancellationToken cancellationToken)
    {
        var options = new TextTranslationTranslateOptions([languages.To], batch.Select(i => i.Text))
        {
            SourceLanguage = languages.From,
            TextType = TextType.Plain,
            Category = settings.Category,
            IncludeAlignment = true,
            IncludeSentenceLength = true,
        };
        try
        {
            return await call.SendAsync(token => client.TranslateAsync(options, token), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (cancellationToken.IsCancellationRequested && e is OperationCanceledException or AggregateException)
        {
            throw _replies.Count == 0 ? new OperationCanceledException(cancellationToken) : new CancelledTranslationException(_replies, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status >= 400)
        {
            call.Refused();
            throw Failure(_messages.NoAnswer(e));
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or OperationCanceledException)
        {
            throw Failure(_messages.NoAnswer(e));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw Failure(_messages.NoTranslator());
        }
    }

    // The exceptions of the transport are not carried on: their texts quote the server's answer, which could quote the key.
    private EngineException Failure(string message) => new(message, _replies);
}
