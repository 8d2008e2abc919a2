using System.Collections.Immutable;
using Translate.Running;

namespace Translate.Cli.Reporting;

/// <summary>Shows on standard error which article is being read: on a terminal in one line that is written over, elsewhere only with <c>--verbose</c>.</summary>
internal sealed class ArticleProgress(Shell shell, ImmutableArray<ArticleFile> articles, bool quiet, bool verbose) : IProgress<int>
{
    private const string ClearLine = "\r\u001B[K";

    /// <summary>Shows the article of that number, from 1.</summary>
    public void Report(int value)
    {
        string line = FormattableString.Invariant($"[{value}/{articles.Length}] {articles[value - 1].Path}");
        if (!quiet && shell.Terminal is not null)
        {
            shell.Error.Write(ClearLine + line);
            shell.Error.Flush();
        }
        else if (!quiet && verbose)
        {
            shell.Error.WriteLine(line);
        }
    }

    /// <summary>Removes the line from the terminal.</summary>
    public void Clear()
    {
        if (!quiet && shell.Terminal is not null)
        {
            shell.Error.Write(ClearLine);
        }
    }
}
