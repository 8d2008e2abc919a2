using Azure.Core;
using Azure.Core.Pipeline;

namespace Translate.Engines.Azure;

/// <summary>Tells when the answer to a call has come, before the client reads it: reading takes time in which the next call can be under way.</summary>
internal sealed class ArrivalPolicy : HttpPipelinePolicy
{
    private static readonly AsyncLocal<Action?> Listener = new();

    /// <summary>Has somebody told of the answers to what this flow of control sends from now on.</summary>
    public static void Tell(Action listener) => Listener.Value = listener;

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        TellOf(message);

        // Read behind all that can be sent or received now: a call under way saves more time than an answer read early.
        await Task.Factory.StartNew(() => { }, CancellationToken.None, TaskCreationOptions.PreferFairness, TaskScheduler.Default).ConfigureAwait(false);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        ProcessNext(message, pipeline);
        TellOf(message);
    }

    private static void TellOf(HttpMessage message)
    {
        if (message.Response.Status == 200)
        {
            Listener.Value?.Invoke();
        }
    }
}
