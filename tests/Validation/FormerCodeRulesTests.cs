namespace Cremona.Transparency.Tests.Validation;

public sealed class FormerCodeRulesTests
{
    [Theory]
    [InlineData("a;A;b\nb;B;c\nc;C;d", "TR530 2023/settori.csv:2:5", "TR530 2023/settori.csv:3:5")]
    [InlineData("a;A;b\nb;B;a\nc;C;a", "TR528 2023/settori.csv:2:5", "TR530 2023/settori.csv:4:5")]
    [InlineData("a;A;x\nb;B;y|x\nc;C;x", "TR529 2023/settori.csv:3:5", "TR529 2023/settori.csv:4:5")]
    [InlineData("a;A;b\nb;B;c\nc;C;a\nd;D;d", "TR528 2023/settori.csv:2:5", "TR528 2023/settori.csv:5:5")]
    [InlineData("a;A;x|y|X\nb;B;\nc;C;z")]
    public void Former_codes_identify_one_current_record(string rows, params string[] messages)
    {
        var site = new SmallSite().With("settori.csv", "codice;nome;già\n" + rows + "\n");
        site.Check();
        Assert.Equal(messages, site.Messages);
    }

    [Fact]
    public void A_former_code_may_equal_a_code_of_another_kind()
    {
        var site = new SmallSite()
            .With("settori.csv", "codice;nome;già\na;A;b\n")
            .With("organi.csv", "codice;nome;già\nb;B;a\nc;C;x\n")
            .With("/glossario.csv", "codice;voce;definizione;già\nd;D;Una parola.;x\n");
        site.Check();
        Assert.Equal([], site.Messages);
    }
}
