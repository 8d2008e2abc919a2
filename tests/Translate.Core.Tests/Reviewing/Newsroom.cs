using System.Collections.Immutable;
using Translate.Documents;
using Translate.Files;
using Translate.Pipeline;
using Translate.Reviewing;
using Translate.Segmentation;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Reviewing;

/// <summary>A folder with articles and a reviewed memory, in which files are accepted and articles run as the command line does it.</summary>
internal sealed class Newsroom : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SortedDictionary<string, string> _articles = new(StringComparer.Ordinal);

    /// <summary>The clock; each acceptance is a minute later than the one before.</summary>
    public DateTimeOffset Now { get; private set; } = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    public string Folder => _folder.Path;

    public string MemoryFile => _folder.PathOf(ReviewedMemory.FileName);

    /// <summary>The reviewed memory as it stands in the folder.</summary>
    public ReviewedMemory Memory => ReviewedMemory.Load(_folder.Path, LanguageCode.Bokmaal, LanguageCode.English);

    public void Write(string article, string text) => _articles[article] = text;

    public string WriteFile(string name, string text) => _folder.Write(name, text);

    public string PathOf(string name) => _folder.PathOf(name);

    /// <summary>An article, segmented.</summary>
    public BilingualDocument Segmented(string article) => Stages(new SegmentationStage(new Segmenter()), article);

    /// <summary>An article after a run: approved targets, and for the rest a machine's.</summary>
    public BilingualDocument Run(string article)
    {
        BilingualDocument document = Segmented(article);
        BilingualDocument placed = new ReviewedStage(Memory, new NoMemory()).RunAsync(document, TestContext.Current.CancellationToken).AsTask().GetAwaiter().GetResult();
        return placed.WithUnits(placed.Units.Select(u => !u.NeedsTarget ? u : u with
        {
            Target = new Segment($"[{u.Source.Text}]"),
            State = UnitState.Translated,
            Origin = TargetOrigin.Machine,
            Engine = new EngineIdentity("offline", "1") { IsDraft = true },
        }));
    }

    /// <summary>The articles as an acceptance sees them.</summary>
    public ImmutableArray<BilingualDocument> Documents => [.. _articles.Keys.Select(Segmented)];

    /// <summary>Accepts files and, where nobody must decide, keeps what they hold.</summary>
    public Acceptance Accept(IEnumerable<string> files, Preference? prefer = null, UnitState least = UnitState.Reviewed, bool edited = false)
    {
        Now = Now.AddMinutes(1);
        var reviewers = new Reviewers(Memory, Documents, new StoppedClock(Now)) { Prefer = prefer, Least = least, IncludesEdited = edited };
        Acceptance acceptance = reviewers.Accept(files, LanguageCode.Bokmaal, LanguageCode.English);
        if (!acceptance.IsUnchanged)
        {
            acceptance.Memory.WriteAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        }

        return acceptance;
    }

    public Acceptance Accept(string file, Preference? prefer = null) => Accept([file], prefer);

    /// <summary>Writes a document in a format, with the targets that a reviewer gave by the units' sources.</summary>
    public string Review(
        IDocumentWriter writer, string article, string reviewer, IReadOnlyDictionary<string, string> targets, UnitState state = UnitState.Reviewed, string name = "review")
    {
        BilingualDocument run = Run(article);
        BilingualDocument reviewed = run.WithUnits(run.Units.Select(u => targets.TryGetValue(u.Source.Text, out string? target)
            ? u with { Target = new Segment(target), State = state, Reviewer = reviewer }
            : u));
        string text = Writing.Written.ByAsync(writer, reviewed).GetAwaiter().GetResult();
        foreach ((TranslationUnit before, TranslationUnit after) in run.Units.Zip(reviewed.Units).Where(p => !ReferenceEquals(p.First, p.Second)))
        {
            text = WithFingerprint(text, after.Target!.Text, before.IsApproved ? before.Target!.Text : null);
        }

        return _folder.Write($"{name}{writer.FileSuffix(reviewed)}", text);
    }

    // A tool leaves our fingerprint as the run wrote it: that of the target approved then, or none.
    private static string WithFingerprint(string text, string target, string? approved)
    {
        string fingerprint = TextFingerprint.Of(target);
        return approved is not null
            ? text.Replace(fingerprint, TextFingerprint.Of(approved), StringComparison.Ordinal)
            : text.Replace($"<mda:meta type=\"approved\">{fingerprint}</mda:meta>", "", StringComparison.Ordinal)
                .Replace($" extradata=\"approved:{fingerprint}\"", "", StringComparison.Ordinal)
                .Replace($"<prop type=\"x-approved\">{fingerprint}</prop>", "", StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private BilingualDocument Stages(IStage stage, string article) => stage
        .RunAsync(
            BilingualDocument.FromArticle(
                PlainTextReader.Parse(new DecodedText(_articles[article], TextEncodingKind.Utf8, false), $"articles/{article}.txt", article, LanguageCode.Bokmaal),
                LanguageCode.English),
            TestContext.Current.CancellationToken)
        .AsTask().GetAwaiter().GetResult();

    private sealed class NoMemory : IStage
    {
        public string Name => "memory";

        public ValueTask<BilingualDocument> RunAsync(BilingualDocument document, CancellationToken cancellationToken) => ValueTask.FromResult(document);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
