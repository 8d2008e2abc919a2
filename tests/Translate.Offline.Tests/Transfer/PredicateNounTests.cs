using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class PredicateNounTests
{
    [Theory]
    [InlineData("become a teacher", "Hun ble lærer.", "She became a teacher.")]
    [InlineData("as leader", "Hun sluttet som leder.", "She stepped down as leader.")]
    [InlineData("member", "Han er medlem av gruppen.", "He is a member of the group.")]
    [InlineData("became a member", "Han ble medlem av gruppen.", "He became a member of the group.")]
    [InlineData("they are members", "De er medlemmer av gruppen.", "They are members of the group.")]
    [InlineData("leader of", "Hun er leder for gruppen.", "She is the leader of the group.")]
    [InlineData("became leader", "Hun ble leder for gruppen.", "She became the leader of the group.")]
    [InlineData("boss in", "Hun er sjef i selskapet.", "She is the boss of the company.")]
    [InlineData("prime minister", "Hun er statsminister i Norge.", "She is the prime minister of Norway.")]
    [InlineData("mayor", "Hun er ordfører i Oslo.", "She is the mayor of Oslo.")]
    [InlineData("king", "Han er konge av Norge.", "He is the king of Norway.")]
    [InlineData("queen", "Hun er dronning av Danmark.", "She is the queen of Denmark.")]
    [InlineData("leader of a group", "Han er leder for en gruppe.", "He is a leader of a group.")]
    [InlineData("doctor in", "Han er lege i byen.", "He is a doctor in the city.")]
    [InlineData("leader, with no place", "Han er leder.", "He is a leader.")]
    [InlineData("people", "De er folk.", "They are people.")]
    [InlineData("to be a teacher", "Han vil bli lærer.", "He will become a teacher.")]
    [InlineData("adjective and noun", "Han er en god lærer.", "He is a good teacher.")]
    [InlineData("child", "Hun er barn.", "She is a child.")]
    [InlineData("they are children", "De er barn.", "They are children.")]
    [InlineData("not a teacher", "Hun er ikke lærer.", "She is not a teacher.")]
    [InlineData("also a teacher", "Hun er også lærer.", "She is also a teacher.")]
    public async Task Says_what_someone_is(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
