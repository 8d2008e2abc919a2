using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class VerbFrameTests
{
    [Theory]
    [InlineData("legge fram", "Regjeringen la fram forslaget tirsdag.", "The government presented the proposal on Tuesday.")]
    [InlineData("bestå av", "Partiet består av tre grupper.", "The party consists of three groups.")]
    [InlineData("lete etter", "Politiet leter etter en mann.", "The police look for a man.")]
    [InlineData("se på TV", "Hun ser på TV.", "She watches TV.")]
    [InlineData("se fram til", "Vi ser fram til møtet.", "We look forward to the meeting.")]
    [InlineData("ta over", "De tok over makten.", "They took over the power.")]
    [InlineData("trekke seg", "Ministeren trakk seg.", "The minister withdrew.")]
    [InlineData("glede seg til", "Han gledet seg til ferien.", "He looked forward to the vacation.")]
    [InlineData("komme tilbake", "Hun kommer tilbake om to uker.", "She returns in two weeks.")]
    [InlineData("legge ned", "Selskapet la ned fabrikken.", "The company closed down the factory.")]
    [InlineData("ta vare på", "Hun tok vare på barna.", "She took care of the children.")]
    [InlineData("ta livet av", "Mannen tok livet av naboen.", "The man killed the neighbour.")]
    [InlineData("komme fram til", "De kom fram til en løsning.", "They arrived at a solution.")]
    [InlineData("kjøre inn i", "Bilen kjørte inn i en mur.", "The car drove into a wall.")]
    [InlineData("føre til", "Streiken kan føre til forsinkelser.", "The strike can lead to delays.")]
    [InlineData("bryte sammen", "Klimaforhandlingene bryter sammen.", "The climate negotiations collapse.")]
    [InlineData("slutte å", "De sluttet å røyke.", "They stopped smoking.")]
    [InlineData("agent behind a passive", "Gutten ble slått av en nabo.", "The boy was beaten by a neighbour.")]
    [InlineData("particle behind a passive", "Motoren ble slått av mandag.", "The engine was turned off on Monday.")]
    [InlineData("hit in the face", "Kvinnen ble slått i ansiktet.", "The woman was hit in the face.")]
    [InlineData("speak in a voice", "De snakket med lav stemme.", "They spoke in a low voice.")]
    [InlineData("chop wood", "Naboen hogger ved.", "The neighbour chops wood.")]
    public async Task Takes_particles_and_prepositions_with_the_verb(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
