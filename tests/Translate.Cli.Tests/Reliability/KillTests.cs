using System.Collections.Immutable;
using System.Globalization;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Cli.Tests.Reliability;

/// <summary>
/// A run that is killed (kill -9) again and again, each time somewhere else, and then left to finish. The variable <c>TRANSLATE_KILLS</c> says how
/// often; <c>tests/kill-many.sh</c> does it 200 times.
/// </summary>
public sealed class KillTests
{
    private const int KillsPerRound = 10;

    // More calls than a few runs can end before they are killed: some answers arrive before each kill, and the work outlasts the kills.
    private const int LongestArticle = 4000;
    private static readonly TimeSpan CallTime = TimeSpan.FromMilliseconds(300);

    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("TRANSLATE_KILLS"), CultureInfo.InvariantCulture, out int kills) ? kills : KillsPerRound;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Loses_nothing_and_pays_again_only_for_what_was_listed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs Linux");
        var random = new Random(Kills);
        Figures all = new(0, 0, 0, 0);
        for (int left = Kills; left > 0; left -= KillsPerRound)
        {
            all = all.Add(await RoundAsync(random, Math.Min(left, KillsPerRound)));
        }

        TestContext.Current.SendDiagnosticMessage("{0}", all);
        if (Environment.GetEnvironmentVariable("TRANSLATE_FIGURES") is { Length: > 0 } file)
        {
            await File.AppendAllTextAsync(file, all + "\n", Token);
        }

        Assert.True(all.Hits >= Kills / 2, $"Most kills must hit a run that is paying: {all}");
    }

    private static async Task<Figures> RoundAsync(Random random, int kills)
    {
        await using Newsroom calm = await Newsroom.OpenAsync(articles: 40, TimeSpan.Zero, longest: LongestArticle);
        using (TranslateProcess whole = calm.Start("run --quiet"))
        {
            CommandResult undisturbed = await whole.EndAsync(Token);
            Assert.True(undisturbed.ExitCode == ExitCode.Finished, undisturbed.Error);
        }

        await using Newsroom room = await Newsroom.OpenAsync(articles: 40, CallTime, longest: LongestArticle);
        Dictionary<string, int> listed = new(StringComparer.Ordinal);
        long listedCharacters = 0;
        int hits = 0;
        for (int i = 0; i < kills; i++)
        {
            int before = room.Server.Calls.Length;
            using TranslateProcess run = room.Start("run --quiet");

            // One kill in five comes at any time after the start, the others while there are paid calls on their way.
            int atLeast = random.Next(5) == 0 ? before : before + 1;
            while (room.Server.Calls.Length < atLeast && !run.HasEnded)
            {
                await Task.Delay(5, Token);
            }

            await Task.Delay(random.Next(0, 500), Token);
            hits += await run.KillAsync() && room.Server.Calls.Length > before ? 1 : 0;
            await Task.Delay(150, Token);
            foreach ((string text, long characters) in await AfterKillAsync(room))
            {
                listed[text] = listed.GetValueOrDefault(text) + 1;
                listedCharacters += characters;
            }
        }

        using TranslateProcess last = room.Start("run --quiet");
        CommandResult result = await last.EndAsync(Token);

        Assert.True(result.ExitCode == ExitCode.Finished, result.Error);
        Assert.Equal(calm.Editions(), room.Editions());
        Assert.Empty(await room.PendingAsync());
        long extra = room.Server.Billed - calm.Server.Billed;
        Assert.InRange(extra, 0, listedCharacters);
        Assert.All(TimesBilled(room.Server), t => Assert.True(
            t.Value <= 1 + listed.GetValueOrDefault(t.Key), FormattableString.Invariant($"'{t.Key}' was sent {t.Value} times")));
        return new Figures(kills, hits, listedCharacters, extra);
    }

    // Whatever the server was sent is in the ledger, as a reply or on the list.
    private static async Task<ImmutableArray<(string Text, long Characters)>> AfterKillAsync(Newsroom room)
    {
        HashSet<string> paid = [.. await room.PaidAsync()];
        ImmutableArray<(string Text, long Characters)> pending = await room.PendingAsync();
        Assert.All(pending, p => Assert.DoesNotContain(p.Text, paid));
        Assert.All(room.Server.Calls.SelectMany(c => c.Texts).Distinct(StringComparer.Ordinal), t => Assert.True(
            paid.Contains(t) || pending.Any(p => string.Equals(p.Text, t, StringComparison.Ordinal)), $"'{t}' was sent, and is neither paid nor listed"));
        return pending;
    }

    private static Dictionary<string, int> TimesBilled(TranslatorServer server) => server.Calls.SelectMany(c => c.Texts)
        .GroupBy(t => t, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    private sealed record Figures(int Kills, int Hits, long ListedCharacters, long ExtraCharacters)
    {
        public Figures Add(Figures other) => new(
            Kills + other.Kills, Hits + other.Hits, ListedCharacters + other.ListedCharacters, ExtraCharacters + other.ExtraCharacters);
    }
}
