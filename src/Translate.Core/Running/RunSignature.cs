using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Translate.Documents;
using Translate.Files;
using Translate.Pipeline;
using Translate.Segmentation;

namespace Translate.Running;

/// <summary>
/// Names everything that decides what a run writes, in one line: <c>translate/0.1.0 engine:offline/1+3f2a91c0 glossary:… memory:… pipeline:…</c>.
/// Two runs over the same article with the same signature write the same bytes.
/// </summary>
public static class RunSignature
{
    /// <summary>The product's version.</summary>
    public static string Version { get; } =
        typeof(RunSignature).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The signature of a run.</summary>
    /// <param name="definition">What <c>pipeline.yml</c> says.</param>
    /// <param name="engine">The engine; null without one.</param>
    /// <param name="glossary">A hash of the glossary; null without one.</param>
    /// <param name="memory">A hash of the memory; null without one.</param>
    public static string Of(PipelineDefinition definition, EngineIdentity? engine, string? glossary, string? memory)
    {
        string settings = $"{definition.Source}>{definition.Target}|{string.Join('|', definition.Stages.Select(s => s.Settings))}|{RulesOf(definition)}";
        string pipeline = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(settings)))[..8];
        return $"translate/{Version} engine:{engine?.ToString() ?? "none"} glossary:{glossary ?? "none"} memory:{memory ?? "none"} pipeline:{pipeline}";
    }

    // An SRX file decides where segments end, as much as any option: its content counts, not its name alone.
    private static string RulesOf(PipelineDefinition definition) => definition.Options<SegmentationOptions>() is { Srx: { } file }
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TextFile.Read(Path.Combine(definition.Folder, file)).Text)))
        : "";
}
