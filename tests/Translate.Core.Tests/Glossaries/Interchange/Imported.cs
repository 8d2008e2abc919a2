using System.Text;
using Translate.Errors;
using Translate.Glossaries;
using Translate.Glossaries.Interchange;
using Xunit;

namespace Translate.Core.Tests.Glossaries.Interchange;

/// <summary>Texts imported, exported and written for tests.</summary>
internal static class Imported
{
    public static ImportResult From(string text, InterchangeFormat format, ImportOptions? options = null) =>
        From(Encoding.UTF8.GetBytes(text), format, options);

    public static ImportResult From(byte[] bytes, InterchangeFormat format, ImportOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return GlossaryImport.Read(stream, format is InterchangeFormat.Csv or InterchangeFormat.Tsv ? "names.csv" : "names.tbx", format, options ?? new ImportOptions { Kind = TermKind.City });
    }

    public static string MistakesOf(string text, InterchangeFormat format) => Assert.Throws<DataFileException>(() => From(text, format)).Message;

    public static string Export(IEnumerable<TermEntry> entries, InterchangeFormat format)
    {
        using var stream = new MemoryStream();
        GlossaryExport.Write(stream, entries, format);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Yaml(IReadOnlyCollection<TermEntry> entries)
    {
        using var output = new StringWriter();
        new GlossaryYaml(output).Write(entries, ["For a test."]);
        return output.ToString();
    }

    /// <summary>All that an entry says, in one line.</summary>
    public static string Told(TermEntry entry) => string.Join("; ", EntryValues.Of(entry).Select(v => $"{v.Column} {v.Word}: {v.Text}"));
}
