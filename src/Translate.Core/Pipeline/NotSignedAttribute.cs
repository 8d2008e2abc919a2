namespace Translate.Pipeline;

/// <summary>Marks an option that decides nothing in the outputs, such as a price: it is left out of the run's signature.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotSignedAttribute : Attribute;
