using System.CommandLine;
using Translate.Testing.Azure;

Option<int> port = new("--port") { Description = "Where to listen; 0 for any free port.", DefaultValueFactory = _ => 5080 };
Option<string> tier = new("--tier") { Description = "F0 takes 33,300 characters in any minute and refuses more; S1 takes what comes.", DefaultValueFactory = _ => "S1" };
tier.AcceptOnlyFromAmong("F0", "S1");
Option<int> delay = new("--delay") { Description = "The milliseconds that an answer takes.", DefaultValueFactory = _ => 0 };
Option<int> faults = new("--faults") { Description = "How many calls of a hundred go wrong: refused, out of order, cut off, silent, a web page, half an answer.", DefaultValueFactory = _ => 0 };
Option<int> seed = new("--seed") { Description = "The same seed makes the same order of faults.", DefaultValueFactory = _ => 1 };

var command = new RootCommand("""
    A stand-in for Azure AI Translator (REST 3.0) on this machine, to try the engine 'azure' without a key and without paying.
    Its "translation" puts each word into angle quotes. It checks key, region, languages and limits as the service does.
    GET /bill tells what it would have charged. Ctrl-C ends it.
    """)
{
    port, tier, delay, faults, seed,
};
command.SetAction(async (parsed, cancellationToken) =>
{
    await using TranslatorServer server = await TranslatorServer.StartAsync(parsed.GetValue(port));
    server.Delay = TimeSpan.FromMilliseconds(parsed.GetValue(delay));
    server.Meter = parsed.GetValue(tier) is "F0" ? new CharacterMeter(33_300, TimeSpan.FromMinutes(1), TimeProvider.System) : null;
    server.Mix = parsed.GetValue(faults) > 0 ? new FaultMix(parsed.GetValue(seed), parsed.GetValue(faults) / 100.0, FaultMix.UsualTroubles) : null;
    Console.WriteLine($"export AZURE_TRANSLATOR_ENDPOINT={server.Address} AZURE_TRANSLATOR_KEY={TranslatorServer.Key} AZURE_TRANSLATOR_REGION={TranslatorServer.Region}");
    try
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine(server.Bill.ToJson());
    }

    return 0;
});
return await command.Parse(args).InvokeAsync();
