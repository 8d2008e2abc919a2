using System.Reflection;
using System.Text;
using Translate.Documents;

namespace Translate.Writing;

/// <summary>
/// Writes one HTML page with source and target side by side, and everything that is known about each segment: terms, origin, state,
/// matches and issues. The page needs nothing else: no script, no font, no request of any kind, which its content security policy
/// enforces.
/// </summary>
public sealed class SideBySideWriter : IDocumentWriter
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private static readonly Lazy<string> StyleSheet = new(ReadStyleSheet);

    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public string FileSuffix(BilingualDocument document) => $".{document.Article.Language.Tag}-{document.TargetLanguage.Tag}.html";

    /// <inheritdoc/>
    public Task WriteAsync(BilingualDocument document, Stream output, CancellationToken cancellationToken)
    {
        using (var html = new HtmlOutput(output))
        {
            html.Open("html", ("lang", "en"));
            WriteHead(html, document);
            html.Open("body");
            new SideBySideSummary(html, document).Write();
            WriteArticle(html, document, cancellationToken);
            WriteFooter(html, document);
            html.Close();
            html.Close();
        }

        output.Write("\n"u8);
        return Task.CompletedTask;
    }

    private static void WriteHead(HtmlOutput html, BilingualDocument document)
    {
        html.Open("head");
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Element("title", $"{document.Article.Metadata.Title} ({document.Article.Language.Tag} → {document.TargetLanguage.Tag})");
        html.Style(StyleSheet.Value);
        html.Close();
    }

    private static void WriteArticle(HtmlOutput html, BilingualDocument document, CancellationToken cancellationToken)
    {
        html.Open("main");
        html.Open("div", ("class", "columns"), ("aria-hidden", "true"));
        html.Element("span", $"Source · {document.Article.Language.Tag}");
        html.Element("span", $"Translation · {document.TargetLanguage.Tag}");
        html.Close();
        foreach (IGrouping<Block, TranslationUnit> block in document.UnitsByBlock())
        {
            cancellationToken.ThrowIfCancellationRequested();
            new SideBySideBlock(html, document, block.Key).Write(block);
        }

        html.Close();
    }

    private static void WriteFooter(HtmlOutput html, BilingualDocument document)
    {
        if (document.Signature.Length > 0)
        {
            html.Open("footer");
            html.Element("p", "Run signature");
            html.Element("code", document.Signature);
            html.Close();
        }
    }

    private static string ReadStyleSheet()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Translate.Writing.SideBySide.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
