namespace Translate.Testing.Memories;

/// <summary>Changes sentences as editors and hurried writers do.</summary>
public sealed class GeneratedEdits(int seed)
{
    private const string Letters = "abdefghijklmnoprstuvyæøå";

    private readonly GeneratedText _text = new(seed);

    /// <summary>The sentence, changed.</summary>
    public string Apply(EditKind kind, string sentence)
    {
        List<string> words = [.. sentence.Split(' ')];
        switch (kind)
        {
            case EditKind.Words:
                for (int edits = 1 + _text.Next(4); edits > 0; edits--)
                {
                    EditOneWord(words);
                }

                break;
            case EditKind.Inflection:
                ChangeAThird(words, _text.Reinflected);
                break;
            case EditKind.Misspelling:
                ChangeAThird(words, Misspelled);
                break;
            default:
                EditOneWord(words);
                words.InsertRange(0, [_text.Word().Source, _text.Word().Source, _text.Word().Source + ","]);
                break;
        }

        return string.Join(' ', words);
    }

    private void EditOneWord(List<string> words)
    {
        int place = _text.Next(words.Count);
        switch (_text.Next(3))
        {
            case 0:
                words[place] = _text.Word().Source;
                break;
            case 1:
                words.Insert(place, _text.Word().Source);
                break;
            default:
                words.RemoveAt(place);
                break;
        }

        if (words.Count == 0)
        {
            words.Add(_text.Word().Source);
        }
    }

    private void ChangeAThird(List<string> words, Func<string, string> change)
    {
        for (int changes = Math.Max(1, words.Count / 3); changes > 0; changes--)
        {
            int place = _text.Next(words.Count);
            words[place] = change(words[place]);
        }
    }

    private string Misspelled(string word)
    {
        int place = _text.Next(word.Length);
        char letter = Letters[_text.Next(Letters.Length)];
        return _text.Next(3) switch
        {
            0 => word[..place] + letter + word[place..],
            1 when word.Length > 2 => word.Remove(place, 1),
            _ => $"{word[..place]}{letter}{word[(place + 1)..]}",
        };
    }
}
