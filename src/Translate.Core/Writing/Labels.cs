using Translate.Documents;
using Translate.Pipeline;

namespace Translate.Writing;

/// <summary>The words for kinds, origins, states and severities in files that tools read: lower case, words joined by a hyphen.</summary>
internal static class Labels
{
    public static string Of(BlockKind kind) => KebabCase.Of(kind.ToString());

    public static string Of(TargetOrigin origin) => origin.ToString().ToLowerInvariant();

    public static string Of(UnitState state) => state.ToString().ToLowerInvariant();

    public static string Of(Severity severity) => severity.ToString().ToLowerInvariant();

    public static string Of(TermForm form) => form.ToString().ToLowerInvariant();

    public static string Of(ProofMethod method) => method.ToString().ToLowerInvariant();
}
