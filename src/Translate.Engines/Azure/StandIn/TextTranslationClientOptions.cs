using Azure.Core;

namespace Azure.AI.Translation.Text;

/// <summary>How the client behaves; what Azure.Core's clients share is inherited.</summary>
internal sealed class TextTranslationClientOptions : ClientOptions
{
    public TextTranslationClientOptions(ServiceVersion version = ServiceVersion.V3_0) => Version = version switch
    {
        ServiceVersion.V3_0 => "3.0",
        _ => throw new NotSupportedException("This version of the service is not supported."),
    };

    /// <summary>The versions of the REST API.</summary>
    internal enum ServiceVersion
    {
        /// <summary>REST 3.0.</summary>
        V3_0 = 1,
    }

    internal string Version { get; }
}
