using Translate.Errors;
using Translate.Glossaries;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Glossaries;

public sealed class GlossaryCheckTests
{
    [Fact]
    public void Nothing_is_wrong_with_the_glossaries_that_ship() =>
        Assert.Equal(ShippedGlossary.Glossary.Signature, GlossaryCheck.Read(Repository.Root, ["glossaries/*.yml"]).Signature);

    [Fact]
    public void Doubles_between_files_and_words_that_are_never_found_are_reported_with_all_else()
    {
        const string First = """
            kind: city
            entries:
              - Oslo
              - { term: Wien, english: Vienna, adjective: { wiensk: Viennese } }
              - { term: "@Byen", english: the City }
              - { term: Moskva ——— Peking, english: Moscow to Beijing }
              - { term: Roma, english: Rome, also: ["#Roma"], kind: cty }
            """;
        const string Second = """
            kind: city
            entries:
              - Oslo
              - { term: Praha, english: Prague, also: "Praha ... by" }
              - { term: Wienerwald, english: the Vienna Woods, adjective: { wiensk: Viennese } }
              - { term: Athen, english: Athens, guard: [not-first, not-after-name, not-before-name] }
            """;

        DataFileException refused = Assert.Throws<DataFileException>(
            () => GlossaryCheck.Read([new GlossarySource("a.yml", First), new GlossarySource("b.yml", Second)]));

        GoldenFile.Matches("check.txt", refused.Message + "\n");
    }

    [Fact]
    public void A_name_of_one_domain_may_stand_in_another_file_for_another() => Assert.Equal(2, GlossaryCheck.Read(
    [
        new GlossarySource("a.yml", "kind: city\nentries:\n  - Brann\n"),
        new GlossarySource("b.yml", "kind: organisation\nentries:\n  - { term: Brann, english: SK Brann, domain: sport }\n"),
    ]).Entries.Length);
}
