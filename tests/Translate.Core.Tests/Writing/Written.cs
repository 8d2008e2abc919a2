using System.Text;
using Translate.Documents;
using Xunit;

namespace Translate.Core.Tests.Writing;

/// <summary>What writers write, as text.</summary>
internal static class Written
{
    public static async Task<string> ByAsync(IDocumentWriter writer, BilingualDocument document)
    {
        using var stream = new MemoryStream();
        await writer.WriteAsync(document, stream, TestContext.Current.CancellationToken);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }
}
