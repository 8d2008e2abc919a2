using Translate.MachineTranslation;

namespace Translate.Engines.Azure;

/// <summary>A request on its way, with what has been charged for it so far: a text that is asked again is charged again.</summary>
internal sealed class Inquiry(TranslationRequest request)
{
    public TranslationRequest Request { get; } = request;

    public string Text => Request.Text;

    public long BilledCharacters { get; set; }
}
