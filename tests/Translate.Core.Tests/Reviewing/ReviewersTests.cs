using System.Text;
using System.Text.RegularExpressions;
using Translate.Documents;
using Translate.Reviewing;
using Translate.Writing;
using Xunit;

namespace Translate.Core.Tests.Reviewing;

public sealed class ReviewersTests : IDisposable
{
    private const string Text = "Havnen åpner igjen\n\nSkipene venter. Lasten er ris. Kaien er full.\n\nHavna er trang, sier havnesjefen. Skipene venter.\n";

    private static readonly Dictionary<string, string> Approved = new(StringComparer.Ordinal)
    {
        ["Lasten er ris."] = "The cargo is rice.",
        ["Kaien er full."] = "The quay is full.",
    };

    private readonly Newsroom _newsroom = new();

    public ReviewersTests() => _newsroom.Write("havn", Text);

    public static TheoryData<string> Formats { get; } = RoundTripTests.Formats;

    public void Dispose() => _newsroom.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Keeps_what_is_approved_and_nothing_else(string format)
    {
        string file = _newsroom.Review(RoundTripTests.WriterOf(format), "havn", "Kari Vik", Approved);

        Acceptance acceptance = _newsroom.Accept(file);

        Assert.Equal(
            [("b2.2", "The cargo is rice.", UnitState.Reviewed, "Kari Vik"), ("b2.3", "The quay is full.", UnitState.Reviewed, "Kari Vik")],
            _newsroom.Memory.Approvals.Select(a => (a.Unit, a.Target.Text, a.State, a.Reviewer!)));
        Assert.Equal((2, 0, 4), (acceptance.Changes.Length, acceptance.Unplaced.Length, acceptance.LeftOut));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Changes_nothing_the_second_time(string format)
    {
        string file = _newsroom.Review(RoundTripTests.WriterOf(format), "havn", "Kari Vik", Approved);
        _newsroom.Accept(file);
        byte[] before = File.ReadAllBytes(_newsroom.MemoryFile);

        Acceptance again = _newsroom.Accept(file);

        Assert.True(again.IsUnchanged);
        Assert.Equal(2, again.Unchanged);
        Assert.Equal(before, File.ReadAllBytes(_newsroom.MemoryFile));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Finds_units_in_a_file_that_was_reordered_reindented_and_reencoded(string format)
    {
        string file = _newsroom.Review(RoundTripTests.WriterOf(format), "havn", "Kari Vik", Approved);
        string element = format switch { "xliff" => "unit", "xliff12" => "group", _ => "tu" };
        string text = File.ReadAllText(file);
        Match[] units = [.. Regex.Matches(text, $"<{element}[ >].*?</{element}>", RegexOptions.Singleline).Cast<Match>()];
        string reversed = text[..units[0].Index] + string.Join("\n\n\t", units.Reverse().Select(u => u.Value)) + text[(units[^1].Index + units[^1].Length)..];
        string indented = reversed.Replace("<source>", "<source>\n      ", StringComparison.Ordinal).Replace("</target>", "\n   </target>", StringComparison.Ordinal)
            .Replace("encoding=\"utf-8\"", "encoding=\"windows-1252\"", StringComparison.Ordinal);
        using (FileStream stream = File.Create(file))
        {
            stream.Write(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(indented));
        }

        Acceptance acceptance = _newsroom.Accept(file);

        Assert.Empty(acceptance.Unplaced);
        Assert.Equal([("b2.2", "The cargo is rice."), ("b2.3", "The quay is full.")], _newsroom.Memory.Approvals.Select(a => (a.Unit, a.Target.Text)));
    }

    [Fact]
    public void Joins_the_parts_of_a_segment_that_a_tool_split()
    {
        string file = Xliff("""
            <unit id="b3"><segment id="x1" state="final"><source>Havna er trang,</source><target>The harbour is cramped,</target></segment>
            <ignorable><source> </source></ignorable>
            <segment id="x2" state="reviewed"><source>sier havnesjefen.</source><target>the harbour master says.</target></segment></unit>
            """);

        _newsroom.Accept(file);

        Approval approval = Assert.Single(_newsroom.Memory.Approvals);
        Assert.Equal(("b3.1", "The harbour is cramped, the harbour master says.", UnitState.Reviewed), (approval.Unit, approval.Target.Text, approval.State));
    }

    [Theory]
    [InlineData("x1", "x2")]
    [InlineData("s1", "x2")]
    [InlineData("s1", "s2")]
    public void Joins_the_parts_of_a_split_segment_although_one_of_them_is_another_units_text(string first, string second)
    {
        _newsroom.Write("havn", "Havnen åpner igjen\n\nJa.\n\n«Er du glad?» «Ja.»\n\nKaien er full.\n");
        string file = Xliff($"""
            <unit id="b3"><segment id="{first}" state="reviewed"><source>«Er du glad?» «</source><target>“Are you glad?” “</target></segment>
            <segment id="{second}" state="reviewed"><source>Ja.</source><target>I am.</target></segment>
            <segment id="x3" state="reviewed"><source>»</source><target>”</target></segment></unit>
            """);

        Acceptance acceptance = _newsroom.Accept(file);

        Assert.DoesNotContain(_newsroom.Memory.Approvals, a => a.Unit is "b2.1");
        Assert.Empty(acceptance.Unplaced);
    }

    [Fact]
    public void Joins_the_parts_of_a_split_segment_although_the_first_is_another_units_text()
    {
        _newsroom.Write("havn", "Havnen åpner igjen\n\nNei,\n\nNei, sier havnesjefen. Kaien er full.\n");
        string file = Xliff("""
            <unit id="b3"><segment id="s1" state="reviewed"><source>Nei,</source><target>“No,”</target></segment>
            <segment id="x2" state="reviewed"><source>sier havnesjefen.</source><target>the harbour master says.</target></segment>
            <segment id="s2" state="translated"><source>Kaien er full.</source><target>The quay is full.</target></segment></unit>
            """);

        _newsroom.Accept(file);

        Assert.Equal(("b3.1", "“No,” the harbour master says."), Assert.Single(_newsroom.Memory.Approvals) is var a ? (a.Unit, a.Target.Text) : default);
    }

    [Fact]
    public void Lists_the_parts_of_a_split_segment_whose_unit_has_changed_rather_than_put_one_of_them_elsewhere()
    {
        _newsroom.Write("havn", "Havnen åpner igjen\n\nNei,\n\nNei, sier sjefen. Kaien er full nå.\n");
        string file = Xliff("""
            <unit id="b7"><segment id="s1" state="reviewed"><source>Nei,</source><target>“No,”</target></segment>
            <segment id="x2" state="reviewed"><source>sier havnesjefen.</source><target>the harbour master says.</target></segment></unit>
            """);

        Acceptance acceptance = _newsroom.Accept(file);

        Assert.Empty(_newsroom.Memory.Approvals);
        Assert.Equal(
            [
                "this text stands elsewhere in the article, and this may be a part of a segment that a tool split. Approve it in the file that 'translate run' writes now.",
                "its source stands no more in the article, and neither does its unit.",
            ],
            acceptance.Unplaced.Select(u => u.Reason));
    }

    [Fact]
    public void Lists_a_part_that_its_file_calls_a_unit_of_which_it_is_only_a_part()
    {
        _newsroom.Write("havn", "Havnen åpner igjen\n\nNei,\n\nNei, sier havnesjefen.\n");
        string file = _newsroom.WriteFile("parts.tmx", """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="nb" datatype="plaintext"/><body>
            <tu><prop type="x-article">havn</prop><prop type="x-unit">b3.1</prop><prop type="x-state">reviewed</prop>
            <tuv xml:lang="nb"><seg>Nei,</seg></tuv><tuv xml:lang="en"><seg>“No,”</seg></tuv></tu>
            </body></tmx>
            """);

        Acceptance acceptance = _newsroom.Accept(file);

        Assert.Empty(_newsroom.Memory.Approvals);
        Assert.Contains("may be a part of a segment that a tool split", Assert.Single(acceptance.Unplaced).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Still_finds_whole_sentences_of_a_paragraph_that_has_moved_and_changed()
    {
        string file = _newsroom.Review(new XliffWriter(), "havn", "Kari Vik", Approved);
        _newsroom.Write("havn", Text.Replace("Skipene venter. Lasten", "Nytt avsnitt.\n\nFlere skip venter. Lasten", StringComparison.Ordinal));

        Acceptance acceptance = _newsroom.Accept(file);

        Assert.Empty(acceptance.Unplaced);
        Assert.Equal(["b3.2", "b3.3"], acceptance.Changes.Select(c => c.Approval.Unit));
    }

    [Fact]
    public void Leaves_a_split_segment_out_while_a_part_of_it_is_not_reviewed()
    {
        string file = Xliff("""
            <unit id="b3"><segment id="x1" state="final"><source>Havna er trang,</source><target>The harbour is cramped,</target></segment>
            <segment id="x2" state="translated"><source>sier havnesjefen.</source><target>the harbour master says.</target></segment></unit>
            """);

        Assert.Equal(2, _newsroom.Accept(file).LeftOut);
        Assert.False(File.Exists(_newsroom.MemoryFile));
    }

    [Fact]
    public void Gives_the_target_of_segments_that_a_tool_joined_to_all_of_them()
    {
        string file = Xliff("""
            <unit id="b2"><segment id="s1" state="reviewed"><source>Skipene venter. Lasten er ris.</source>
            <target>The ships, laden with rice, are waiting.</target></segment></unit>
            """);

        _newsroom.Accept(file);
        BilingualDocument run = _newsroom.Run("havn");

        Assert.Equal(
            [("b1.1", UnitState.Translated), ("b2.1", UnitState.Reviewed), ("b2.3", UnitState.Translated), ("b3.1", UnitState.Translated), ("b3.2", UnitState.Translated)],
            run.Units.Select(u => (u.Id, u.State)));
        Assert.Equal(("Skipene venter. Lasten er ris.", "The ships, laden with rice, are waiting."), (run.Units[1].Source.Text, run.Units[1].Target!.Text));
    }

    [Fact]
    public void Reads_past_marks_that_a_tool_moved_dropped_or_added()
    {
        string file = Xliff("""
            <unit id="b2"><segment id="s2" state="reviewed"><source>Lasten <mrk id="q" type="comment" value="?">er</mrk> ris.</source>
            <target><mrk id="z" type="term">The cargo</mrk> is <sm id="y" type="generic"/>rice<em startRef="y"/>.</target></segment></unit>
            """);

        _newsroom.Accept(file);

        Assert.Equal("The cargo is rice.", Assert.Single(_newsroom.Memory.Approvals).Target.Text);
    }

    [Fact]
    public void Tells_equal_sources_apart_by_their_number()
    {
        string file = Xliff("""
            <unit id="b3"><segment id="s2" state="reviewed"><source>Skipene venter.</source><target>The vessels wait.</target></segment></unit>
            <unit id="b2"><segment id="s1" state="reviewed"><source>Skipene venter.</source><target>The ships are waiting.</target></segment></unit>
            """);

        _newsroom.Accept(file);

        Assert.Equal(
            [("b2.1", "The ships are waiting."), ("b3.2", "The vessels wait.")], _newsroom.Run("havn").Units.Where(u => u.IsApproved).Select(u => (u.Id, u.Target!.Text)));
    }

    [Fact]
    public void Tells_equal_sources_apart_by_their_neighbours_when_the_numbers_have_moved()
    {
        string file = _newsroom.Review(new XliffWriter(), "havn", "Kari Vik", new Dictionary<string, string>(StringComparer.Ordinal) { ["Skipene venter."] = "The ships are waiting." });
        _newsroom.Write("havn", "Nytt fra havna\n\nHavnen åpner igjen i dag.\n\n" + Text[(Text.IndexOf('\n', StringComparison.Ordinal) + 2)..]);

        Acceptance acceptance = _newsroom.Accept(file);

        Assert.Equal(["b3.1", "b4.2"], acceptance.Changes.Select(c => c.Approval.Unit));
        Assert.Empty(acceptance.Unplaced);
    }

    [Fact]
    public void Does_not_take_a_number_for_the_unit_when_the_neighbours_stand_elsewhere()
    {
        _newsroom.Write("havn", "Havnen åpner igjen\n\nJa.\n\nKaien er full.\n\nJa.\n\nLasten er ris.\n");
        string file = Xliff("""
            <unit id="b3"><segment id="s1"><source>Kaien er full.</source></segment></unit>
            <unit id="b4"><segment id="s1" state="reviewed"><source>Ja.</source><target>Indeed.</target></segment></unit>
            <unit id="b5"><segment id="s1"><source>Lasten er ris.</source></segment></unit>
            """);
        _newsroom.Write("havn", "Havnen åpner igjen\n\nNytt fra havna.\n\nEnda mer.\n\nJa.\n\nKaien er full.\n\nJa.\n\nLasten er ris.\n");

        _newsroom.Accept(file);

        Assert.Equal("b6.1", Assert.Single(_newsroom.Memory.Approvals).Unit);
    }

    [Fact]
    public void Lists_what_belongs_to_no_unit_and_does_not_guess()
    {
        string file = Xliff("""
            <unit id="b9"><segment id="s1" state="reviewed"><source>Dette står ingen steder.</source><target>This stands nowhere.</target></segment></unit>
            <unit id="b2"><segment id="s2" state="reviewed"><source>Lasten er ris.</source><target> </target></segment></unit>
            <unit id="b77"><segment id="s1" state="reviewed"><source>Skipene venter.</source><target>The ships wait.</target></segment></unit>
            """);

        Acceptance acceptance = _newsroom.Accept(file);

        Assert.Equal(
            [
                "its source stands no more in the article, and neither does its unit.",
                "it is approved but has no target. Translate it, or set its state back.",
                "this text stands 2 times in the articles, and the file does not tell which is meant. Approve it in the file that 'translate run' writes now.",
            ],
            acceptance.Unplaced.Select(u => u.Reason));
        Assert.Equal([4, 5, 6], acceptance.Unplaced.Select(u => u.Location.Line));
        Assert.False(File.Exists(_newsroom.MemoryFile));
    }

    [Fact]
    public void Takes_a_memory_without_any_identity_for_every_place_with_its_source()
    {
        string file = _newsroom.WriteFile("memory.tmx", """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.1"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="EN-US" srclang="NB" datatype="plaintext"/><body>
            <tu><tuv lang="NB"><seg>Skipene venter.</seg></tuv><tuv lang="EN-US" changeid="ola" changedate="20261101T101010Z"><seg>The ships are waiting.</seg></tuv></tu>
            <tu><tuv lang="NB"><seg>Ikke her.</seg></tuv><tuv lang="EN-US"><seg>Not here.</seg></tuv></tu>
            </body></tmx>
            """);

        Assert.Equal(2, _newsroom.Accept(file).LeftOut);
        Acceptance acceptance = _newsroom.Accept([file], least: UnitState.Translated);

        Assert.Equal(["b2.1", "b3.2"], acceptance.Changes.Select(c => c.Approval.Unit));
        Assert.Equal("ola", acceptance.Changes[0].Approval.Reviewer);
        Assert.Equal("no article has this source.", Assert.Single(acceptance.Unplaced).Reason);
    }

    [Fact]
    public void Puts_the_alternatives_of_OmegaT_where_their_neighbours_stand()
    {
        string file = _newsroom.WriteFile("project_save.tmx", """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.1"><header creationtool="OmegaT" creationtoolversion="3.6" segtype="sentence" o-tmf="OmegaT TMX" adminlang="EN-US" srclang="NB" datatype="plaintext"/><body>
            <!-- Default translations -->
            <tu><tuv lang="NB"><seg>Skipene venter.</seg></tuv><tuv lang="EN-GB"><seg>The ships are waiting.</seg></tuv></tu>
            <!-- Alternative translations -->
            <tu><prop type="file">havn.txt</prop><prop type="prev">Havna er trang, sier havnesjefen.</prop>
            <tuv lang="NB"><seg>Skipene venter.</seg></tuv><tuv lang="EN-GB"><seg>And still they wait.</seg></tuv></tu>
            </body></tmx>
            """);

        Acceptance acceptance = _newsroom.Accept([file], least: UnitState.Translated);

        Assert.Equal(
            [("b2.1", "The ships are waiting."), ("b3.2", "And still they wait.")],
            acceptance.Changes.Select(c => (c.Approval.Unit, c.Approval.Target.Text)).Order());
    }

    [Fact]
    public void Keeps_an_approval_whose_source_has_changed_since_and_calls_it_stale()
    {
        string file = _newsroom.Review(new XliffWriter(), "havn", "Kari Vik", Approved);
        _newsroom.Write("havn", Text.Replace("Lasten er ris.", "Lasten er hvete.", StringComparison.Ordinal));

        Acceptance acceptance = _newsroom.Accept(file);

        Assert.Equal([true, false], acceptance.Changes.Select(c => c.IsStale).OrderDescending());
        StaleTarget stale = Assert.Single(_newsroom.Run("havn").Units.SelectMany(u => u.Stale));
        Assert.Equal(("Lasten er ris.", "The cargo is rice.", "Kari Vik"), (stale.Source, stale.Target, stale.Reviewer));
        Assert.True(_newsroom.Accept(file).IsUnchanged);
    }

    [Fact]
    public void Takes_a_correction_of_what_was_approved_without_asking()
    {
        _newsroom.Accept(_newsroom.Review(new XliffWriter(), "havn", "Kari Vik", Approved));
        string file = _newsroom.Review(
            new XliffWriter(), "havn", "Ola Nes", new Dictionary<string, string>(StringComparer.Ordinal) { ["Lasten er ris."] = "The cargo consists of rice." });

        AcceptedChange change = Assert.Single(_newsroom.Accept(file).Changes);

        Assert.Equal((ChangeKind.Changed, "The cargo is rice.", "The cargo consists of rice."), (change.Kind, change.OldTarget, change.Approval.Target.Text));
        Assert.Equal(["Ola Nes", "Kari Vik"], _newsroom.Memory.Approvals.Select(a => a.Reviewer));
    }

    [Fact]
    public void Does_not_put_an_older_approval_back_from_a_file_that_the_reviewer_left_as_it_was()
    {
        _newsroom.Accept(_newsroom.Review(new XliffWriter(), "havn", "Kari Vik", Approved));
        string old = _newsroom.Review(new XliffWriter(), "havn", "Kari Vik", new Dictionary<string, string>(StringComparer.Ordinal), name: "old");
        string other = Xliff("""<unit id="b2"><segment id="s2" state="reviewed"><source>Lasten er ris.</source><target>Rice is aboard.</target></segment></unit>""");
        _newsroom.Accept(other, Preference.Theirs);

        Acceptance acceptance = _newsroom.Accept(old);

        Assert.Empty(acceptance.Disagreements);
        Assert.Equal("Rice is aboard.", _newsroom.Memory.Approvals[0].Target.Text);
    }

    [Fact]
    public void Shows_both_targets_where_a_file_disagrees_with_what_is_approved()
    {
        _newsroom.Accept(_newsroom.Review(new XliffWriter(), "havn", "Kari Vik", Approved));
        byte[] before = File.ReadAllBytes(_newsroom.MemoryFile);
        string file = Xliff("""<unit id="b2"><segment id="s2" state="reviewed"><source>Lasten er ris.</source><target>Rice is aboard.</target></segment></unit>""");

        Acceptance acceptance = _newsroom.Accept(file);

        Disagreement disagreement = Assert.Single(acceptance.Disagreements);
        Assert.Equal([("The cargo is rice.", "Kari Vik", "approved 20261122T100100Z"), ("Rice is aboard.", null, $"{file}:4:16")], disagreement.Opinions.Select(o => (o.Target, o.Reviewer, o.Where)));
        Assert.Equal(before, File.ReadAllBytes(_newsroom.MemoryFile));
    }

    [Theory]
    [InlineData(Preference.Ours, "The cargo is rice.")]
    [InlineData(Preference.Theirs, "Rice is aboard.")]
    public void Does_as_it_is_told_where_reviewers_disagree(Preference prefer, string expected)
    {
        _newsroom.Accept(_newsroom.Review(new XliffWriter(), "havn", "Kari Vik", Approved));
        string file = Xliff("""<unit id="b2"><segment id="s2" state="reviewed"><source>Lasten er ris.</source><target>Rice is aboard.</target></segment></unit>""");

        _newsroom.Accept(file, prefer);

        Assert.Equal(expected, _newsroom.Memory.Approvals[0].Target.Text);
        Assert.True(_newsroom.Accept(file, prefer).IsUnchanged);
    }

    [Fact]
    public void Shows_both_targets_where_two_files_disagree_and_takes_the_one_preferred()
    {
        string kari = _newsroom.Review(new XliffWriter(), "havn", "Kari", new Dictionary<string, string>(StringComparer.Ordinal) { ["Kaien er full."] = "The quay is full." }, name: "kari");
        string ola = _newsroom.Review(new Xliff12Writer(), "havn", "Ola", new Dictionary<string, string>(StringComparer.Ordinal) { ["Kaien er full."] = "The dock is full." }, name: "ola");

        Assert.Equal(["Kari", "Ola"], Assert.Single(_newsroom.Accept([kari, ola]).Disagreements).Opinions.Select(o => o.Reviewer));
        Assert.False(File.Exists(_newsroom.MemoryFile));

        _newsroom.Accept([kari, ola], Preference.Ours);
        Assert.Equal("The quay is full.", Assert.Single(_newsroom.Memory.Approvals).Target.Text);
        _newsroom.Accept([kari, ola], Preference.Theirs);
        Assert.Equal("The dock is full.", Assert.Single(_newsroom.Memory.Approvals).Target.Text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Shows_that_one_reviewer_joined_what_another_left_apart(bool joinedFirst)
    {
        string joined = _newsroom.WriteFile("joined.xlf", File.ReadAllText(Xliff("""<unit id="b2"><segment id="s1" state="reviewed"><source>Skipene venter. Lasten er ris.</source><target>Ships and rice wait.</target></segment></unit>""")));
        string apart = Xliff("""<unit id="b2"><segment id="s2" state="reviewed"><source>Lasten er ris.</source><target>The cargo is rice.</target></segment></unit>""");
        (string first, string second) = joinedFirst ? (joined, apart) : (apart, joined);

        Assert.Equal(2, Assert.Single(_newsroom.Accept([first, second]).Disagreements).Opinions.Length);
        _newsroom.Accept(first);
        byte[] before = File.ReadAllBytes(_newsroom.MemoryFile);
        Assert.Equal(2, Assert.Single(_newsroom.Accept(second).Disagreements).Opinions.Length);
        Assert.True(_newsroom.Accept(second, Preference.Ours).IsUnchanged);
        Assert.Equal(before, File.ReadAllBytes(_newsroom.MemoryFile));
        Assert.True(_newsroom.Accept(first).IsUnchanged);

        _newsroom.Accept(second, Preference.Theirs);

        string target = joinedFirst ? "The cargo is rice." : "Ships and rice wait.";
        Assert.Equal(target, Assert.Single(_newsroom.Memory.Approvals).Target.Text);
        Assert.Equal(target, Assert.Single(_newsroom.Run("havn").Units, u => u.IsApproved).Target!.Text);
    }

    [Fact]
    public void Asks_before_it_changes_what_is_signed_off()
    {
        _newsroom.Accept(_newsroom.Review(new XliffWriter(), "havn", "Kari Vik", Approved, UnitState.Final));
        string file = _newsroom.Review(
            new XliffWriter(), "havn", "Ola Nes", new Dictionary<string, string>(StringComparer.Ordinal) { ["Lasten er ris."] = "Rice." });

        Assert.Single(_newsroom.Accept(file).Disagreements);
    }

    [Fact]
    public void Signs_an_approval_off_and_keeps_its_date()
    {
        _newsroom.Accept(_newsroom.Review(new XliffWriter(), "havn", "Kari Vik", Approved));
        string date = _newsroom.Memory.Approvals[0].Date;

        _newsroom.Accept(_newsroom.Review(new XliffWriter(), "havn", "Kari Vik", Approved, UnitState.Final));

        Assert.Equal([(UnitState.Final, date), (UnitState.Final, date)], _newsroom.Memory.Approvals.Select(a => (a.State, a.Date)));
    }

    [Fact]
    public void Keeps_the_segments_that_a_tool_marked_in_a_unit_of_xliff_1_2()
    {
        string file = _newsroom.WriteFile("tool.xlf", """
            <?xml version="1.0"?>
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="havn.txt" source-language="nb-NO" target-language="en-GB" datatype="plaintext"><body>
            <trans-unit id="b2" approved="yes"><source>Skipene venter. Lasten er ris. Kaien er full.</source>
            <seg-source><mrk mtype="seg" mid="0">Skipene venter.</mrk> <mrk mtype="seg" mid="1">Lasten er ris.</mrk> <mrk mtype="seg" mid="2">Kaien er full.</mrk></seg-source>
            <target><mrk mtype="seg" mid="0">The ships are waiting.</mrk> <mrk mtype="seg" mid="1">The cargo is rice.</mrk> <mrk mtype="seg" mid="2">The quay is full.</mrk></target></trans-unit>
            </body></file></xliff>
            """);

        _newsroom.Accept(file);

        Assert.Equal(["b2.1", "b2.2", "b2.3"], _newsroom.Memory.Approvals.Select(a => a.Unit));
    }

    private string Xliff(string units) => _newsroom.WriteFile("hand.xlf", $"""
        <?xml version="1.0" encoding="utf-8"?>
        <xliff version="2.1" srcLang="nb" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0">
        <file id="f1" original="havn.txt">
        {units.ReplaceLineEndings("\n")}
        </file></xliff>
        """);
}
