namespace Azure.AI.Translation.Text;

/// <summary>Whether the texts are plain or HTML.</summary>
internal readonly struct TextType : IEquatable<TextType>
{
    private readonly string _value;

    public TextType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    public static TextType Plain { get; } = new("Plain");

    public static TextType Html { get; } = new("Html");

    public static implicit operator TextType(string value) => new(value);

    public static bool operator ==(TextType left, TextType right) => left.Equals(right);

    public static bool operator !=(TextType left, TextType right) => !left.Equals(right);

    public bool Equals(TextType other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => obj is TextType other && Equals(other);

    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    public override string ToString() => _value;
}
