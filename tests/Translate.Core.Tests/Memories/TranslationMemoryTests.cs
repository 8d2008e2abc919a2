using Translate.Documents;
using Translate.Memories;
using Xunit;

namespace Translate.Core.Tests.Memories;

public sealed class TranslationMemoryTests : IDisposable
{
    private readonly MemoryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Hei på deg.")]
    [InlineData(" Hei  på\n deg. ")]
    [InlineData("Hei\u00A0på deg.")]
    [InlineData("Hei pa\u030A deg.")]
    public void Finds_the_same_text_whatever_its_white_space_and_composition(string source) =>
        Assert.Equal("Hello there.", Assert.Single(_folder.With(("Hei på deg.", "Hello there.")).Open().Find(source)).Target);

    [Theory]
    [InlineData("hei på deg.")]
    [InlineData("Hei på deg")]
    [InlineData("Heipå deg.")]
    [InlineData("Hei på deg!")]
    [InlineData("")]
    public void Finds_nothing_the_same_for_any_other_text(string source) =>
        Assert.Empty(_folder.With(("Hei på deg.", "Hello there.")).Open().Find(source));

    [Fact]
    public void Says_where_a_match_comes_from_and_what_it_was_for()
    {
        string unit = MemoryFolder.Unit(
            "Hei  på deg.", "Hello there.", MemoryFolder.Property("x-state", "reviewed"), "changedate=\"20260131T093000Z\" changeid=\"anne\"");

        MemoryMatch match = Assert.Single(_folder.WithUnits("reviewed.tmx", unit).Open().Find("Hei på deg."));

        Assert.Equal(("Hei  på deg.", "Hello there.", 100, "memories/reviewed.tmx"), (match.Source, match.Target, match.Score, match.Origin));
        Assert.Equal(MatchKind.Exact, match.Kind);
        Assert.Equal(UnitState.Reviewed, match.State);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.Zero), match.Changed);
        Assert.Equal("anne", match.ChangedBy);
        Assert.Empty(match.Penalties);
        Assert.Empty(match.Differences);
    }

    [Fact]
    public void Puts_the_newest_first_then_the_earlier_file_and_offers_each_target_once()
    {
        _folder.WithUnits("b.tmx", MemoryFolder.Unit("Ja.", "Yes."), MemoryFolder.Unit("Ja.", "Indeed."))
            .WithUnits("a.tmx", MemoryFolder.Unit("Ja.", "Aye.", attributes: "changedate=\"20200101T000000Z\""), MemoryFolder.Unit("Ja.", "Yes."));

        Assert.Equal(["Aye.", "Yes.", "Indeed."], _folder.Open().Find("Ja.").Select(m => m.Target));
    }

    [Fact]
    public void Puts_our_own_file_before_a_newer_foreign_one()
    {
        _folder.WithUnits("client.tmx", MemoryFolder.Unit("Ja.", "Aye.", attributes: "changedate=\"20250101T000000Z\""))
            .WithUnits("reviewed.tmx", MemoryFolder.Unit("Ja.", "Yes.", attributes: "changedate=\"20200101T000000Z\""));

        Assert.Equal([("Yes.", 100), ("Aye.", 99)], _folder.Open().Find("Ja.").Select(m => (m.Target, m.Score)));
    }

    [Fact]
    public void Lets_the_neighbours_decide_between_translations_of_the_same_text()
    {
        _folder.WithUnits(
            "client.tmx",
            MemoryFolder.Unit("Ja.", "Yes.", Context("Kommer du?", "Han smilte.")),
            MemoryFolder.Unit("Ja.", "Aye.", Context("Er skipet klart?", null)),
            MemoryFolder.Unit("Ja.", "Indeed.", attributes: "changedate=\"20260101T000000Z\""));
        TranslationMemory memory = _folder.Open();

        Assert.Equal(("Yes.", MatchKind.InContext), First(memory.Find("Ja.", new SourceContext("Kommer  du?", "Han smilte."))));
        Assert.Equal(("Aye.", MatchKind.InContext), First(memory.Find("Ja.", new SourceContext("Er skipet klart?", null))));
        Assert.Equal(("Aye.", MatchKind.Exact), First(memory.Find("Ja.", new SourceContext("Er skipet klart?", "Hun nikket."))));
        Assert.Equal(("Indeed.", MatchKind.Exact), First(memory.Find("Ja.", new SourceContext("Noe annet.", "Noe mer."))));
        Assert.Equal(3, memory.Find("Ja.").Length);
    }

    [Fact]
    public void Offers_no_more_translations_than_anyone_would_read()
    {
        _folder.With([.. Enumerable.Range(0, 500).Select(i => ("Ja.", FormattableString.Invariant($"Yes {i}.")))]);

        Assert.Equal(100, _folder.Open().Find("Ja.").Length);
    }

    [Fact]
    public void Leaves_out_machine_output_that_nobody_reviewed()
    {
        _folder.WithUnits("m.tmx", Machine("Ja.", "Yea.", "translated"), Machine("Nei.", "No.", "reviewed"));
        TranslationMemory memory = _folder.Open();

        Assert.Equal(1, memory.Count);
        Assert.Empty(memory.Find("Ja."));
        Assert.Single(memory.Find("Nei."));
    }

    [Fact]
    public void Puts_a_target_that_a_tool_broke_into_lines_on_one_line() =>
        Assert.Equal("10\u00A0kroner er nok.", _folder.With(("a", "\n  10\u00A0kroner\r\n\ter nok.\n")).Open().Find("a")[0].Target);

    [Fact]
    public void Takes_points_off_by_name()
    {
        _folder.WithUnits("m.tmx", MemoryFolder.Unit(
            "Ja.", "Yes.", MemoryFolder.Property("x-state", "translated"), "changedate=\"20101231T235959Z\""));

        MemoryMatch match = Assert.Single(_folder.Open(new MemoryOptions { OldBefore = 2011, UnreviewedPenalty = 20 }).Find("Ja."));

        Assert.Equal([new MatchPenalty("unreviewed", 20), new MatchPenalty("old", 5), new MatchPenalty("foreign", 1)], match.Penalties);
        Assert.Equal((100, 74), (match.Similarity, match.Score));
    }

    [Theory]
    [InlineData(2011, 99)]
    [InlineData(2012, 94)]
    public void Holds_for_old_what_was_changed_before_a_year(int year, int score)
    {
        _folder.WithUnits("m.tmx", MemoryFolder.Unit("Ja.", "Yes.", attributes: "changedate=\"20110101T000000Z\""), MemoryFolder.Unit("Nei.", "No."));
        TranslationMemory memory = _folder.Open(new MemoryOptions { OldBefore = year });

        Assert.Equal(score, memory.Find("Ja.")[0].Score);
        Assert.Equal(99, memory.Find("Nei.")[0].Score);
    }

    [Fact]
    public void Has_the_same_hash_for_the_same_content_and_another_for_another()
    {
        string hash = _folder.With(("Ja.", "Yes."), ("Nei.", "No.")).Open().ContentHash;

        Assert.Matches("^[0-9a-f]{8}$", hash);
        Assert.Equal(hash, _folder.With(("Ja.", "Yes."), ("Nei.", "No.")).Open().ContentHash);
        Assert.NotEqual(hash, _folder.With(("Ja.", "Yes."), ("Nei.", "Nope.")).Open().ContentHash);
        Assert.NotEqual(hash, _folder.With(("Nei.", "No."), ("Ja.", "Yes.")).Open().ContentHash);
        Assert.NotEqual(hash, TranslationMemory.Empty.ContentHash);
    }

    [Fact]
    public void Offers_what_is_alike_with_its_differences_marked()
    {
        _folder.With(("Regjeringen la fram et nytt forslag i går.", "The government presented a new proposal yesterday."), ("Ja.", "Yes."));

        MemoryMatch match = Assert.Single(_folder.Open().Match("Regjeringen la fram et viktig forslag i går."));

        Assert.Equal((MatchKind.Fuzzy, "The government presented a new proposal yesterday."), (match.Kind, match.Target));
        Assert.InRange(match.Similarity, 80, 90);
        Assert.Equal(
            [
                new TextDifference(DifferenceKind.Same, "Regjeringen la fram et "), new TextDifference(DifferenceKind.Removed, "nytt"),
                new TextDifference(DifferenceKind.Added, "viktig"), new TextDifference(DifferenceKind.Same, " forslag i går."),
            ],
            match.Differences);
    }

    [Fact]
    public void Mends_a_match_that_differs_in_numbers_and_dates()
    {
        _folder.With(("Prisen steg med 3,5 prosent 2. mai.", "The price rose by 3.5 per cent on 2 May."));

        MemoryMatch match = Assert.Single(_folder.Open().Match("Prisen steg med 12,5 prosent 17. juni."));

        Assert.Equal((MatchKind.Mended, "The price rose by 12.5 per cent on 17 June.", 97), (match.Kind, match.Target, match.Similarity));
    }

    [Fact]
    public void Offers_the_best_only_as_many_as_wanted()
    {
        _folder.With([.. Enumerable.Range(0, 50).Select(i => ($"Hun bodde i et rødt hus ved elven {new string('a', i)}.", FormattableString.Invariant($"{i}")))]);

        Assert.Equal(["0", "1", "2"], _folder.Open(new MemoryOptions { Offers = 3 }).Match("Hun bodde i et rødt hus ved elven!").Select(m => m.Target));
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("  ")]
    [InlineData("\u200F")]
    public void Offers_nothing_for_a_text_without_words(string source) => Assert.Empty(_folder.With(("Ja.", "Yes.")).Open().Match(source));

    [Fact]
    public void Offers_nothing_alike_for_a_text_far_longer_than_a_sentence() =>
        Assert.Empty(_folder.With((string.Concat(Enumerable.Repeat("lang ", 900)) + "a", "long")).Open().Match(string.Concat(Enumerable.Repeat("lang ", 900))));

    private static string Context(string? before, string? after) =>
        (before is null ? "" : MemoryFolder.Property("x-context-pre", before)) + (after is null ? "" : MemoryFolder.Property("x-context-post", after));

    private static string Machine(string source, string target, string state) =>
        MemoryFolder.Unit(source, target, MemoryFolder.Property("x-origin", "machine") + MemoryFolder.Property("x-state", state));

    private static (string, MatchKind) First(IEnumerable<MemoryMatch> matches) => matches.Select(m => (m.Target, m.Kind)).First();
}
