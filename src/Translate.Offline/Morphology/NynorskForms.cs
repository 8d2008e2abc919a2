using Translate.Offline.Lexicon;

namespace Translate.Offline.Morphology;

/// <summary>Finds Bokmål forms for Nynorsk forms that no list has, by their stems and endings.</summary>
internal sealed class NynorskForms(Wordbook book)
{
    private const int ShortestInside = 4;

    private readonly Compounds _compounds = new(book);

    /// <summary>The known Bokmål forms that a Nynorsk form may be; none when it may stay as it is.</summary>
    public string[] Find(string form) => book.Forms.Knows(form) ? OfKnown(form) : OfUnknown(form);

    /// <summary>Forms that are something else in Bokmål: <c>skriv</c> is skriver, <c>å kasta</c> is å kaste.</summary>
    private string[] OfKnown(string form)
    {
        List<Reading> readings = [];
        book.Forms.Find(form, readings);
        if (readings.TrueForAll(r => r.Tag == Tag.VIM) && book.Forms.FindClass(form + "er", 'v') is { Tag: Tag.VPR })
        {
            return [form + "er"];
        }

        return form[^1] == 'a' && book.Forms.FindClass(form[..^1] + "e", 'v') is { Tag: Tag.VIN } ? [form, form[..^1] + "e"] : [];
    }

    private string[] OfUnknown(string form)
    {
        string[] candidates = [.. Candidates(form).Distinct(StringComparer.Ordinal)];
        string[] known = [.. candidates.Where(book.Forms.Knows)];
        if (known.Length > 0)
        {
            return known;
        }

        List<Reading> ignored = [];
        return _compounds.Find(form, ignored) ? [] : [.. candidates.Where(c => _compounds.Find(c, ignored)).Take(1)];
    }

    /// <summary>Every way to spell a form with Bokmål stems and endings; few of them are words.</summary>
    private List<string> Candidates(string form)
    {
        List<string> spelt = [form];
        foreach ((string nynorsk, string bokmaal) in book.Nynorsk.Stems)
        {
            int at = form.IndexOf(nynorsk, StringComparison.Ordinal);
            if (at == 0 || (at > 2 && nynorsk.Length >= ShortestInside))
            {
                spelt.Add(form[..at] + bokmaal + form[(at + nynorsk.Length)..]);
            }
        }

        List<string> candidates = [.. spelt.Skip(1)];
        foreach (string word in spelt)
        {
            foreach ((string nynorsk, string bokmaal) in book.Nynorsk.Endings)
            {
                if (word.Length > nynorsk.Length + 1 && word.EndsWith(nynorsk, StringComparison.Ordinal))
                {
                    candidates.Add(word[..^nynorsk.Length] + bokmaal);
                }
            }
        }

        return candidates;
    }
}
