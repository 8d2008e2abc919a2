using System.Text;
using Translate.Aligning;
using Translate.Documents;
using Translate.Memories;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Aligning;

public sealed class AlignmentTmxTests
{
    [Fact]
    public async Task Writes_the_pairs_kept_with_their_scores_and_neighbours() =>
        GoldenFile.Matches("alignment.tmx", Encoding.UTF8.GetString(await WrittenAsync()));

    [Fact]
    public async Task A_memory_takes_them_for_translated_by_people_and_reviewed_by_nobody()
    {
        using var stream = new MemoryStream(await WrittenAsync());
        TmxUnit[] units = [.. TmxReader.Read(stream, "aligned.tmx", LanguageCode.Bokmaal, LanguageCode.English)];

        Assert.Equal(["Ferga til Askvoll & «Vik»\u200A42", "Skolen 7 er stengt. Brua 9 er åpen."], units.Select(u => u.Source));
        Assert.All(units, u => Assert.Equal((TargetOrigin.Human, UnitState.Translated, true, true), (u.Origin, u.State, u.IsApproved, u.IsUnreviewed)));
        Assert.Equal(("Ferga til Askvoll & «Vik»\u200A42", null), (units[1].Context.Before, units[1].Context.After));
    }

    private static async Task<byte[]> WrittenAsync()
    {
        BilingualDocument source = Some.Document("Ferga til Askvoll & «Vik»\u200A42", "Skolen 7 er stengt. Brua 9 er åpen.");
        var edition = BilingualDocument.FromArticle(
            Some.Article("Ferga til Askvoll & «Vik» 42 \u0001", "Brua 9 er åpen og skolen 7 er stengt.", "Nothing of that.") with { Language = LanguageCode.English },
            LanguageCode.Bokmaal);
        Alignment alignment = await new Aligner(new EchoEngine()).AlignAsync(source, edition, TestContext.Current.CancellationToken);
        using var stream = new MemoryStream();
        AlignmentTmx.Write(alignment, 25, stream);
        return stream.ToArray();
    }
}
