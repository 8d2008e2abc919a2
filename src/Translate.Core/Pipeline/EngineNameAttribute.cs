namespace Translate.Pipeline;

/// <summary>Marks an option that names a translation engine; the reader knows which engines there are.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EngineNameAttribute : Attribute;
