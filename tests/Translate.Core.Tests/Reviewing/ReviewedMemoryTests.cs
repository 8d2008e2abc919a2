using System.Diagnostics;
using Translate.Documents;
using Translate.Errors;
using Translate.Memories;
using Translate.Reviewing;
using Translate.Writing;
using Xunit;

namespace Translate.Core.Tests.Reviewing;

public sealed class ReviewedMemoryTests : IDisposable
{
    private const string Text = "Skipene venter. Lasten er ris. Kaien er full. Folk er glade.\n";

    private readonly Newsroom _newsroom = new();

    public ReviewedMemoryTests() => _newsroom.Write("havn", Text);

    public void Dispose() => _newsroom.Dispose();

    [Fact]
    public void Is_sorted_whatever_the_order_of_the_approvals()
    {
        using var other = new Newsroom();
        other.Write("havn", Text);
        Approve(_newsroom, "Lasten er ris.", "Kaien er full.", "Skipene venter.");
        Approve(other, "Skipene venter.", "Kaien er full.", "Lasten er ris.");

        Assert.Equal(["b1.1", "b1.2", "b1.3"], _newsroom.Memory.Approvals.Select(a => a.Unit));
        Assert.Equal(_newsroom.Memory.Approvals.Select(a => a.Key), other.Memory.Approvals.Select(a => a.Key));
    }

    [Fact]
    public void Is_read_by_the_memory_like_any_other()
    {
        Approve(_newsroom, "Lasten er ris.");

        TmxUnit unit = Assert.Single(TmxReader.Read(_newsroom.MemoryFile, LanguageCode.Bokmaal, LanguageCode.English));

        Assert.Equal(("Lasten er ris.", "<Lasten er ris.>", UnitState.Reviewed, true), (unit.Source, unit.Targets[0], unit.State!.Value, unit.IsApproved));
        Assert.Equal(new SourceContext("Skipene venter.", "Kaien er full."), unit.Context);
    }

    [Fact]
    public async Task Is_valid_tmx()
    {
        Approve(_newsroom, "Lasten er ris.", "Kaien er full.");

        await Writing.BilingualCheck.PassesAsync(_newsroom.MemoryFile);
    }

    [Fact]
    public void Keeps_what_others_put_into_it()
    {
        Approve(_newsroom, "Lasten er ris.");
        string text = File.ReadAllText(_newsroom.MemoryFile)
            .Replace("<prop type=\"x-article\">", "<note>Rice, not grain.</note><prop type=\"x-project\">harbour</prop><prop type=\"x-article\">", StringComparison.Ordinal)
            .Replace("</body>", "  <tu>\n    <tuv xml:lang=\"nb\"><seg>Ved <hi>hånd</hi>.</seg></tuv>\n    <tuv xml:lang=\"en\"><seg>At hand.</seg></tuv>\n  </tu>\n<tu><tuv xml:lang=\"nb\"><seg>Hei</seg></tuv><tuv xml:lang=\"de\"><seg>Hallo</seg></tuv></tu></body>", StringComparison.Ordinal);
        _newsroom.WriteFile(ReviewedMemory.FileName, text);

        Approve(_newsroom, "Lasten er ris.", "Kaien er full.");

        string[] lines = File.ReadAllLines(_newsroom.MemoryFile);
        Assert.Contains(lines, l => l.Contains("<note>Rice, not grain.</note><prop type=\"x-project\">harbour</prop>", StringComparison.Ordinal));
        Assert.Contains("<tu><tuv xml:lang=\"nb\"><seg>Ved <hi>hånd</hi>.</seg></tuv><tuv xml:lang=\"en\"><seg>At hand.</seg></tuv></tu>", lines);
        Assert.Contains("<tu><tuv xml:lang=\"nb\"><seg>Hei</seg></tuv><tuv xml:lang=\"de\"><seg>Hallo</seg></tuv></tu>", lines);
    }

    [Fact]
    public void Keeps_the_text_in_a_third_language_when_a_target_is_corrected()
    {
        Approve(_newsroom, "Lasten er ris.");
        const string German = "<tuv xml:lang=\"de\"><seg>Die Ladung ist Reis.</seg></tuv>";
        _newsroom.WriteFile(
            ReviewedMemory.FileName, File.ReadAllText(_newsroom.MemoryFile).Replace("</tu>", $"{German}</tu>", StringComparison.Ordinal));

        _newsroom.Accept(_newsroom.Review(
            new XliffWriter(), "havn", "Kari Vik", new Dictionary<string, string>(StringComparer.Ordinal) { ["Lasten er ris."] = "The cargo is rice." }));

        Assert.EndsWith(
            $"<tuv xml:lang=\"en\"><seg>The cargo is rice.</seg></tuv>{German}</tu>",
            Assert.Single(File.ReadAllLines(_newsroom.MemoryFile), l => l.StartsWith("<tu ", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_header_comments_attributes_and_all_else_when_a_target_is_corrected()
    {
        Approve(_newsroom, "Lasten er ris.", "Kaien er full.");
        const string Header = "<header creationtool=\"Okapi\" creationtoolversion=\"1.47\" segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\" srclang=\"nb\" datatype=\"plaintext\">\n"
            + "  <note>Rice desk.</note>\n  <prop type=\"x-owner\">Kari &amp; Ola</prop>\n</header>";
        string[] lines = [.. File.ReadAllLines(_newsroom.MemoryFile)
            .Select(l => l.StartsWith("<header", StringComparison.Ordinal) ? Header : l)
            .Select(l => l.StartsWith("<tmx", StringComparison.Ordinal) ? $"<!-- Ask Kari before\n     you delete anything. -->\n{l}" : l)
            .Select(l => l.Contains("Kaien er full.</seg>", StringComparison.Ordinal)
                ? $"<!-- Quay, not dock. -->\n{l}".Replace("<tu ", "<tu tuid=\"q-7\" changedate=\"20261101T080000Z\" changeid=\"OLA\" usagecount=\"3\" ", StringComparison.Ordinal)
                    .Replace("<tuv xml:lang=\"en\">", "<tuv xml:lang=\"en-GB\" creationid=\"OLA\"><note>En.</note><prop type=\"x-q\">1</prop>", StringComparison.Ordinal)
                    .Replace("<prop type=\"x-unit\">", "<!-- why --><prop type=\"x-z\">2</prop><prop type=\"x-unit\">", StringComparison.Ordinal)
                : l)
            .Select(l => l is "</body>" ? $"<!-- The end. -->\n{l}" : l)];
        string before = string.Join('\n', lines) + "\n";
        _newsroom.WriteFile(ReviewedMemory.FileName, before);

        _newsroom.Accept(_newsroom.Review(
            new XliffWriter(), "havn", "Kari Vik", new Dictionary<string, string>(StringComparer.Ordinal) { ["Lasten er ris."] = "The cargo is rice.", ["Kaien er full."] = "The quay is full." }));

        string expected = before
            .Replace("creationdate=\"20261122T100100Z\"", "creationdate=\"20261122T100300Z\"", StringComparison.Ordinal)
            .Replace("creationdate=\"20261122T100200Z\"", "creationdate=\"20261122T100300Z\"", StringComparison.Ordinal)
            .Replace("changedate=\"20261101T080000Z\"", "changedate=\"20261122T100300Z\"", StringComparison.Ordinal)
            .Replace("changeid=\"OLA\"", "changeid=\"Kari Vik\"", StringComparison.Ordinal)
            .Replace("creationid=\"Kari\"", "creationid=\"Kari Vik\"", StringComparison.Ordinal)
            .Replace("<seg>&lt;Lasten er ris.&gt;</seg>", "<seg>The cargo is rice.</seg>", StringComparison.Ordinal)
            .Replace("<seg>&lt;Kaien er full.&gt;</seg>", "<seg>The quay is full.</seg>", StringComparison.Ordinal);
        Assert.Equal(expected, File.ReadAllText(_newsroom.MemoryFile));
    }

    [Fact]
    public void Makes_one_header_of_the_two_that_a_merge_may_leave()
    {
        Approve(_newsroom, "Lasten er ris.");
        string header = File.ReadAllLines(_newsroom.MemoryFile).Single(l => l.StartsWith("<header", StringComparison.Ordinal));
        string Noted(string note) => header.Replace("/>", $"><note>{note}</note></header>", StringComparison.Ordinal);
        _newsroom.WriteFile(
            ReviewedMemory.FileName, File.ReadAllText(_newsroom.MemoryFile).Replace(header, $"{Noted("Ours.")}\n{Noted("Theirs.")}", StringComparison.Ordinal));

        Approve(_newsroom, "Kaien er full.");

        Assert.Contains("><note>Ours.</note><note>Theirs.</note></header>\n<body>", File.ReadAllText(_newsroom.MemoryFile), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_to_touch_a_memory_that_it_cannot_read()
    {
        _newsroom.WriteFile(ReviewedMemory.FileName, "<tmx version=\"1.4\"><body>\n<tu>");

        Assert.Contains("reviewed.tmx:2:", Assert.Throws<DataFileException>(() => Approve(_newsroom, "Lasten er ris.")).Message, StringComparison.Ordinal);
        Assert.Equal("<tmx version=\"1.4\"><body>\n<tu>", File.ReadAllText(_newsroom.MemoryFile));
    }

    [Fact]
    public void Merges_in_git_when_two_branches_approve_neighbouring_units()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/git"), "git is not on this machine");
        Approve(_newsroom, "Skipene venter.");
        string[] setUp =
        [
            "init -q -b main", "config user.name t", "config user.email t@example.com", "add -A", "commit -qm base", "checkout -q -b other",
        ];
        _newsroom.WriteFile(".gitattributes", "memories/*.tmx merge=union\n");
        Array.ForEach(setUp, Git);
        Approve(_newsroom, "Kaien er full.");
        Git("commit -qam other");
        Git("checkout -q main");
        Approve(_newsroom, "Lasten er ris.");
        Git("commit -qam main");

        Git("merge -q other");

        Assert.Equal(["b1.1", "b1.2", "b1.3"], _newsroom.Memory.Approvals.Select(a => a.Unit).Distinct(StringComparer.Ordinal));
        Assert.Equal(3, _newsroom.Run("havn").Units.Count(u => u.IsApproved));
    }

    [Fact]
    public void Tells_of_two_branches_that_approved_different_targets_and_lets_them_be_decided()
    {
        Approve(_newsroom, "Lasten er ris.");
        string line = File.ReadAllLines(_newsroom.MemoryFile).Single(l => l.StartsWith("<tu", StringComparison.Ordinal));
        string rival = line.Replace("&lt;Lasten er ris.&gt;", "Rice.", StringComparison.Ordinal).Replace("20261122T1001", "20261123T1001", StringComparison.Ordinal);
        _newsroom.WriteFile(ReviewedMemory.FileName, File.ReadAllText(_newsroom.MemoryFile).Replace(line, $"{line}\n{rival}", StringComparison.Ordinal));

        BilingualDocument run = _newsroom.Run("havn");
        Assert.Equal("Rice.", run.Units[1].Target!.Text);
        Assert.Contains(
            "holds 2 approved targets for 'Lasten er ris.': 'Rice.' (Kari, 20261123T100100Z), '<Lasten er ris.>' (Kari, 20261122T100100Z). The first, which is the latest, is used. ",
            Assert.Single(run.Notices),
            StringComparison.Ordinal);

        Assert.Equal(["Rice.", "<Lasten er ris.>"], Assert.Single(_newsroom.Accept(_newsroom.MemoryFile).Disagreements).Opinions.Select(o => o.Target));
        _newsroom.Accept(_newsroom.MemoryFile, Preference.Ours);
        Assert.Equal("<Lasten er ris.>", Assert.Single(_newsroom.Memory.Approvals).Target.Text);
        Assert.Empty(_newsroom.Run("havn").Notices);
    }

    [Theory]
    [InlineData(Preference.Ours, "<Lasten er ris.>")]
    [InlineData(Preference.Theirs, "Rice.")]
    public void Tells_of_them_also_when_one_branch_had_moved_the_numbers(Preference prefer, string kept)
    {
        Approve(_newsroom, "Lasten er ris.");
        string line = File.ReadAllLines(_newsroom.MemoryFile).Single(l => l.StartsWith("<tu", StringComparison.Ordinal));
        string rival = line.Replace("&lt;Lasten er ris.&gt;", "Rice.", StringComparison.Ordinal).Replace("20261122T1001", "20261123T1001", StringComparison.Ordinal)
            .Replace(">b1.2<", ">b2.2<", StringComparison.Ordinal);
        _newsroom.WriteFile(ReviewedMemory.FileName, File.ReadAllText(_newsroom.MemoryFile).Replace(line, $"{line}\n{rival}", StringComparison.Ordinal));

        BilingualDocument run = _newsroom.Run("havn");
        Assert.Equal("Rice.", run.Units[1].Target!.Text);
        Assert.Contains("holds 2 approved targets for 'Lasten er ris.'", Assert.Single(run.Notices), StringComparison.Ordinal);

        Assert.Single(_newsroom.Accept(_newsroom.MemoryFile).Disagreements);
        _newsroom.Accept(_newsroom.MemoryFile, prefer);
        Assert.Equal(kept, Assert.Single(_newsroom.Memory.Approvals).Target.Text);
        Assert.Empty(_newsroom.Run("havn").Notices);
    }

    [Fact]
    public void Does_not_take_the_targets_of_two_places_with_one_source_for_rivals()
    {
        _newsroom.Write("havn", "Skipene venter. Ja. Lasten er ris.\n\nKaien er full. Ja. Folk er glade.\n");
        string first = _newsroom.Review(new XliffWriter(), "havn", "Kari", new Dictionary<string, string>(StringComparer.Ordinal) { ["Ja."] = "Yes." });
        _newsroom.WriteFile(Path.GetFileName(first), File.ReadAllText(first) is var text && text.LastIndexOf(">Yes.<", StringComparison.Ordinal) is var at
            ? $"{text[..at]}>Indeed.<{text[(at + 6)..]}"
            : "");
        _newsroom.Accept(first);
        Assert.Equal(["Yes.", "Indeed."], _newsroom.Memory.Approvals.Select(a => a.Target.Text));
        _newsroom.Write("havn", "Skipene venter. Ja. Lasten er ris.\n\nKaien er full. Folk er glade.\n");

        Assert.Empty(_newsroom.Run("havn").Notices);
    }

    /// <summary>Approves the sentences one after the other, each in angle brackets.</summary>
    private static void Approve(Newsroom newsroom, params string[] sources)
    {
        foreach (string source in sources)
        {
            newsroom.Accept(newsroom.Review(new XliffWriter(), "havn", "Kari", new Dictionary<string, string>(StringComparer.Ordinal) { [source] = $"<{source}>" }));
        }
    }

    private void Git(string arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _newsroom.Folder, RedirectStandardError = true, UseShellExecute = false })!;
        string error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {arguments}: {error}");
    }
}
