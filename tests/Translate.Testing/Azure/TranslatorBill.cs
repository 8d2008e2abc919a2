using System.Collections.Immutable;
using System.Text.Json;

namespace Translate.Testing.Azure;

/// <summary>What the test server has charged, text by text, so that a text charged twice is seen.</summary>
public sealed class TranslatorBill
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private long _characters;
    private long _charactersAgain;
    private int _calls;
    private int _answered;

    /// <summary>The characters charged.</summary>
    public long Characters => Interlocked.Read(ref _characters);

    /// <summary>The texts that were charged more than once.</summary>
    public ImmutableArray<string> ChargedAgain
    {
        get
        {
            lock (_lock)
            {
                return [.. _texts.Where(t => t.Value > 1).Select(t => t.Key).Order(StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>A call came in.</summary>
    public void Count() => Interlocked.Increment(ref _calls);

    /// <summary>A call was translated and charged.</summary>
    public void Charge(ImmutableArray<string> texts, long characters)
    {
        lock (_lock)
        {
            _answered++;
            _characters += characters;
            foreach (string text in texts)
            {
                _texts[text] = _texts.GetValueOrDefault(text) + 1;
                _charactersAgain += _texts[text] > 1 ? text.Length : 0;
            }
        }
    }

    /// <summary>
    /// In one line: calls received, calls charged, characters charged, distinct texts charged, and what was charged for texts that had been charged before.
    /// </summary>
    public string ToJson()
    {
        lock (_lock)
        {
            return JsonSerializer.Serialize(
                new
                {
                    Calls = Volatile.Read(ref _calls),
                    Charged = _answered,
                    Characters = _characters,
                    Texts = _texts.Count,
                    TextsAgain = _texts.Count(t => t.Value > 1),
                    CharactersAgain = _charactersAgain,
                },
                Json);
        }
    }
}
