using Translate.Glossaries;
using Translate.Testing;

namespace Translate.Core.Tests.Glossaries;

/// <summary>The glossaries of this repository, read once for all tests.</summary>
internal static class ShippedGlossary
{
    private static readonly Lazy<TermMatcher> Shared = new(() => new TermMatcher(GlossaryReader.Read(Repository.Root, ["glossaries/*.yml"])));

    public static TermMatcher Matcher => Shared.Value;

    public static Glossary Glossary => Shared.Value.Glossary;
}
