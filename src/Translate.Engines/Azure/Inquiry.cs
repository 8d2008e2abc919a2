using Translate.MachineTranslation;

namespace Translate.Engines.Azure;

/// <summary>A request on its way, with what has been charged for it so far: a text that is asked again is charged again.</summary>
internal sealed class Inquiry
{
    /// <summary>A request that has not been sent.</summary>
    /// <param name="request">The request.</param>
    /// <param name="longest">The longest text that one call takes. Where the marks of forced terms make a text longer, it is sent without them.</param>
    public Inquiry(TranslationRequest request, int longest)
    {
        Request = request;
        Text = request.Text;
        bool looksMarked = DictionaryMarkup.IsIn(request.Text);
        if (looksMarked || !request.Forced.IsEmpty)
        {
            string marked = DictionaryMarkup.Write(request.Text, request.Forced);
            IsMarkup = looksMarked || marked.Length <= longest;
            Text = IsMarkup ? marked : Text;
        }
    }

    public TranslationRequest Request { get; }

    /// <summary>Whether the text is sent, and answered, as HTML: it has terms that are forced, or words that the service would take for markup.</summary>
    public bool IsMarkup { get; }

    /// <summary>What is sent.</summary>
    public string Text { get; }

    public long BilledCharacters { get; set; }

    /// <summary>The plain text of an answer.</summary>
    public string Read(string answer) => IsMarkup ? DictionaryMarkup.Read(answer) : answer;
}
