using Translate.Documents;
using Translate.MachineTranslation;
using Xunit;

namespace Translate.Offline.Tests;

public sealed class TermTests
{
    [Theory]
    [InlineData("base", "Hun bor i Irak.", "Irak", TermForm.Base, "Iraq", "She lives in Iraq.")]
    [InlineData("genitive", "Iraks statsminister trakk seg.", "Iraks", TermForm.Genitive, "Iraq's", "Iraq's prime minister withdrew.")]
    [InlineData("adjective", "Den irakske hæren angrep.", "irakske", TermForm.Adjective, "Iraqi", "The Iraqi army attacked.")]
    [InlineData("inhabitants", "Irakerne jublet.", "Irakerne", TermForm.Inhabitant, "Iraqis", "The Iraqis cheered.")]
    [InlineData("compound", "Irak-krigen begynte i 2003.", "Irak", TermForm.Compound, "Iraq", "The Iraq war began in 2003.")]
    [InlineData("several words", "Han reiste til Deir ez-Zor.", "Deir ez-Zor", TermForm.Base, "Deir al-Zour",
        "He travelled to Deir al-Zour.")]
    [InlineData("as it is given", "Han liker Slottet.", "Slottet", TermForm.Base, "the Royal Palace", "He likes the Royal Palace.")]
    public async Task Says_the_required_English(string phenomenon, string norwegian, string text, TermForm form, string required,
        string english)
    {
        TranslationReply reply = await English.Reply(norwegian, Term(norwegian, text, form, required));

        Assert.Equal((phenomenon, english), (phenomenon, reply.Text));
        WordAlignment aligned = Assert.Single(reply.Alignment, a => string.Equals(a.Source.Of(norwegian), text,
            StringComparison.Ordinal) && string.Equals(a.Target.Of(reply.Text), required, StringComparison.Ordinal));
        Assert.Equal(required, aligned.Target.Of(reply.Text));
    }

    [Theory]
    [InlineData("article", "Slottet er stengt.", "Slottet", TermForm.Base, "the Royal Palace", "The Royal Palace is closed.")]
    [InlineData("adjective", "Nordnorske byer vokser.", "Nordnorske", TermForm.Adjective, "northern Norwegian",
        "Northern Norwegian cities grow.")]
    [InlineData("second sentence", "Veien er åpen. Slottet er stengt.", "Slottet", TermForm.Base, "the Royal Palace",
        "The road is open. The Royal Palace is closed.")]
    [InlineData("quotation after a colon", "Hun sa: «Slottet er stengt.»", "Slottet", TermForm.Base, "the Royal Palace",
        "She said: “The Royal Palace is closed.”")]
    [InlineData("name in quotation marks", "Han besøkte «Slottet» i går.", "Slottet", TermForm.Base, "the Royal Palace",
        "He visited “the Royal Palace” yesterday.")]
    [InlineData("dash", "– Slottet er stengt, sier hun.", "Slottet", TermForm.Base, "the Royal Palace",
        "“The Royal Palace is closed,” she says.")]
    [InlineData("small first letter by design", "Mobilen er ny.", "Mobilen", TermForm.Base, "iPhone", "iPhone is new.")]
    [InlineData("all in capitals", "KONGEN FORLATER SLOTTET NÅ", "SLOTTET", TermForm.Base, "the Royal Palace",
        "THE KING LEAVES THE ROYAL PALACE NOW")]
    public async Task Gives_a_term_the_capitals_of_its_place(
        string phenomenon, string norwegian, string text, TermForm form, string required, string english)
    {
        TranslationReply reply = await English.Reply(norwegian, Term(norwegian, text, form, required));

        Assert.Equal((phenomenon, english), (phenomenon, reply.Text));
    }

    [Fact]
    public async Task Leaves_out_terms_that_do_not_fit_the_text()
    {
        const string Norwegian = "Hun bor i Irak.";
        var outside = new TermMatch(new TextSpan(90, 5), "Irak", "Irak", TermForm.Base, ["Iraq"], "Iraq");

        Assert.Equal("She lives in Iraq.", (await English.Reply(Norwegian, outside)).Text);
    }

    [Fact]
    public async Task Keeps_every_term_of_a_sentence()
    {
        const string Norwegian = "Kampene i Aleppo og Raqqa i Syria fortsetter, sier Moskva.";
        string[] places = ["Aleppo", "Raqqa", "Syria", "Moskva"];

        string english = (await English.Reply(Norwegian, [.. places.Select(p => Term(Norwegian, p, TermForm.Base, "<" + p + ">"))])).Text;

        Assert.All(places, p => Assert.Contains("<" + p + ">", english, StringComparison.Ordinal));
    }

    private static TermMatch Term(string norwegian, string text, TermForm form, string required) =>
        new(new TextSpan(norwegian.IndexOf(text, StringComparison.Ordinal), text.Length), text, text, form, [required], required);
}
