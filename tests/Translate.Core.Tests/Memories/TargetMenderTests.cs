using System.Collections.Immutable;
using Translate.Documents;
using Translate.Memories;
using Xunit;

namespace Translate.Core.Tests.Memories;

public sealed class TargetMenderTests
{
    private static readonly TermMatch[] Names =
    [
        Name("Irak", TermForm.Base, "Iraq", "Iraq"),
        Name("Iraks", TermForm.Genitive, "Iraq", "Iraq's"),
        Name("Sverige", TermForm.Base, "Sweden", "Sweden"),
        Name("Sveriges", TermForm.Genitive, "Sweden", "Sweden's"),
        Name("Nederland", TermForm.Base, "the Netherlands", "the Netherlands"),
        Name("Estland", TermForm.Base, "Estonia", "Estonia"),
    ];

    [Theory]
    [InlineData("Det kostet 200 kroner.", "It cost 200 kroner.", "Det kostet 350 kroner.", "It cost 350 kroner.")]
    [InlineData("Veksten ble 3,5 prosent.", "Growth was 3.5 per cent.", "Veksten ble 0,25 prosent.", "Growth was 0.25 per cent.")]
    [InlineData("Det kom 12 500 gjester.", "There were 12,500 guests.", "Det kom 9 750 gjester.", "There were 9,750 guests.")]
    [InlineData("Det kom 900 gjester.", "There were 900 guests.", "Det kom 1 200 gjester.", "There were 1,200 guests.")]
    [InlineData("Det kom 2500 gjester.", "There were 2,500 guests.", "Det kom 3100 gjester.", "There were 3,100 guests.")]
    [InlineData("Fra 2019 til 2021.", "From 2019 to 2021.", "Fra 2021 til 2019.", "From 2021 to 2019.")]
    [InlineData("2 av 2 møtte.", "2 of 2 came.", "3 av 3 møtte.", "3 of 3 came.")]
    [InlineData("Møtet er 3. mai 2020.", "The meeting is on 3 May 2020.", "Møtet er 21. juni 2021.", "The meeting is on 21 June 2021.")]
    [InlineData("Møtet er 1. mai.", "The meeting is on May 1st.", "Møtet er 22. oktober.", "The meeting is on October 22nd.")]
    [InlineData("Møtet er 12. jan. kl. 9.", "The meeting is on 12 Jan. at 9.", "Møtet er 13. des. kl. 9.", "The meeting is on 13 Dec. at 9.")]
    [InlineData("Den åpner mandag.", "It opens on Monday.", "Den åpner fredag.", "It opens on Friday.")]
    [InlineData("1990-tallet var lyst.", "The 1990s were bright.", "1980-tallet var lyst.", "The 1980s were bright.")]
    [InlineData("Toget går kl. 15.30.", "The train leaves at 15.30.", "Toget går kl. 16.45.", "The train leaves at 16.45.")]
    [InlineData("Toget går kl. 15.30.", "The train leaves at 15:30.", "Toget går kl. 16.45.", "The train leaves at 16:45.")]
    [InlineData("Irak stemte nei kl. 9.", "Iraq voted no at 9, as in 2003.", "Sverige stemte nei kl. 9.", "Sweden voted no at 9, as in 2003.")]
    [InlineData("Irak stemte nei.", "Iraq voted no.", "Sverige stemte nei.", "Sweden voted no.")]
    [InlineData("Iraks svar kom.", "Iraq's answer came.", "Sveriges svar kom.", "Sweden's answer came.")]
    [InlineData("Iraks svar kom.", "The answer of Iraq came.", "Sveriges svar kom.", "The answer of Sweden came.")]
    [InlineData("Irak stemte nei.", "Iraq voted no.", "Nederland stemte nei.", "The Netherlands voted no.")]
    [InlineData("Det tok slutt. Irak stemte nei.", "It ended. “Iraq” voted no.", "Det tok slutt. Nederland stemte nei.", "It ended. “The Netherlands” voted no.")]
    [InlineData("Slik stemte Irak nei.", "Thus Iraq voted no.", "Slik stemte Nederland nei.", "Thus the Netherlands voted no.")]
    public void Exchanges_what_differs(string old, string target, string now, string mended) => Assert.Equal(mended, Mend(old, target, now));

    [Theory]
    [InlineData("Det kom 1 barn.", "1 child came.", "Det kom 2 barn.")]
    [InlineData("Det kom 2 barn.", "Two children came.", "Det kom 3 barn.")]
    [InlineData("Toget går kl. 15.30.", "The train leaves at 3.30 pm.", "Toget går kl. 16.45.")]
    [InlineData("Toget går kl. 11.30.", "The train leaves at 11.30 am.", "Toget går kl. 15.45.")]
    [InlineData("Fra 5 til 5.", "From 5 to 5.", "Fra 5 til 7.")]
    [InlineData("Fra 5 til 8.", "From 5 to 8, not 5.", "Fra 6 til 8.")]
    [InlineData("Veksten ble 5 prosent.", "There was a 5 per cent growth.", "Veksten ble 8 prosent.")]
    [InlineData("Det skjedde i mai.", "May it happen in May.", "Det skjedde i juni.")]
    [InlineData("Irak stemte nei.", "An Iraq that voted no.", "Sverige stemte nei.")]
    [InlineData("Irak stemte nei.", "Baghdad voted no.", "Sverige stemte nei.")]
    [InlineData("Prisen er 100 kroner.", "The price is 100 kroner (about $10).", "Prisen er 200 kroner.")]
    public void Leaves_alone_what_it_cannot_be_sure_of(string old, string target, string now) => Assert.Null(Mend(old, target, now));

    [Theory]
    [InlineData("Irak stemte nei.", "Iraks stemte nei.")]
    [InlineData("Den åpner mandag.", "Den åpner mai.")]
    [InlineData("Det kostet 200 kroner.", "Det kostet 200 dollar.")]
    [InlineData("G20 møttes.", "G7 møttes.")]
    [InlineData("5G kom.", "4G kom.")]
    public void Sees_a_difference_that_is_more(string a, string b) =>
        Assert.NotEqual(SlottedText.Of(a, Found(a)).Frame, SlottedText.Of(b, Found(b)).Frame);

    private static string? Mend(string old, string target, string now)
    {
        var before = SlottedText.Of(old, Found(old));
        var after = SlottedText.Of(now, Found(now));
        Assert.Equal(before.Frame, after.Frame);
        return TargetMender.Mend(before, after, target);
    }

    private static ImmutableArray<TermMatch> Found(string text) =>
    [
        .. text.Split(' ').SelectMany(w => Names.Where(n => string.Equals(n.Text, w, StringComparison.Ordinal)))
            .Select(n => n with { Span = new TextSpan(text.IndexOf(n.Text, StringComparison.Ordinal), n.Text.Length) }),
    ];

    private static TermMatch Name(string text, TermForm form, string english, string required) =>
        new(default, text, text.TrimEnd('s'), form, [english], required);
}
