using FsCheck;
using FsCheck.Fluent;
using Translate.Documents;
using Xunit;

namespace Translate.Core.Tests.Reviewing;

/// <summary>Whatever is run, edited, changed and accepted in whatever order, no approved target is lost.</summary>
public sealed class ReviewingProperties
{
    private static readonly string[] Sentences =
    [
        "Skipene venter.", "Lasten er ris.", "Kaien er full.", "Folk er glade.", "Det blåser fra nord.", "Losen kommer klokka 7.", "Havna er stengt.", "Prisen er 40 kroner.",
    ];

    private enum Act
    {
        Approve,
        ApproveInOldVersion,
        ApproveInTmx,
        Change,
        Insert,
        Remove,
        Move,
        AcceptAgain,
        DeletePrivateFolder,
    }

    [Fact]
    public void Every_approved_target_whose_source_still_stands_is_in_the_edition()
    {
        Gen<(Act Act, int Where, int What)> step =
            from act in Gen.Elements(Enum.GetValues<Act>())
            from place in Gen.Choose(0, 20)
            from sentence in Gen.Choose(0, Sentences.Length - 1)
            select (act, place, sentence);

        Prop.ForAll(step.ListOf(12).ToArbitrary(), steps =>
        {
            using var story = new Story();
            foreach ((Act act, int place, int sentence) in steps)
            {
                story.Do(act, place, sentence);
                story.RequireEverythingApproved();
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    /// <summary>An article of different sentences, one a paragraph, and what has been approved for each by its source.</summary>
    private sealed class Story : IDisposable
    {
        private readonly Newsroom _newsroom = new();
        private readonly List<string> _article = [Sentences[0], Sentences[1], Sentences[2]];
        private readonly Dictionary<string, string> _approved = new(StringComparer.Ordinal);
        private string? _lastFile;
        private int _count;

        public Story() => Save();

        public void Do(Act act, int place, int sentence)
        {
            _count++;
            int at = place % _article.Count;
            switch (act)
            {
                case Act.Approve or Act.ApproveInOldVersion or Act.ApproveInTmx:
                    Approve(act, _article[at]);
                    break;
                case Act.Change:
                    _article[at] = FormattableString.Invariant($"{_article[at].TrimEnd('.')} ({_count}).");
                    break;
                case Act.Insert when !_article.Contains(Sentences[sentence], StringComparer.Ordinal):
                    _article.Insert(at, Sentences[sentence]);
                    break;
                case Act.Remove when _article.Count > 1:
                    _article.RemoveAt(at);
                    break;
                case Act.Move:
                    string moved = _article[at];
                    _article.RemoveAt(at);
                    _article.Add(moved);
                    break;
                case Act.AcceptAgain when _lastFile is not null:
                    Assert.Empty(_newsroom.Accept(_lastFile).Disagreements);
                    break;
                case Act.DeletePrivateFolder when Directory.Exists(_newsroom.PathOf(".translate")):
                    Directory.Delete(_newsroom.PathOf(".translate"), recursive: true);
                    break;
                default:
                    break;
            }

            Save();
        }

        public void RequireEverythingApproved()
        {
            BilingualDocument run = _newsroom.Run("havn");
            foreach (TranslationUnit unit in run.Units)
            {
                bool isApproved = _approved.TryGetValue(unit.Source.Text, out string? target);
                Assert.Equal(isApproved, unit.IsApproved);
                Assert.True(!isApproved || string.Equals(target, unit.Target!.Text, StringComparison.Ordinal));
                Assert.True(!isApproved || unit.Stale.IsEmpty);
            }
        }

        public void Dispose() => _newsroom.Dispose();

        private void Approve(Act act, string source)
        {
            string format = act switch { Act.ApproveInOldVersion => "xliff12", Act.ApproveInTmx => "tmx", _ => "xliff" };
            _approved[source] = FormattableString.Invariant($"English {_count} of {source}");
            _lastFile = _newsroom.Review(
                RoundTripTests.WriterOf(format), "havn", "Kari Vik", new Dictionary<string, string>(StringComparer.Ordinal) { [source] = _approved[source] });
            Assert.Empty(_newsroom.Accept(_lastFile).Disagreements);
        }

        private void Save() => _newsroom.Write("havn", $"{string.Join("\n\n", _article)}\n");
    }
}
