namespace Azure.AI.Translation.Text;

/// <summary>The source in its language's default script; only for requests that name another.</summary>
internal sealed class SourceText
{
    internal SourceText(string text) => Text = text;

    public string Text { get; }
}
