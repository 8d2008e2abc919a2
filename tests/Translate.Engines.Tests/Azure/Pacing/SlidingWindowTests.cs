using Translate.Engines.Azure.Pacing;
using Translate.Testing;
using Xunit;

namespace Translate.Engines.Tests.Azure.Pacing;

public sealed class SlidingWindowTests
{
    private readonly VirtualTime _time = new();
    private readonly SlidingWindow _window;

    public SlidingWindowTests() => _window = new SlidingWindow(new CharacterLimit(100, TimeSpan.FromSeconds(60)), _time);

    [Fact]
    public void Takes_what_fits_at_once_and_the_rest_when_the_oldest_leaves()
    {
        Send(60);
        _time.Advance(TimeSpan.FromSeconds(20));
        Send(40);

        Assert.Equal(TimeSpan.FromSeconds(40), _window.WaitFor(1));
        Assert.Equal(TimeSpan.FromSeconds(40), _window.WaitFor(60));
        Assert.Equal(TimeSpan.FromSeconds(60), _window.WaitFor(61));
        _time.Advance(TimeSpan.FromSeconds(40));
        Assert.Equal(TimeSpan.Zero, _window.WaitFor(60));
    }

    [Fact]
    public void Counts_a_call_until_a_window_after_its_answer_for_nobody_knows_when_the_service_counted_it()
    {
        _window.Enter(100);
        _time.Advance(TimeSpan.FromSeconds(15));
        Assert.Null(_window.WaitFor(1));

        _window.Leave(100, isCounted: true);
        Assert.Equal(TimeSpan.FromSeconds(60), _window.WaitFor(1));
    }

    [Fact]
    public void Does_not_count_what_the_service_refused()
    {
        _window.Enter(100);
        _window.Leave(100, isCounted: false);

        Assert.Equal(TimeSpan.Zero, _window.WaitFor(100));
    }

    private void Send(int characters)
    {
        _window.Enter(characters);
        _window.Leave(characters, isCounted: true);
    }
}
