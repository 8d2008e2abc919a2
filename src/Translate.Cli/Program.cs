using Translate.Cli;

using var signals = new Signals();
var shell = Shell.OfProcess();
return (int)await TranslateCommand.RunAsync(args, shell, signals).ConfigureAwait(false);
