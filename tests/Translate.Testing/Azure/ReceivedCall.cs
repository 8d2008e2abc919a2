using System.Collections.Immutable;

namespace Translate.Testing.Azure;

/// <summary>One call as the test server saw it.</summary>
public sealed record ReceivedCall(
    string Path,
    string Query,
    string? Key,
    string? Region,
    ImmutableArray<string> Texts);
