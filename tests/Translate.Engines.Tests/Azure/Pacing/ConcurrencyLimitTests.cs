using Translate.Engines.Azure.Pacing;
using Xunit;

namespace Translate.Engines.Tests.Azure.Pacing;

public sealed class ConcurrencyLimitTests
{
    [Fact]
    public void Doubles_with_each_round_of_answers_until_the_first_refusal()
    {
        var limit = new ConcurrencyLimit(first: 4, most: 32);
        List<int> rounds = [];
        for (int round = 0; round < 5; round++)
        {
            rounds.Add(limit.Value);
            Answer(limit, limit.Value);
        }

        Assert.Equal([4, 8, 16, 32, 32], rounds);
    }

    [Fact]
    public void Halves_at_a_refusal_and_then_grows_by_one_a_round()
    {
        var limit = new ConcurrencyLimit(first: 16, most: 32);

        limit.Refused(sent: 1, now: 2);
        Assert.Equal(8, limit.Value);
        Answer(limit, 8);
        Assert.InRange(limit.Value, 8, 9);
        Answer(limit, 9);
        Assert.InRange(limit.Value, 9, 10);
    }

    [Fact]
    public void Takes_refusals_of_calls_that_were_under_way_together_as_one()
    {
        var limit = new ConcurrencyLimit(first: 16, most: 32);

        limit.Refused(sent: 1, now: 10);
        limit.Refused(sent: 2, now: 11);
        limit.Refused(sent: 9, now: 12);
        Assert.Equal(8, limit.Value);
        limit.Refused(sent: 11, now: 13);
        Assert.Equal(4, limit.Value);
    }

    [Fact]
    public void Never_falls_below_one()
    {
        var limit = new ConcurrencyLimit(first: 2, most: 4);
        for (int now = 1; now < 10; now++)
        {
            limit.Refused(now, now);
        }

        Assert.Equal(1, limit.Value);
    }

    [Fact]
    public void Does_not_grow_by_answers_that_did_not_use_it()
    {
        var limit = new ConcurrencyLimit(first: 8, most: 32);
        for (int i = 0; i < 100; i++)
        {
            limit.Answered(underWay: 1);
        }

        Assert.Equal(8, limit.Value);
    }

    private static void Answer(ConcurrencyLimit limit, int times)
    {
        int underWay = limit.Value;
        for (int i = 0; i < times; i++)
        {
            limit.Answered(underWay);
        }
    }
}
