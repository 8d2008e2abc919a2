using System.Collections.Immutable;
using Translate.Documents;
using Translate.Glossaries;
using Translate.MachineTranslation;
using Translate.Memories;
using Translate.Pipeline;
using Translate.Quality;
using Translate.Quality.Checks;
using Translate.Reviewing;
using Translate.Segmentation;
using Translate.Writing;

namespace Translate.Running;

/// <summary>The built-in stages: the one file that knows them all.</summary>
public static class StageCatalogue
{
    /// <summary>The stages that <c>pipeline.yml</c> may name, in the order they must stand in.</summary>
    public static ImmutableArray<StageType> Types { get; } =
    [
        StageType.Of<SegmentationOptions>("segmentation"),
        StageType.Of<GlossaryOptions>("glossary"),
        StageType.Of<MemoryOptions>("memory"),
        StageType.Of<MachineTranslationOptions>("machine-translation"),
        StageType.Of<QualityOptions>("quality"),
        StageType.Of<WritingOptions>("writing"),
    ];

    private static ImmutableArray<IQualityCheck> Checks { get; } =
        [new MissingTargetCheck(), new UntranslatedCheck(), new NumbersCheck(), new RequiredTermsCheck(), new ForbiddenTermsCheck(), new LengthRatioCheck()];

    private static ImmutableArray<IDocumentWriter> Writers { get; } =
        [new EditionWriter(), new XliffWriter(), new Xliff12Writer(), new TmxWriter(), new SideBySideWriter()];

    /// <summary>Builds the pipeline that a definition describes, reading its glossaries and memories.</summary>
    /// <param name="definition">What <c>pipeline.yml</c> says.</param>
    /// <param name="engine">The engine for the stage <c>machine-translation</c>; null only when the definition has no such stage.</param>
    /// <param name="account">The account that the engine was made with.</param>
    /// <param name="outputFolder">The folder of the editions.</param>
    /// <param name="indexing">Hears how the memory's index is built, when it has to be.</param>
    /// <param name="cancellationToken">Stops that.</param>
    /// <exception cref="Errors.DataFileException">A glossary, memory or SRX file cannot be read.</exception>
    public static AssembledPipeline Assemble(
        PipelineDefinition definition,
        ITranslationEngine? engine,
        Account account,
        string outputFolder,
        IProgress<MemoryProgress>? indexing = null,
        CancellationToken cancellationToken = default) => Assemble(
            definition, engine?.Identity, account, outputFolder, definition.Stages, () => new MachineTranslationStage(engine!, account), indexing, cancellationToken);

    /// <summary>Builds the part of a pipeline that finds what would be machine-translated, reading its glossaries and memories.</summary>
    /// <param name="definition">What <c>pipeline.yml</c> says.</param>
    /// <param name="forecast">Stands for the stage <c>machine-translation</c>; null only when the definition has no such stage.</param>
    /// <param name="engine">The engine that would be asked.</param>
    /// <param name="outputFolder">The folder of the editions.</param>
    /// <exception cref="Errors.DataFileException">A glossary, memory or SRX file cannot be read.</exception>
    public static AssembledPipeline AssembleForecast(
        PipelineDefinition definition, MachineTranslationForecast? forecast, EngineIdentity? engine, string outputFolder) => Assemble(
            definition, engine, Account.Unrecorded(), outputFolder,
            definition.Stages.Where(s => s is not (StageDefinition<QualityOptions> or StageDefinition<WritingOptions>)), () => forecast!);

    private static AssembledPipeline Assemble(
        PipelineDefinition definition,
        EngineIdentity? engine,
        Account account,
        string outputFolder,
        IEnumerable<StageDefinition> stages,
        Func<IStage> translation,
        IProgress<MemoryProgress>? indexing = null,
        CancellationToken cancellationToken = default)
    {
        Glossary? glossary = ReadGlossary(definition);
        TermMatcher? names = glossary is null ? null : new TermMatcher(glossary);
        TranslationMemory? memory = definition.Options<MemoryOptions>() is { } options ? Open(definition, options, names, indexing, cancellationToken) : null;
        var reviewed = ReviewedMemory.Load(definition.Folder, definition.Source, definition.Target);
        string[] formats = [.. definition.Options<WritingOptions>()?.Formats ?? []];
        var writing = new WritingStage(
            Writers.Where(w => formats.Contains(w.Format, StringComparer.Ordinal)),
            outputFolder,
            new UnreturnedWork(reviewed, definition.Source, definition.Target).ObjectionTo);
        ImmutableArray<IStage> made =
        [
            .. stages.Select(IStage (stage) => stage switch
            {
                StageDefinition<SegmentationOptions> s => Segmentation(definition, s.Options),
                StageDefinition<GlossaryOptions> => new GlossaryStage(names!),
                StageDefinition<MemoryOptions> s => new ReviewedStage(reviewed, new MemoryStage(memory!, s.Options)),
                StageDefinition<MachineTranslationOptions> => translation(),
                StageDefinition<QualityOptions> => new QualityStage(Checks),
                StageDefinition<WritingOptions> => writing,
                _ => throw new InvalidOperationException($"The stage '{stage.Name}' is in no catalogue."),
            }),
        ];
        string signature = RunSignature.Of(definition, engine, glossary?.Signature, MemorySignature(memory, reviewed));
        return new AssembledPipeline(definition, new TranslationPipeline(made), engine, signature, account, outputFolder, writing.FilesFor) { Memory = memory };
    }

    /// <summary>
    /// Builds the part of a definition's pipeline that needs neither engine nor output: it splits articles and puts in what the memory has.
    /// </summary>
    /// <param name="definition">What <c>pipeline.yml</c> says.</param>
    /// <param name="memory">The memory that it names; null when it has no such stage.</param>
    /// <exception cref="Errors.DataFileException">A reviewed memory or SRX file cannot be read.</exception>
    public static TranslationPipeline AssembleRemembered(PipelineDefinition definition, TranslationMemory? memory)
    {
        var reviewed = ReviewedMemory.Load(definition.Folder, definition.Source, definition.Target);
        return new TranslationPipeline(
        [
            .. definition.Stages.Select(IStage? (stage) => stage switch
            {
                StageDefinition<SegmentationOptions> s => Segmentation(definition, s.Options),
                StageDefinition<MemoryOptions> s => new ReviewedStage(reviewed, new MemoryStage(memory!, s.Options)),
                _ => null,
            }).OfType<IStage>(),
        ]);
    }

    private static SegmentationStage Segmentation(PipelineDefinition definition, SegmentationOptions options) =>
        new(Segmenters.Create(options, definition.Folder, definition.Source));

    /// <summary>Checks the glossary that a definition names more closely than a run does; null when the pipeline has no such stage.</summary>
    /// <exception cref="Errors.DataFileException">A file cannot be read, or anything is wrong with it.</exception>
    public static Glossary? CheckGlossary(PipelineDefinition definition) => definition.Options<GlossaryOptions>() is { } options
        ? GlossaryCheck.Read(definition.Folder, options.Files).ForDomains(options.Domains)
        : null;

    // Which unit a target was approved for decides where it goes, besides the texts that the memory counts.
    private static string? MemorySignature(TranslationMemory? memory, ReviewedMemory reviewed) =>
        memory is null || reviewed.Approvals.IsEmpty ? memory?.ContentHash : $"{memory.ContentHash}+{reviewed.ContentHash}";

    /// <summary>The memory that a definition names, with its glossary, so that names can be exchanged.</summary>
    /// <param name="definition">What <c>pipeline.yml</c> says.</param>
    /// <param name="options">Its options for the memory, or others in their place.</param>
    /// <param name="indexing">Hears how its index is built.</param>
    /// <param name="cancellationToken">Stops the building.</param>
    /// <exception cref="Errors.DataFileException">A glossary or memory cannot be read.</exception>
    /// <exception cref="Errors.StageException">The index cannot be written.</exception>
    public static TranslationMemory OpenMemory(
        PipelineDefinition definition, MemoryOptions options, IProgress<MemoryProgress>? indexing, CancellationToken cancellationToken) =>
        Open(definition, options, ReadGlossary(definition) is { } glossary ? new TermMatcher(glossary) : null, indexing, cancellationToken);

    /// <summary>The glossary that a definition names, read from its files; null when the pipeline has no such stage.</summary>
    /// <exception cref="Errors.DataFileException">A file cannot be read, or holds mistakes.</exception>
    public static Glossary? ReadGlossary(PipelineDefinition definition) => definition.Options<GlossaryOptions>() is { } options
        ? GlossaryReader.Read(definition.Folder, options.Files).ForDomains(options.Domains)
        : null;

    private static TranslationMemory Open(
        PipelineDefinition definition, MemoryOptions options, TermMatcher? names, IProgress<MemoryProgress>? indexing, CancellationToken cancellationToken) =>
        TranslationMemory.Open(
            MemoryLocation.Of(definition)!, options, names is null ? null : text => [.. names.Find(text)], indexing, cancellationToken);
}
