using System.Security;
using Translate.Testing.Memories;

namespace Translate.Benchmarks;

/// <summary>A TMX file of generated units, each with its neighbours, a date and a translator.</summary>
internal static class GeneratedTmx
{
    public static void Write(string file, int units)
    {
        var text = new GeneratedText(seed: 1);
        using StreamWriter writer = File.CreateText(file);
        writer.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<tmx version=\"1.4\"><header srclang=\"nb\"/><body>\n");
        string before = "";
        (string Source, string Target) unit = text.Sentence();
        for (int i = 0; i < units; i++)
        {
            (string Source, string Target) next = text.Sentence();
            writer.Write(
                $"""
                <tu changedate="20250101T000000Z" changeid="anne">
                <prop type="x-context-pre">{SecurityElement.Escape(before)}</prop><prop type="x-context-post">{SecurityElement.Escape(next.Source)}</prop>
                <tuv xml:lang="nb"><seg>{SecurityElement.Escape(unit.Source)}</seg></tuv>
                <tuv xml:lang="en"><seg>{SecurityElement.Escape(unit.Target)}</seg></tuv>
                </tu>

                """);
            before = unit.Source;
            unit = next;
        }

        writer.Write("</body></tmx>\n");
    }
}
