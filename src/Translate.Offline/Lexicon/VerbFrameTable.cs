namespace Translate.Offline.Lexicon;

/// <summary>Verb frames by verb, those with most words first.</summary>
internal sealed class VerbFrameTable
{
    private readonly Dictionary<string, List<VerbFrame>> _byVerb = new(StringComparer.Ordinal);

    /// <summary>Adds a frame.</summary>
    public void Add(VerbFrame frame)
    {
        if (!_byVerb.TryGetValue(frame.Verb, out List<VerbFrame>? list))
        {
            _byVerb.Add(frame.Verb, list = []);
        }

        int at = 0;
        while (at < list.Count && list[at].Words.Length >= frame.Words.Length)
        {
            at++;
        }

        list.Insert(at, frame);
    }

    /// <summary>The frames of a verb.</summary>
    public IReadOnlyList<VerbFrame> Of(string verb) => _byVerb.TryGetValue(verb, out List<VerbFrame>? list) ? list : [];
}
