using Translate.MachineTranslation;
using Xunit;

namespace Translate.Offline.Tests.Transfer;

/// <summary>A word that English says together with another, or not at all, still knows which English speaks for it.</summary>
public sealed class AlignmentTests
{
    [Theory]
    [InlineData("comma after a relative clause", "Mannen som bor her, er lege.", ",", "is")]
    [InlineData("det that falls silent before å", "Det å lese er viktig.", "Det", "Reading")]
    [InlineData("å before an -ing form", "Hun er lei av å vente.", "å", "waiting")]
    [InlineData("preposition before å and an -ing form", "Han brukte to timer på å finne huset.", "på", "finding")]
    [InlineData("preposition before å", "De har en avtale om å selge huset.", "om", "to")]
    [InlineData("som after hva", "Ingen vet hvem som kom.", "som", "who")]
    [InlineData("det that som makes what", "Det som skjedde, var trist.", "som", "What")]
    [InlineData("det of a passive without subject", "Det ble sendt en melding.", "Det", "A")]
    [InlineData("negation that becomes no", "Det ble ikke funnet noe våpen.", "ikke", "No")]
    [InlineData("negation inside cannot", "Han kan ikke komme.", "ikke", "cannot")]
    [InlineData("det before a report", "Det opplyser politiet.", "Det", "report")]
    [InlineData("article before a name", "Krigen rammer det nordlige Syria.", "det", "northern")]
    [InlineData("two words for another", "En annen bil kom.", "En", "Another")]
    [InlineData("comma that an inverted verb jumps over", "I går ble mannen som bor her, pågrepet.", ",", "was")]
    public async Task Aligns_what_falls_silent(string phenomenon, string norwegian, string silent, string spoken)
    {
        TranslationReply reply = await English.Reply(norwegian);

        IEnumerable<string> english = reply.Alignment
            .Where(a => norwegian[a.Source.Start..a.Source.End].Equals(silent, StringComparison.Ordinal))
            .Select(a => reply.Text[a.Target.Start..a.Target.End]);
        Assert.True(english.Contains(spoken, StringComparer.Ordinal), $"{phenomenon}: {silent} gives {string.Join(", ", english)}");
    }
}
