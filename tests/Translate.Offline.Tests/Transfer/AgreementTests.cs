using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class AgreementTests
{
    [Theory]
    [InlineData("her, woman", "Kvinnen solgte huset sitt.", "The woman sold her house.")]
    [InlineData("her, girl", "Jenta mistet boka si.", "The girl lost her book.")]
    [InlineData("her, mother", "Moren ringte sønnen sin.", "The mother called her son.")]
    [InlineData("her, daughter", "Datteren solgte bilen sin.", "The daughter sold her car.")]
    [InlineData("her, sister", "Søsteren leste brevet sitt.", "The sister read her letter.")]
    [InlineData("her, grandmother", "Bestemoren åpnet døren sin.", "The grandmother opened her door.")]
    [InlineData("her, princess", "Prinsessen solgte huset sitt.", "The princess sold her house.")]
    [InlineData("her, aunt", "Tanten solgte hytta si.", "The aunt sold her cabin.")]
    [InlineData("her, lady", "Damen mistet hatten sin.", "The lady lost her hat.")]
    [InlineData("her, widow", "Enken solgte gården sin.", "The widow sold her farm.")]
    [InlineData("their, women", "Kvinnene solgte husene sine.", "The women sold their houses.")]
    [InlineData("your", "Du må selge bilen din.", "You must sell your car.")]
    [InlineData("his, unknown name", "Skogvik solgte huset sitt.", "Skogvik sold his house.")]
    [InlineData("its, abbreviation", "NRK solgte bygget sitt.", "NRK sold its building.")]
    [InlineData("its, country", "Norge forsvarer grensen sin.", "Norway defends its border.")]
    [InlineData("his, person", "Legen solgte bilen sin.", "The doctor sold his car.")]
    [InlineData("one's", "Man må kjenne landet sitt.", "One must know one's country.")]
    [InlineData("itself", "Landet forsvarer seg.", "The country defends itself.")]
    [InlineData("himself", "Mannen forsvarte seg.", "The man defended himself.")]
    [InlineData("herself", "Hun forsvarte seg.", "She defended herself.")]
    [InlineData("herself, woman", "Kvinnen forsvarte seg.", "The woman defended herself.")]
    [InlineData("yourself", "Du må forsvare deg.", "You must defend yourself.")]
    [InlineData("oneself", "Man må forsvare seg.", "One must defend oneself.")]
    [InlineData("ourselves", "Vi må forsvare oss.", "We must defend ourselves.")]
    [InlineData("the king himself", "Kongen selv leste brevet.", "The king himself read the letter.")]
    [InlineData("I myself", "Jeg selv var der.", "I myself was there.")]
    [InlineData("you yourself", "Du selv sa det.", "You yourself said it.")]
    [InlineData("we ourselves", "Vi selv så det.", "We ourselves saw it.")]
    [InlineData("it itself", "Huset selv er gammelt.", "The house itself is old.")]
    [InlineData("the queen herself", "Dronningen selv kom.", "The queen herself came.")]
    [InlineData("the soldiers themselves", "Soldatene selv sa det.", "The soldiers themselves said it.")]
    [InlineData("he himself", "Han selv kom.", "He himself came.")]
    [InlineData("she herself", "Hun selv kom.", "She herself came.")]
    [InlineData("Norway itself", "Norge selv betalte.", "Norway itself paid.")]
    [InlineData("yourselves", "Dere må forsvare dere.", "You must defend yourselves.")]
    [InlineData("it defends itself", "Det forsvarer seg.", "It defends itself.")]
    [InlineData("one, en", "En må forsvare seg.", "One must defend oneself.")]
    [InlineData("himself, unknown name", "Skogvik forsvarte seg.", "Skogvik defended himself.")]
    [InlineData("question with dere", "Har dere sett filmen?", "Have you seen the film?")]
    public async Task Agrees_with_the_subject_and_goes_back_to_it(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
