using Translate.Offline.Morphology;
using Translate.Offline.Tagging;

namespace Translate.Offline.Transfer;

/// <summary>Says when: <c>det siste året</c> → in the past year, and keeps the time from between auxiliary and verb.</summary>
internal static class TimePhrases
{
    /// <summary>Puts the times of a sentence right, after its clauses.</summary>
    public static void Apply(List<Unit> units)
    {
        for (int at = 0; at < units.Count; at++)
        {
            if (units[at].Kind == UnitKind.Nominal && IsAdverbial(units, at))
            {
                AddPreposition(units[at]);
            }
            else if (IsBareWeekday(units, at))
            {
                units[at].Words.Insert(0, Word.Inserted("on", units[at].Head));
            }
        }

        SetOffDayAfter(units);

        for (int at = 1; at + 1 < units.Count; at++)
        {
            bool finite = units[at - 1].Kind == UnitKind.Finite;
            if (finite && Corrections.IsAuxiliary(units[at - 1].Head))
            {
                MoveBehindVerb(units, at);
            }
            else if (finite)
            {
                MoveBehindObject(units, at);
            }
        }
    }

    /// <summary>Dagen etter døde kongen: The day after, the king died; without the comma it would be after the king.</summary>
    private static void SetOffDayAfter(List<Unit> units)
    {
        bool joined = units.Count > 1 && units[0].Head.Lower.EndsWith(" etter", StringComparison.Ordinal);
        int subject = joined ? 1 : 2;
        bool dayAfter = units.Count > subject && (joined || (units[0].IsTime && units[1].Head.Lower is "etter"))
            && units.Exists(u => u.Kind == UnitKind.Finite && u.Subject == units[subject]);
        if (dayAfter)
        {
            units.Insert(subject, Hearsay.Comma(units[subject - 1].Head));
        }
    }

    /// <summary>Whether a definite time with an order (the first day, the last year) stands on its own.</summary>
    private static bool IsAdverbial(List<Unit> units, int at)
    {
        Unit time = units[at];
        bool ordered = time.IsTime && time.Head.Is(Tag.NSD, Tag.NPD) && time.Words.Count > 2
            && time.Words[0].Lower is "den" or "det" or "de"
            && time.Words.Exists(w => IsOrdinal(w));
        bool used = at > 0 && (units[at - 1].Kind == UnitKind.Preposition
            || units[at - 1].Lemma is "være" or "bli" or "tilbringe" or "bruke" or "huske" or "oppleve" or "vente");
        return ordered && !used && !units.Exists(u => u.Subject == time)
            && !(at + 1 < units.Count && units[at + 1].Kind == UnitKind.Relative && at > 0);
    }

    /// <summary>mandag, tirsdag kveld: a weekday that says when by itself.</summary>
    private static bool IsBareWeekday(List<Unit> units, int at)
    {
        Unit day = units[at];
        bool bare = day.Words[0].Is(Tag.NS) && day.Words.Count <= 2 && day.Words.TrueForAll(w => w.Is(Tag.NS) && !w.Fixed)
            && IsWeekday(day.Words[0]);
        return bare && (at == 0 || (units[at - 1].Kind is not (UnitKind.Preposition or UnitKind.Conjunction)
                && !(units[at - 1].Lemma is "være" or "bli" && Clause.NonFinite(units, at - 1) < 0)
                && !(units[at - 1].IsTime && units[at - 1].Head.Kind != Tokens.TokenKind.Number)))
            && !units.Exists(u => u.Subject == day);
    }

    /// <summary>Whether a word is a weekday, or begins with one: mandag, mandag kveld.</summary>
    public static bool IsWeekday(Word word)
    {
        string first = word.Lower.Split(' ')[0];
        return first is "mandag" or "tirsdag" or "onsdag" or "torsdag" or "fredag" or "lørdag" or "søndag";
    }

    private static bool IsOrdinal(Word word) => word.Lower is "siste" or "første" or "andre" or "tredje" or "neste"
        || word.Kind == Tokens.TokenKind.Ordinal
        || (word.Is(Tag.AJP, Tag.AJ, Tag.NU) && word.English.EndsWith("th", StringComparison.Ordinal));

    private static void AddPreposition(Unit time)
    {
        string? preposition = time.Lemma switch
        {
            "dag" or "kveld" or "søndag" or "mandag" or "lørdag" => time.IsPlural ? "in" : "on",
            "år" or "måned" or "uke" or "døgn" or "tiår" or "time" or "halvår" or "århundre" or "minutt" or "sekund" or "sesong" => "in",
            _ => null,
        };
        if (preposition is null)
        {
            return;
        }

        Word? last = preposition is "in" ? time.Words.Find(w => w.Lower is "siste") : null;
        bool recent = last is not null && time.IsPlural && !time.Words.Exists(w => w.Is(Tag.NU, Tag.DQ));
        if (recent)
        {
            last!.AlsoFrom.Add(time.Words[0].Span);
            time.Words.RemoveAt(0);
        }

        if (last is not null)
        {
            last.Out = recent ? "recent" : "past";
        }

        time.Words.Insert(0, Word.Inserted(preposition, time.Head));
    }

    private static bool SaysWhen(Word adverb) => adverb.Lower.StartsWith("i ", StringComparison.Ordinal)
        || adverb.English.StartsWith("on ", StringComparison.Ordinal) || adverb.English.StartsWith("in ", StringComparison.Ordinal);

    /// <summary>gjenerobret 2. november byen → recaptured the city on 2 November.</summary>
    private static void MoveBehindObject(List<Unit> units, int at)
    {
        bool between = (units[at].IsTime || (units[at].Kind == UnitKind.Adverb && SaysWhen(units[at].Head))) && units[at + 1] is { Kind: UnitKind.Nominal, IsTime: false }
            && units[at - 1].Subject != units[at + 1]
            && units[at - 1].Subject != units[at];
        int end = between ? Clause.NominalEnd(units, at + 1) : 0;
        if (between && !(end < units.Count && units[end].Is(UnitKind.Relative, UnitKind.Finite, UnitKind.Nominal, UnitKind.Other)))
        {
            units.Insert(end, units[at]);
            units.RemoveAt(at);
        }
    }

    /// <summary>ble mandag reddet av → were saved Monday by.</summary>
    private static void MoveBehindVerb(List<Unit> units, int at)
    {
        bool governed = units[at].Kind == UnitKind.Preposition && at + 2 < units.Count && units[at + 1].IsTime;
        bool time = governed || units[at].IsTime || (units[at].Kind == UnitKind.Adverb && SaysWhen(units[at].Head));
        int length = governed ? 2 : 1;
        int verb = at + length;
        if (!time || verb >= units.Count || !units[verb].Is(UnitKind.Participle, UnitKind.Infinitive))
        {
            return;
        }

        int end = verb + 1;
        while (end < units.Count && units[end].Is(UnitKind.Participle, UnitKind.Infinitive))
        {
            end++;
        }

        end = end < units.Count && units[end].Kind == UnitKind.Nominal ? Clause.NominalEnd(units, end) : end;
        List<Unit> moved = units.GetRange(at, length);
        units.InsertRange(end, moved);
        units.RemoveRange(at, length);
    }
}
