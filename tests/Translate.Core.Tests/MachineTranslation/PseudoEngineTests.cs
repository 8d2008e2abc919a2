using Translate.Documents;
using Translate.MachineTranslation;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.MachineTranslation;

public sealed class PseudoEngineTests : TranslationEngineContract
{
    protected override ITranslationEngine CreateEngine() => new PseudoEngine();

    [Fact]
    public async Task Puts_brackets_around_the_text_and_replaces_its_terms()
    {
        var term = new TermMatch(new TextSpan(3, 5), "Iraks", "Irak", TermForm.Genitive, ["Iraq"], "Iraq's");

        IReadOnlyList<TranslationReply> replies =
            await new PseudoEngine().TranslateAsync([Some.Request("Se Iraks hær.", terms: [term])], TestContext.Current.CancellationToken);

        Assert.Equal("[!! Se Iraq's hær. !!]", replies[0].Text);
        Assert.Equal("Iraq's", Assert.Single(replies[0].Alignment).Target.Of(replies[0].Text));
    }
}
