using Translate.Errors;
using Translate.Files;
using Translate.Memories;

namespace Translate.Cli.Commands;

/// <summary>Checks what is to be taken into a memory, before anything is.</summary>
/// <param name="memory">The memory.</param>
/// <param name="replace">Whether a file may go in the place of another one with its name.</param>
internal sealed class MemoryIntake(NamedMemory memory, bool replace)
{
    /// <summary>Reads a file to its end and finds its place.</summary>
    /// <exception cref="DataFileException">It cannot be read, or holds nothing in the languages of the memory.</exception>
    /// <exception cref="ConfigurationException">Another file stands in its place, or it has no place.</exception>
    public ImportedFile Check(string file, CancellationToken cancellationToken)
    {
        long units = 0;
        long others = 0;
        foreach (TmxUnit unit in TmxReader.Read(file, memory.Definition.Source, memory.Definition.Target))
        {
            cancellationToken.ThrowIfCancellationRequested();
            units += unit.IsApproved ? unit.Targets.Length : 0;
            others += unit.IsApproved ? 0 : 1;
        }

        if (units + others == 0)
        {
            throw DataFileException.At(
                new SourceLocation(file),
                $"no unit of this file has both {memory.Definition.Source} and {memory.Definition.Target}, the languages of {memory.Definition.File}.");
        }

        string destination = Destination(file);
        return new ImportedFile(file, destination, units, others, IsThere(file, destination));
    }

    /// <summary>Refuses two files that would go to the same place.</summary>
    public static void RefuseSameName(IEnumerable<ImportedFile> files)
    {
        if (files.GroupBy(f => f.Destination, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } same)
        {
            throw ConfigurationException.CommandLine($"{string.Join(" and ", same.Select(f => $"'{f.Path}'"))} have the same name. Rename one of them.");
        }
    }

    private string Destination(string file)
    {
        FilePattern pattern = memory.Options.Files.Select(p => new FilePattern(memory.Definition.Folder, p)).FirstOrDefault(p => !p.IsOneFile)
            ?? throw ConfigurationException.CommandLine(
                $"'memory: files' in {memory.Definition.File} names single files only. Add a pattern such as 'memories/*.tmx' for imported files.");
        string name = Path.GetFileName(file);
        string suffix = pattern.Pattern[(pattern.Pattern.LastIndexOf('*') + 1)..];
        return name.EndsWith(suffix, StringComparison.Ordinal)
            ? Path.Combine(pattern.Root, name)
            : throw ConfigurationException.CommandLine(
                $"'{file}' would not be found by '{pattern.Pattern}' in {memory.Definition.File}. Let its name end with '{suffix}'.");
    }

    private bool IsThere(string file, string destination)
    {
        if (!File.Exists(destination) || string.Equals(Path.GetFullPath(file), Path.GetFullPath(destination), StringComparison.Ordinal))
        {
            return File.Exists(destination);
        }

        using FileStream given = File.OpenRead(file);
        using FileStream there = File.OpenRead(destination);
        if (given.Length == there.Length && SHA256(given).AsSpan().SequenceEqual(SHA256(there)))
        {
            return true;
        }

        // The file that accepted reviews are kept in is nobody else's to write.
        return string.Equals(Path.GetFileName(destination), TranslationMemory.ReviewedFile, StringComparison.Ordinal)
            ? throw ConfigurationException.CommandLine(
                $"'{destination}' holds what reviewers approved. 'translate accept {file}' takes their work in; or rename your file.")
            : replace ? false : throw ConfigurationException.CommandLine(
                $"'{destination}' is there already, with other content. '--replace' puts the new one in its place; or rename the new one.");
    }

    private static byte[] SHA256(FileStream stream) => System.Security.Cryptography.SHA256.HashData(stream);
}
