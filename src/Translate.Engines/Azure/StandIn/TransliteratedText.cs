namespace Azure.AI.Translation.Text;

/// <summary>A translation in another script.</summary>
internal sealed class TransliteratedText
{
    internal TransliteratedText(string text, string script)
    {
        Text = text;
        Script = script;
    }

    public string Text { get; }

    public string Script { get; }
}
