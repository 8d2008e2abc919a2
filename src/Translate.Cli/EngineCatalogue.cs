using System.Collections.Immutable;
using Translate.Documents;
using Translate.Engines.Azure;
using Translate.Engines.Azure.Pacing;
using Translate.Errors;
using Translate.MachineTranslation;
using Translate.Offline;

namespace Translate.Cli;

/// <summary>The engines there are: the one file that knows them all.</summary>
/// <param name="environment">Reads an environment variable.</param>
/// <param name="given">What <c>pipeline.yml</c> says of the engine; null for the defaults.</param>
internal sealed class EngineCatalogue(Func<string, string?> environment, MachineTranslationOptions? given = null)
{
    /// <summary>Chooses <c>azure</c> when it can run, otherwise <c>offline</c>.</summary>
    public const string Auto = "auto";

    /// <summary>The embedded engine, which needs nothing and costs nothing.</summary>
    public const string Offline = "offline";

    private const string Azure = AzureEngine.Name;
    private const string Pseudo = "pseudo";

    private readonly MachineTranslationOptions _options = given ?? new MachineTranslationOptions();

    /// <summary>The names that <c>pipeline.yml</c> and <c>--engine</c> take.</summary>
    public static ImmutableArray<string> Names { get; } = [Auto, Azure, Offline, Pseudo];

    /// <summary>The engines with what each is for, in the order in which they are listed.</summary>
    public ImmutableArray<EngineStatus> All() =>
    [
        new(Azure, "Azure AI Translator, a paid service of Microsoft. It needs a key or an identity.", AzureEngineSettings.Lacks(environment, _options.Credential)),
        new(Offline, "The embedded engine: no key, no network. Its output is a draft.", null),
        new(Pseudo, "Pseudo-translation, for dry runs and tests.", null),
    ];

    /// <summary>The engine that a name stands for here: <c>auto</c> is resolved, other names stand for themselves.</summary>
    public string Resolve(string name) => name is not Auto ? name
        : _options.Credential == EngineCredential.Identity || environment(AzureEngineSettings.KeyVariable) is { Length: > 0 } ? Azure
        : Offline;

    /// <summary>
    /// The engine of a run that asks none: <c>auto</c> is the one whose replies are paid for. No key is needed to find them again, so its absence must not
    /// put drafts in their place.
    /// </summary>
    public static string ResolveFrozen(string name) => name is Auto ? Azure : name;

    /// <summary>Makes an engine.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="account">Where a metered engine's paid calls begin and end.</param>
    /// <param name="time">The clock by which it keeps its pace.</param>
    /// <exception cref="ConfigurationException">There is no such engine, or it lacks what it needs.</exception>
    public ITranslationEngine Create(string name, Account account, TimeProvider time) => Resolve(name) switch
    {
        Azure => new AzureEngine(
            AzureEngineSettings.FromEnvironment(environment, _options.Credential, _options.Category), account, PaceOf(_options), time),
        Offline => new OfflineEngine(),
        Pseudo => new PseudoEngine(),
        _ => throw ConfigurationException.UnknownEngine(name, Names),
    };

    /// <summary>The pace that <c>pipeline.yml</c> sets for a metered engine.</summary>
    public static AzurePace PaceOf(MachineTranslationOptions options) => new(options.Tier, options.CharactersPerMinute, options.CharactersPerHour)
    {
        GiveUpAfter = TimeSpan.FromSeconds(options.GiveUpAfter),
    };

    /// <summary>The identity of an engine that is not asked, so that it needs no key.</summary>
    /// <exception cref="ConfigurationException">There is no such engine.</exception>
    public EngineIdentity IdentityOf(string name) => Resolve(name) switch
    {
        Azure => AzureEngine.IdentityOf(_options.Category),
        Offline => new OfflineEngine().Identity,
        Pseudo => new PseudoEngine().Identity,
        _ => throw ConfigurationException.UnknownEngine(name, Names),
    };

    /// <summary>Refuses an engine that cannot run here, before anything is made for it.</summary>
    /// <exception cref="ConfigurationException">It lacks what it needs.</exception>
    public void RequireReady(string name)
    {
        if (All().FirstOrDefault(e => string.Equals(e.Name, Resolve(name), StringComparison.Ordinal)) is { Lacks: { } lacks } engine)
        {
            throw ConfigurationException.EngineNotReady(engine.Name, lacks);
        }
    }

    /// <summary>Whether each request to an engine of this name costs money.</summary>
    public bool IsMetered(string name) => Resolve(name) is Azure;

    /// <summary>The warning that a choice deserves, or null: <c>auto</c> that fell back is a secret that may have gone missing.</summary>
    public string? Warning(string name) => name is Auto && Resolve(name) is Offline
        ? $"{AzureEngineSettings.KeyVariable} is not set, so the embedded engine translated: the editions are drafts. "
            + "Set the key, or name the engine ('--engine offline') to say that this is meant."
        : null;
}
