using System.Collections.Immutable;

namespace Translate.Errors;

/// <summary>An article, glossary, memory or rule file cannot be read. Exit code 3; other articles are finished first.</summary>
public sealed class DataFileException : TranslateException
{
    private DataFileException(string message, ImmutableArray<Mistake> mistakes, Exception? innerException = null)
        : base(message, innerException) => Mistakes = mistakes;

    /// <summary>Every mistake found, in the order of their files and lines; empty when the file could not be opened at all.</summary>
    public ImmutableArray<Mistake> Mistakes { get; }

    /// <summary>The file is not there.</summary>
    public static DataFileException NotFound(string file) => new($"{file}: there is no such file.", []);

    /// <summary>The file is there and cannot be opened.</summary>
    public static DataFileException NotReadable(string file, Exception reason) => new(
        Directory.Exists(file) ? $"{file}: this is a folder. Name a file." : $"{file}: cannot be read. {reason.Message}", [], reason);

    /// <summary>A folder or pattern names no glossary.</summary>
    public static DataFileException NoGlossaries(string path) => new(
        $"{path}: no glossary is there. Name a '.yml' file, a folder that holds some, or a pattern such as 'glossaries/*.yml'.", []);

    /// <summary>The file holds no text.</summary>
    public static DataFileException Empty(string file) => new($"{file}: the file is empty; an article needs at least one line of text.", []);

    /// <summary>One mistake in a file.</summary>
    public static DataFileException At(SourceLocation location, string message) => InFiles([new Mistake(location, message)]);

    /// <summary>All the mistakes of one or more files together.</summary>
    public static DataFileException InFiles(IEnumerable<Mistake> mistakes)
    {
        ImmutableArray<Mistake> sorted = MistakeList.Sorted(mistakes);
        return new DataFileException(MistakeList.Message(sorted), sorted);
    }
}
