using Translate.Documents;
using Translate.MachineTranslation;

namespace Translate.Cli.Commands;

/// <summary>The engine of a run, with the account and the ledger that go with it.</summary>
internal sealed class PaidEngine : IDisposable
{
    private readonly ReplyLedger? _ledger;

    private PaidEngine(ITranslationEngine? engine, Account account, ReplyLedger? ledger)
    {
        Engine = engine;
        Account = account;
        _ledger = ledger;
    }

    /// <summary>The engine; null when no stage asks one.</summary>
    public ITranslationEngine? Engine { get; }

    /// <summary>What the run spends on it.</summary>
    public Account Account { get; }

    /// <summary>Makes the engine that a run asks for, and opens the ledger where the engine costs money. A frozen run asks no such engine, so it needs no key.</summary>
    /// <exception cref="Errors.TranslateException">The engine lacks what it needs, or the ledger cannot be used.</exception>
    public static PaidEngine Open(RunRequest request, EngineCatalogue engines, TimeProvider time, bool isFrozen)
    {
        MachineTranslationOptions? options = request.Definition.Options<MachineTranslationOptions>();
        if (request.Engine is not { } name || !engines.IsMetered(name))
        {
            var unrecorded = Account.Unrecorded();
            return new PaidEngine(request.Engine is null ? null : engines.Create(request.Engine, unrecorded, time), unrecorded, null);
        }

        if (!isFrozen)
        {
            engines.RequireReady(name);
        }

        EngineIdentity identity = engines.IdentityOf(name);
        var ledger = ReplyLedger.Open(LedgerFile.Beside(request.Definition.Folder), time);
        Account account = isFrozen ? Account.Frozen(ledger) : Account.In(ledger, options?.Budget);
        return new PaidEngine(isFrozen ? new UnaskedEngine(identity) : engines.Create(name, account, time), account, ledger);
    }

    public void Dispose() => _ledger?.Dispose();
}
