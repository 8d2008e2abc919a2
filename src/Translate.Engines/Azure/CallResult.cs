using Azure;
using Azure.AI.Translation.Text;

namespace Translate.Engines.Azure;

/// <summary>What became of one call: an answer, or what hindered it.</summary>
/// <param name="Answer">The answer; null when there is none.</param>
/// <param name="Hindrance">Why there is none; null when there is one.</param>
internal sealed record CallResult(Response<IReadOnlyList<TranslatedTextItem>>? Answer, Hindrance? Hindrance);
