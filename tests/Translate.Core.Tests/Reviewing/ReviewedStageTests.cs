using Translate.Documents;
using Translate.Writing;
using Xunit;

namespace Translate.Core.Tests.Reviewing;

public sealed class ReviewedStageTests : IDisposable
{
    private const string Text = "Havnen åpner igjen\n\nSkipene venter. Lasten er ris. Kaien er full.\n";

    private readonly Newsroom _newsroom = new();

    public ReviewedStageTests() => _newsroom.Write("havn", Text);

    public void Dispose() => _newsroom.Dispose();

    [Fact]
    public void Puts_the_approved_target_into_the_document_with_state_and_reviewer()
    {
        Approve("Lasten er ris.", "The cargo is rice.", UnitState.Final);

        TranslationUnit unit = _newsroom.Run("havn").Units[2];

        Assert.Equal(("The cargo is rice.", UnitState.Final, TargetOrigin.Human, "Kari Vik"), (unit.Target!.Text, unit.State, unit.Origin, unit.Reviewer));
        Assert.False(unit.IsDraft);
    }

    [Fact]
    public void Is_no_draft_once_everything_is_approved()
    {
        foreach (TranslationUnit unit in _newsroom.Segmented("havn").Units)
        {
            Assert.True(_newsroom.Run("havn").IsDraft);
            Approve(unit.Source.Text, $"EN {unit.Source.Text}");
        }

        Assert.False(_newsroom.Run("havn").IsDraft);
    }

    [Theory]
    [InlineData("Nytt fra havna. ", "")]
    [InlineData("", " Alle er glade.")]
    public void Finds_the_unit_again_when_others_come_and_go_around_it(string before, string after)
    {
        Approve("Lasten er ris.", "The cargo is rice.");
        _newsroom.Write("havn", $"En ny tittel her\n\n{before}Lasten er ris.{after}\n");

        Assert.Equal("The cargo is rice.", Assert.Single(_newsroom.Run("havn").Units, u => u.IsApproved).Target!.Text);
    }

    [Theory]
    [InlineData("Lasten er ris.", "Lasten er 12 tonn ris.", "b2.2")]
    [InlineData("Lasten er ris.", "Alt ombord er korn.", "b2.2")]
    [InlineData("Skipene venter. Lasten er ris.", "Lasten er fin ris. Skipene venter.", "b2.1")]
    public void Marks_a_unit_stale_whose_source_has_changed(string old, string current, string unit)
    {
        Approve("Lasten er ris.", "The cargo is rice.");
        _newsroom.Write("havn", Text.Replace(old, current, StringComparison.Ordinal));

        TranslationUnit stale = Assert.Single(_newsroom.Run("havn").Units, u => !u.Stale.IsEmpty);

        Assert.Equal((unit, UnitState.Translated), (stale.Id, stale.State));
        Assert.Equal(new StaleTarget("Lasten er ris.", "The cargo is rice.", "Kari Vik"), Assert.Single(stale.Stale));
        MemoryMatch match = Assert.Single(stale.Matches);
        Assert.Equal(("The cargo is rice.", _newsroom.MemoryFile, MatchKind.Fuzzy), (match.Target, match.Origin, match.Kind));
        Assert.InRange(match.Score, 0, 99);
        Assert.Equal(stale.Source.Text, string.Concat(match.Differences.Where(d => d.Kind != DifferenceKind.Removed).Select(d => d.Text)));
    }

    [Fact]
    public void Marks_a_unit_stale_whose_old_source_still_stands_elsewhere()
    {
        const string Twice = "Havnen åpner igjen\n\nSkipene venter. Lasten er ris.\n\nKaien er full. Skipene venter. Folk er glade.\n";
        _newsroom.Write("havn", Twice);
        Approve("Skipene venter.", "The ships are waiting.");
        _newsroom.Write("havn", Twice.Replace("full. Skipene venter.", "full. Bilene venter.", StringComparison.Ordinal));

        BilingualDocument run = _newsroom.Run("havn");

        Assert.Equal("b2.1", Assert.Single(run.Units, u => u.IsApproved).Id);
        TranslationUnit stale = Assert.Single(run.Units, u => !u.Stale.IsEmpty);
        Assert.Equal(("b3.2", "The ships are waiting."), (stale.Id, Assert.Single(stale.Stale).Target));
    }

    [Fact]
    public void Says_nothing_of_one_of_two_equal_sentences_that_was_taken_out()
    {
        const string Twice = "Havnen åpner igjen\n\nSkipene venter. Lasten er ris.\n\nKaien er full. Skipene venter. Folk er glade.\n";
        _newsroom.Write("havn", Twice);
        Approve("Skipene venter.", "The ships are waiting.");
        _newsroom.Write("havn", Twice.Replace("full. Skipene venter.", "full.", StringComparison.Ordinal));

        Assert.All(_newsroom.Run("havn").Units, u => Assert.Empty(u.Stale));
    }

    [Fact]
    public void Says_nothing_of_a_sentence_that_was_taken_out()
    {
        Approve("Skipene venter.", "The ships are waiting.");
        Approve("Lasten er ris.", "The cargo is rice.");
        Approve("Kaien er full.", "The quay is full.");
        _newsroom.Write("havn", Text.Replace("Lasten er ris. ", "", StringComparison.Ordinal));

        Assert.All(_newsroom.Run("havn").Units, u => Assert.Empty(u.Stale));
    }

    [Fact]
    public void Is_stale_no_more_once_the_new_source_is_approved_and_takes_the_old_target_up_when_the_source_comes_back()
    {
        Approve("Lasten er ris.", "The cargo is rice.");
        string changed = Text.Replace("Lasten er ris.", "Lasten er hvit ris.", StringComparison.Ordinal);
        _newsroom.Write("havn", changed);
        Approve("Lasten er hvit ris.", "The cargo is white rice.");
        Assert.All(_newsroom.Run("havn").Units, u => Assert.Empty(u.Stale));

        _newsroom.Write("havn", changed.Replace("hvit ris", "god ris", StringComparison.Ordinal));
        Assert.Equal("The cargo is white rice.", Assert.Single(_newsroom.Run("havn").Units.SelectMany(u => u.Stale)).Target);

        _newsroom.Write("havn", Text);
        Assert.Equal("The cargo is rice.", Assert.Single(_newsroom.Run("havn").Units, u => u.IsApproved).Target!.Text);
    }

    [Fact]
    public void Takes_a_target_of_another_article_as_approved_only_between_the_same_neighbours()
    {
        Approve("Lasten er ris.", "The cargo is rice.");
        _newsroom.Write("renamed", Text);
        _newsroom.Write("other", "Noe annet skjer\n\nLasten er ris. Resten er mel.\n");

        Assert.Equal("The cargo is rice.", Assert.Single(_newsroom.Run("renamed").Units, u => u.IsApproved).Target!.Text);
        Assert.DoesNotContain(_newsroom.Run("other").Units, u => u.IsApproved);
    }

    private void Approve(string source, string target, UnitState state = UnitState.Reviewed) => _newsroom.Accept(
        _newsroom.Review(new XliffWriter(), "havn", "Kari Vik", new Dictionary<string, string>(StringComparer.Ordinal) { [source] = target }, state));
}
