using Translate.MachineTranslation;
using Translate.MachineTranslation.Ledgers;
using Xunit;

namespace Translate.Core.Tests.MachineTranslation.Ledgers;

public sealed class DiskRoomTests
{
    private const int FullCall = 50_000;

    private long? _free = 4_000_000;

    [Fact]
    public void Counts_the_answers_of_calls_under_way()
    {
        DiskRoom room = Room();
        room.SetAside(FullCall);
        room.SetAside(FullCall);
        room.SetAside(FullCall);

        Assert.Contains("only 3,906 kB left", Assert.Throws<LedgerException>(() => room.SetAside(FullCall)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_room_again_when_a_call_is_over_or_was_refused()
    {
        DiskRoom room = Room();
        room.SetAside(FullCall);
        room.SetAside(FullCall);
        Assert.Throws<LedgerException>(() => room.SetAside(2 * FullCall));

        room.SetAside(FullCall);
        room.GiveBack(FullCall);
        room.SetAside(FullCall);
    }

    [Fact]
    public void Refuses_nothing_where_the_system_does_not_tell()
    {
        _free = null;

        Room().SetAside(1_000 * FullCall);
    }

    private DiskRoom Room() => new("ledger.db", () => _free);
}
