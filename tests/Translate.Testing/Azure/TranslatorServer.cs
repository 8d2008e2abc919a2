using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Translate.Testing.Azure;

/// <summary>A real HTTP server on this machine that speaks REST 3.0 of Azure AI Translator, keeps a bill, and misbehaves when told to.</summary>
public sealed class TranslatorServer : IAsyncDisposable
{
    public const string Key = "0123canary4567";
    public const string Region = "westeurope";

    // The service writes letters as they are, not as escapes.
    private static readonly JsonSerializerOptions AsTheService = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly WebApplication _application;
    private readonly ConcurrentQueue<ReceivedCall> _calls = [];
    private readonly ConcurrentQueue<Fault> _faults = [];
    private readonly ConcurrentBag<string> _spoilt = [];
    private int _atOnce;
    private int _mostAtOnce;

    private TranslatorServer(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(FormattableString.Invariant($"http://127.0.0.1:{port}"));
        _application = builder.Build();
        _application.Run(AnswerAsync);
    }

    /// <summary>Where it listens.</summary>
    public string Address => _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>Every call received, those that failed included.</summary>
    public ImmutableArray<ReceivedCall> Calls => [.. _calls];

    /// <summary>The characters charged.</summary>
    public long Billed => Bill.Characters;

    /// <summary>What was charged, text by text.</summary>
    public TranslatorBill Bill { get; } = new();

    /// <summary>Whether answers say what they cost.</summary>
    public bool TellsUsage { get; set; } = true;

    /// <summary>What a call costs; null charges its characters, once for each target language.</summary>
    public long? Charge { get; set; }

    /// <summary>A fault for every call that has none of its own.</summary>
    public Fault? EveryCall { get; set; }

    /// <summary>Faults for calls that have none of their own; null for none.</summary>
    public FaultMix? Mix { get; set; }

    /// <summary>How long an answer takes.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>The characters it takes in a window of time; null for any number.</summary>
    public CharacterMeter? Meter { get; set; }

    /// <summary>Words that it translates as the test says, each a whole word with its punctuation; others come back in angle quotes.</summary>
    public IReadOnlyDictionary<string, string> Words { get; set; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Answers a text with nothing, whenever it is asked.</summary>
    public void Spoil(string text) => _spoilt.Add(text);

    /// <summary>The most calls that were under way at once.</summary>
    public int MostAtOnce => Volatile.Read(ref _mostAtOnce);

    /// <summary>Starts a server.</summary>
    /// <param name="port">Where it listens; 0 for any free port.</param>
    public static async Task<TranslatorServer> StartAsync(int port = 0)
    {
        var server = new TranslatorServer(port);
        await server._application.StartAsync();
        return server;
    }

    /// <summary>Misbehaves in the next calls, one fault each.</summary>
    public void Next(params Fault[] faults)
    {
        foreach (Fault fault in faults)
        {
            _faults.Enqueue(fault);
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _application.StopAsync(now.Token);
        await _application.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Path == "/bill")
        {
            await context.Response.WriteAsync(Bill.ToJson() + "\n");
            return;
        }

        Bill.Count();
        JsonArray? body = await ReadAsync(context.Request);
        ImmutableArray<string> texts = [.. (body ?? []).Select(TextOf)];
        _calls.Enqueue(new ReceivedCall(
            context.Request.Path,
            context.Request.QueryString.Value ?? "",
            context.Request.Headers["Ocp-Apim-Subscription-Key"],
            context.Request.Headers["Ocp-Apim-Subscription-Region"],
            texts));
        context.Response.Headers["X-RequestId"] = "request-1";
        int atOnce = Interlocked.Increment(ref _atOnce);
        InterlockedMax(ref _mostAtOnce, atOnce);
        try
        {
            await AnswerAsync(context, body, texts);
        }
        finally
        {
            Interlocked.Decrement(ref _atOnce);
        }
    }

    private async Task AnswerAsync(HttpContext context, JsonArray? body, ImmutableArray<string> texts)
    {
        Fault? fault = _faults.TryDequeue(out Fault? next) ? next : EveryCall ?? Mix?.Next();
        if (Delay > TimeSpan.Zero)
        {
            await Task.Delay(Delay, context.RequestAborted);
        }

        switch (fault?.Kind)
        {
            case FaultKind.Status:
                await FailAsync(context, fault);
                break;
            case FaultKind.Silence:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case FaultKind.Reset:
                context.Abort();
                break;
            default:
                await (Refusal(context.Request, body, texts) is { } refusal ? FailAsync(context, refusal) : TranslateAsync(context, texts, fault?.Kind));
                break;
        }
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen = Volatile.Read(ref most);
        while (value > seen)
        {
            seen = Interlocked.CompareExchange(ref most, value, seen);
        }
    }

    private static async Task<JsonArray?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body) as JsonArray;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The service takes both spellings, and its own clients use either.
    private static string TextOf(JsonNode? element) => (string?)(element?["text"] ?? element?["Text"]) ?? "";

    private Fault? Refusal(HttpRequest request, JsonArray? body, ImmutableArray<string> texts)
    {
        if (request.Headers["Ocp-Apim-Subscription-Key"] != Key || request.Headers["Ocp-Apim-Subscription-Region"] != Region)
        {
            return Fault.Error(401, 401000, "The request is not authorized because credentials are missing or invalid.");
        }

        if (request.Path != "/translate" || !HttpMethods.IsPost(request.Method))
        {
            return Fault.Answer(404, "");
        }

        if (request.Query["api-version"] != "3.0")
        {
            return Fault.Error(400, 400021, "The API version parameter is missing or invalid.");
        }

        if (request.Query["to"].Count == 0 || request.Query["to"].Any(to => to is not ("en" or "de")) || request.Query["from"] != "nb")
        {
            return Fault.Error(400, 400036, "The target language is not valid.");
        }

        return body is null ? Fault.Error(400, 400074, "The body of the request is not valid JSON.")
            : texts.Length > 1000 ? Fault.Error(400, 400072, "The maximum number of elements is exceeded.")
            : texts.Sum(t => t.Length) * request.Query["to"].Count > 50_000 ? Fault.Error(400, 400077, "The maximum request size is exceeded.")
            : Meter?.TryTake(texts.Sum(t => t.Length)) == false ? Fault.Error(429, 429001, "The client has exceeded the request limits.")
            : null;
    }

    private static async Task FailAsync(HttpContext context, Fault fault)
    {
        context.Response.StatusCode = fault.Status;
        if (fault.RetryAfter is not null)
        {
            context.Response.Headers.RetryAfter = fault.RetryAfter;
        }

        if (fault.Location is not null)
        {
            context.Response.Headers.Location = fault.Location;
        }

        context.Response.ContentType = fault.Body.StartsWith('<') ? "text/html" : "application/json";
        await context.Response.WriteAsync(fault.Body);
    }

    private async Task TranslateAsync(HttpContext context, ImmutableArray<string> texts, FaultKind? fault)
    {
        string[] languages = [.. context.Request.Query["to"].Select(to => to!)];
        bool isHtml = string.Equals(context.Request.Query["textType"], "html", StringComparison.OrdinalIgnoreCase);
        long charge = Charge ?? (texts.Sum(t => (long)t.Length) * languages.Length);
        Bill.Charge(texts, charge);
        if (TellsUsage)
        {
            context.Response.Headers["X-Metered-Usage"] = charge.ToString(CultureInfo.InvariantCulture);
        }

        byte[] answer = JsonSerializer.SerializeToUtf8Bytes(TranslatorAnswer.To(texts, languages, fault, [.. _spoilt], Translate), AsTheService);
        context.Response.ContentType = "application/json; charset=utf-8";
        answer = fault == FaultKind.Truncated ? answer[..(answer.Length / 2)] : answer;
        context.Response.ContentLength = answer.Length;
        if (fault == FaultKind.HangUp)
        {
            await context.Response.Body.WriteAsync(answer.AsMemory(0, answer.Length / 2));
            await context.Response.Body.FlushAsync();
            context.Abort();
            return;
        }

        await context.Response.Body.WriteAsync(answer);

        FakeTranslation Translate(string text) => FakeTranslation.Of(text, Words, isHtml);
    }
}
