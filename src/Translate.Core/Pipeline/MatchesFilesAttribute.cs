namespace Translate.Pipeline;

/// <summary>An option whose patterns must each match a file where <c>pipeline.yml</c> writes them; its default may match none.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MatchesFilesAttribute : Attribute;
