using System.Collections.Immutable;
using Translate.Documents;
using Translate.Files;

namespace Translate.Running;

/// <summary>What whoever reads the outputs must know about an article's file.</summary>
internal static class ArticleNotices
{
    public static ImmutableArray<string> For(Article article) => [.. Encoding(article), .. Language(article)];

    private static IEnumerable<string> Encoding(Article article)
    {
        if (article.Encoding == TextEncodingKind.Windows1252)
        {
            yield return $"{article.File}: not UTF-8; read as Windows-1252. Check that å, ø and æ came out right, and save it as UTF-8.";
        }
    }

    private static IEnumerable<string> Language(Article article)
    {
        IEnumerable<string> texts = article.Blocks.Where(b => b.IsTranslatable).Select(b => b.Text);
        if (LanguageGuess.Unexpected(texts, article.Language) is { } guess)
        {
            yield return $"{article.File}: this looks like {guess}, not {Name(article.Language)} as pipeline.yml says.";
        }
    }

    private static string Name(LanguageCode language) => language.Tag switch
    {
        "nb" => "Norwegian Bokmål",
        "nn" => "Norwegian Nynorsk",
        _ => "Norwegian",
    };
}
