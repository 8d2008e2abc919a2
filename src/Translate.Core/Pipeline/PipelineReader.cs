using System.Collections.Immutable;
using Translate.Documents;
using Translate.Errors;
using Translate.Files;
using Translate.Yaml;

namespace Translate.Pipeline;

/// <summary>
/// Reads <c>pipeline.yml</c>, strictly: unknown, duplicate, missing and mistyped keys, values out of range, unknown stages and engines are all found
/// and reported together, before any article is opened.
/// </summary>
/// <param name="stageTypes">The stages that may be named, in the order they must stand in.</param>
/// <param name="engines">The names of the engines there are.</param>
public sealed class PipelineReader(ImmutableArray<StageType> stageTypes, ImmutableArray<string> engines)
{
    private static readonly ImmutableArray<string> SourceLanguages = ["nb", "nn", "no"];
    private static readonly ImmutableArray<string> RequiredKeys = ["source", "target", "articles", "output", "stages"];

    /// <summary>The keys at the top of the file, in their order; all of them are required.</summary>
    public static ImmutableArray<string> TopLevelKeys => RequiredKeys;

    /// <summary>Reads the file.</summary>
    /// <exception cref="ConfigurationException">The file is missing, cannot be read, or holds mistakes; all of them are in the exception.</exception>
    public PipelineDefinition Read(string file) => File.Exists(file)
        ? Parse(file, TextOf(file), Path.GetDirectoryName(file) ?? "")
        : throw ConfigurationException.PipelineNotFound(file);

    /// <summary>Reads a text as if it stood in a file of this name; whether its patterns match files is not looked at.</summary>
    /// <exception cref="ConfigurationException">The text holds mistakes; all of them are in the exception.</exception>
    public PipelineDefinition Parse(string file, string text) => Parse(file, text, folder: null);

    private PipelineDefinition Parse(string file, string text, string? folder)
    {
        List<Mistake> mistakes = [];
        YamlValue? root = YamlLoader.Load(file, text, mistakes);
        PipelineDefinition? definition = root is YamlMapping mapping ? Define(file, mapping, folder, mistakes) : null;
        if (root is not YamlMapping && mistakes.Count == 0)
        {
            string message = $"the file must hold the keys {string.Join(", ", RequiredKeys)}. Run 'translate init' in an empty folder to see one.";
            mistakes.Add(new Mistake(root?.Location ?? new SourceLocation(file), message));
        }

        return mistakes.Count == 0 ? definition! : throw ConfigurationException.InFile(mistakes);
    }

    private static string TextOf(string file)
    {
        try
        {
            return TextFile.Read(file).Text;
        }
        catch (DataFileException e)
        {
            throw ConfigurationException.PipelineNotReadable(e);
        }
    }

    private PipelineDefinition Define(string file, YamlMapping mapping, string? folder, List<Mistake> mistakes)
    {
        mapping.RefuseUnknownKeys("the pipeline", RequiredKeys, mistakes);
        foreach (string key in RequiredKeys.Where(k => mapping[k] is null))
        {
            mistakes.Add(new Mistake(new SourceLocation(file), $"the key '{key}' is missing."));
        }

        return new PipelineDefinition(
            file,
            Language(mapping, "source", IsNorwegian, "nb (Bokmål), nn (Nynorsk) or no (either)", mistakes),
            Language(mapping, "target", IsEnglish, "en, or English with a region such as en-GB", mistakes),
            Articles(mapping, mistakes),
            mapping["output"]?.AsText("output", mistakes) ?? "",
            Stages(mapping["stages"], folder, mistakes));
    }

    private static bool IsNorwegian(string tag) => SourceLanguages.Contains(tag, StringComparer.Ordinal);

    private static bool IsEnglish(string tag) =>
        LanguageCode.IsValid(tag) && (tag is "en" || tag.StartsWith("en-", StringComparison.Ordinal));

    private static LanguageCode Language(YamlMapping mapping, string key, Func<string, bool> isKnown, string known, List<Mistake> mistakes)
    {
        string? tag = mapping[key]?.AsText(key, mistakes);
        if (tag is not null && isKnown(tag))
        {
            return new LanguageCode(tag);
        }

        if (tag is not null)
        {
            mistakes.Add(new Mistake(mapping[key]!.Location, $"'{key}' must be {known}, not '{tag}'."));
        }

        return default;
    }

    private static ImmutableArray<string> Articles(YamlMapping mapping, List<Mistake> mistakes)
    {
        if (mapping["articles"] is not { } value)
        {
            return [];
        }

        ImmutableArray<YamlScalar> patterns = value.AsTexts("articles", mistakes);
        if (value is YamlList { Items.IsEmpty: true })
        {
            mistakes.Add(new Mistake(value.Location, "'articles' is an empty list. Name at least one file or pattern."));
        }

        foreach (YamlScalar pattern in patterns.Where(p => !p.Text.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)))
        {
            mistakes.Add(new Mistake(pattern.Location, $"'{pattern.Text}' does not end in '.txt'; articles are read from plain text files."));
        }

        return [.. patterns.Select(p => p.Text)];
    }

    private ImmutableArray<StageDefinition> Stages(YamlValue? value, string? folder, List<Mistake> mistakes)
    {
        if (value is null)
        {
            return [];
        }

        if (value is not YamlList { Items: [_, ..] items })
        {
            mistakes.Add(new Mistake(value.Location, $"'stages' must be a list of stages: {string.Join(", ", stageTypes.Select(t => t.Name))}."));
            return [];
        }

        var binder = new OptionsBinder(engines, folder, mistakes);
        ImmutableArray<StageDefinition>.Builder stages = ImmutableArray.CreateBuilder<StageDefinition>();
        int latest = -1;
        foreach (YamlValue item in items)
        {
            if (Stage(item, binder, ref latest, mistakes) is { } stage)
            {
                stages.Add(stage);
            }
        }

        return stages.ToImmutable();
    }

    private StageDefinition? Stage(YamlValue item, OptionsBinder binder, ref int latest, List<Mistake> mistakes)
    {
        (YamlScalar? name, YamlValue? options) = item switch
        {
            YamlScalar scalar => (scalar, null),
            YamlMapping { Entries: [var only] } => (only.Key, only.Value),
            _ => (null, (YamlValue?)null),
        };
        if (name is null)
        {
            mistakes.Add(new Mistake(item.Location, "a stage is one name, with its options after a colon: '- glossary: { files: [glossaries/*.yml] }'."));
            return null;
        }

        int position = stageTypes.ToList().FindIndex(t => string.Equals(t.Name, name.Text, StringComparison.Ordinal));
        if (position < 0)
        {
            string message = $"there is no stage '{name.Text}'. {Nearest.Suggestion(name.Text, stageTypes.Select(t => t.Name))}";
            mistakes.Add(new Mistake(name.Location, message));
            return null;
        }

        if (position <= latest)
        {
            string problem = position == latest ? $"'{name.Text}' stands twice." : $"'{name.Text}' must come before '{stageTypes[latest].Name}'.";
            mistakes.Add(new Mistake(name.Location, problem));
        }

        latest = Math.Max(latest, position);
        if (options is null or YamlMapping or YamlScalar { IsNothing: true })
        {
            return stageTypes[position].Define(options as YamlMapping, binder);
        }

        mistakes.Add(new Mistake(options.Location, $"the options of '{name.Text}' must be keys in braces or on lines of their own, not {options.Describe()}."));
        return null;
    }
}
