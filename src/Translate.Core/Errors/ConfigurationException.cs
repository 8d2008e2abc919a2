using System.Collections.Immutable;

namespace Translate.Errors;

/// <summary>The set-up is wrong: <c>pipeline.yml</c>, the command line, or an engine that lacks what it needs. Exit code 2.</summary>
public sealed class ConfigurationException : TranslateException
{
    private ConfigurationException(string message, ImmutableArray<Mistake> mistakes, Exception? innerException = null)
        : base(message, innerException) => Mistakes = mistakes;

    /// <summary>Every mistake found in the file, in the order of its lines; empty when the error is not about a file.</summary>
    public ImmutableArray<Mistake> Mistakes { get; }

    /// <summary>All the mistakes of a configuration file together.</summary>
    public static ConfigurationException InFile(IEnumerable<Mistake> mistakes)
    {
        ImmutableArray<Mistake> sorted = MistakeList.Sorted(mistakes);
        return new ConfigurationException(MistakeList.Message(sorted), sorted);
    }

    /// <summary>The definition file is not there.</summary>
    public static ConfigurationException PipelineNotFound(string file) => new(
        $"{file}: there is no such file. Run 'translate init' to write one, or name yours with '--pipeline FILE'.", []);

    /// <summary>The definition file is there and cannot be opened, or is no text.</summary>
    public static ConfigurationException PipelineNotReadable(DataFileException reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return new ConfigurationException(reason.Message, reason.Mistakes, reason);
    }

    /// <summary>A pattern or path in the definition names no article.</summary>
    public static ConfigurationException NoArticles(string file, string pattern) => new(
        $"{file}: no article matches '{pattern}'. Put an article there, or change 'articles:'.", []);

    /// <summary>An engine cannot run here.</summary>
    public static ConfigurationException EngineNotReady(string engine, string lacks) => new(
        $"The engine '{engine}' cannot run: {lacks}", []);

    /// <summary>There is no engine of that name.</summary>
    public static ConfigurationException UnknownEngine(string engine, IEnumerable<string> known) => new(
        $"There is no engine '{engine}'. {Nearest.Suggestion(engine, known)}", []);

    /// <summary>The pipeline asks for a domain that no glossary knows.</summary>
    public static ConfigurationException UnknownDomain(string domain, IEnumerable<string> known)
    {
        string[] all = [.. known];
        string remedy = all.Length == 0 ? "No entry names a domain: remove 'domains' under 'glossary'." : Nearest.Suggestion(domain, all);
        return new($"No entry of the glossary belongs to the domain '{domain}'. {remedy}", []);
    }

    /// <summary>Two articles would be written to the same file.</summary>
    public static ConfigurationException SameOutput(string first, string second, string output) => new(
        $"'{first}' and '{second}' would both be written to '{output}'. Rename one of them.", []);

    /// <summary>The output folder is in use by another run.</summary>
    public static ConfigurationException OutputInUse(string folder) => new(
        $"The output folder '{folder}' is being written by another run. Wait for it, or choose another with '--output DIR'.", []);

    /// <summary>The command line asks for something that cannot be.</summary>
    public static ConfigurationException CommandLine(string message) => new(message, []);
}
