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
        Name("USA", TermForm.Base, "the US", "US"),
        Name("Kypros", TermForm.Base, "Cyprus", "Cyprus"),
        Name("Island", TermForm.Base, "Iceland", "Iceland"),
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
    [InlineData("Toget går kl. 8.30.", "The train leaves at 8.30.", "Toget går kl. 9.15.", "The train leaves at 9.15.")]
    [InlineData("Toget går kl. 08.30.", "The train leaves at 08:30.", "Toget går kl. 20.15.", "The train leaves at 20:15.")]
    [InlineData("Toget går kl. 15.30.", "The train leaves at 15:30.", "Toget går kl. 9.45.", "The train leaves at 9:45.")]
    [InlineData("Han ble 1. i løypa.", "He came 1st on the course.", "Han ble 2. i løypa.", "He came 2nd on the course.")]
    [InlineData("Møtet er 1. mai kl. 9.", "The meeting is on 1 May at 9.", "Møtet er 2. juni kl. 9.", "The meeting is on 2 June at 9.")]
    [InlineData("Veksten ble 2,5 prosent.", "Growth was 2.5 per cent.", "Veksten ble 3 prosent.", "Growth was 3 per cent.")]
    [InlineData("Han er 31 år gammel.", "He is a 31-year-old.", "Han er 45 år gammel.", "He is a 45-year-old.")]
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
    [InlineData("Toget går kl. 8.30.", "The train leaves at 8:30 in the morning.", "Toget går kl. 20.30.")]
    [InlineData("Toget går kl. 8.30.", "The train leaves at 8:30 in the morning.", "Toget går kl. 9.30.")]
    [InlineData("Toget går kl. 21.30.", "The train leaves at 21:30 tonight.", "Toget går kl. 9.30.")]
    [InlineData("Toget går kl. 8.", "The train leaves at 8 o'clock.", "Toget går kl. 17.")]
    [InlineData("Toget går kl. 8.", "The train leaves at 8 o’clock.", "Toget går kl. 17.")]
    [InlineData("Toget går kl. 8.30.", "The train leaves at 8:30.", "Toget går kl. 20.30.")]
    [InlineData("Toget går 8.30.", "The train leaves at 8:30.", "Toget går 20.30.")]
    [InlineData("Butikken er åpen kl. 10–12.", "The shop is open 10–12.", "Butikken er åpen kl. 10–16.")]
    [InlineData("Det kom 1 person.", "There was 1 person.", "Det kom 2 person.")]
    [InlineData("Det var 1 person.", "There was 1 person.", "Det var 2,5 person.")]
    [InlineData("Det var 1,0 meter.", "It was 1.0 metre.", "Det var 2,0 meter.")]
    [InlineData("Det kom 1. Så gikk han.", "He got 1 point. Then he left.", "Det kom 2. Så gikk han.")]
    [InlineData("Det kom 21. Så gikk han.", "There came 21 of them. Then he left.", "Det kom 1. Så gikk han.")]
    [InlineData("2 av 4 møtte.", "Half of them, 2 of 4, came.", "3 av 4 møtte.")]
    [InlineData("Alle 2 møtte.", "Both (2) came.", "Alle 3 møtte.")]
    [InlineData("Prisen er 2 kroner.", "The price has doubled to 2 kroner.", "Prisen er 3 kroner.")]
    [InlineData("Møtet er 3.5.2020.", "The meeting is on 5/3/2020.", "Møtet er 4.6.2020.")]
    [InlineData("Det kostet 12.50 i går.", "It cost 12.50 yesterday.", "Det kostet 1.500 i går.")]
    [InlineData("Irak stemte nei.", "Thus the Iraq delegation voted no.", "Sverige stemte nei.")]
    [InlineData("Sverige stemte nei.", "A Sweden that voted no.", "Estland stemte nei.")]
    [InlineData("En fra Sverige kom.", "A Sweden man came.", "En fra USA kom.")]
    [InlineData("På Kypros regner det.", "It is raining on Cyprus.", "På Island regner det.")]
    [InlineData("Dagens Irak er stort.", "The Iraq of today is large.", "Dagens Nederland er stort.")]
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
