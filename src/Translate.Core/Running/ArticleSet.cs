using System.Collections.Immutable;
using Translate.Documents;
using Translate.Errors;

namespace Translate.Running;

/// <summary>The articles of a run, read, with nothing wrong in where they would be written.</summary>
internal static class ArticleSet
{
    /// <summary>Reads articles.</summary>
    /// <exception cref="ConfigurationException">Two articles would be written to one file, or one lies where the editions go.</exception>
    public static ImmutableArray<ReadArticle> Read(ImmutableArray<ArticleFile> files, AssembledPipeline assembled)
    {
        RefuseArticlesInOutput(files, assembled.OutputFolder);
        ImmutableArray<ReadArticle> read = [.. files.Select(f => Read(f, assembled.Definition.Source))];
        RefuseSharedOutputs(read.Select(r => r.Article).OfType<Article>(), assembled);
        return read;
    }

    private static ReadArticle Read(ArticleFile file, LanguageCode language)
    {
        try
        {
            return new ReadArticle(file, PlainTextReader.Read(file.Path, file.Name, language), null);
        }
        catch (DataFileException e)
        {
            return new ReadArticle(file, null, e.Message);
        }
    }

    private static void RefuseSharedOutputs(IEnumerable<Article> articles, AssembledPipeline assembled)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Article article in articles)
        {
            foreach (string output in assembled.FilesFor(BilingualDocument.FromArticle(article, assembled.Definition.Target)))
            {
                if (!owners.TryAdd(output, article.File))
                {
                    throw ConfigurationException.SameOutput(owners[output], article.File, output);
                }
            }
        }
    }

    // An edition beside its article would be the next run's article.
    private static void RefuseArticlesInOutput(ImmutableArray<ArticleFile> articles, string outputFolder)
    {
        string output = Path.GetFullPath(outputFolder) + Path.DirectorySeparatorChar;
        if (articles.FirstOrDefault(a => Path.GetFullPath(a.Path).StartsWith(output, StringComparison.Ordinal)) is { } inside)
        {
            throw ConfigurationException.CommandLine(
                $"The article '{inside.Path}' lies in the output folder '{outputFolder}'. Keep articles and editions apart.");
        }
    }
}
