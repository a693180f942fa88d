using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Law;

namespace Cremona.Transparency.Tests.Law;

/// <summary>A data file of the law that does not hold together stops the program, and says where.</summary>
public sealed class TreeReaderTests
{
    private const string Header = "livello;sezione;dentro;norma;obbligo;aggiornamento;riguarda un Comune;record;indirizzo\n";
    private const string Root = "0;Radice;;art. 1;Tutto.;annuale;sì;;\n";

    [Fact]
    public void A_new_text_is_a_file()
    {
        var tree = Read(
            Header
                + Root
                + """
                1;Una;Radice;art. 2;Una cosa.;annuale;sì;settore;
                2;Sua;Una;art. 3;Un'altra.;annuale;no;;sua-parte
                1;Due;Radice;art. 4;Due cose.;annuale;no;;
                """
        );
        Assert.Equal(new DateOnly(2030, 2, 1), tree.From);
        Assert.Equal(["una#una", "una#sua-parte", "due#due"], tree.All.Select(section => section.Key));
        Assert.Equal(["Una"], tree.Sections.Select(section => section.Label));
    }

    [Theory]
    [InlineData(Root + "1;Una;Altra;art. 2;Una cosa.;annuale;sì;;\n", "line 3: «Una» is not below «Altra»")]
    [InlineData(Root + "2;Una;Radice;art. 2;Una cosa.;annuale;sì;;\n", "line 3: «Una» is not below")]
    [InlineData(Root + "1;Una;Radice;art. 2;Una cosa.;annuale;forse;;\n", "line 3")]
    [InlineData(Root + "1;Una;Radice;art. 2;;annuale;sì;;\n", "line 3")]
    [InlineData(Root + "1;Una;Radice;art. 2;Una cosa.;annuale;sì;gatto;\n", "gatto")]
    [InlineData(Root + Root, "not one root")]
    [InlineData("1;Una;;art. 2;Una cosa.;annuale;sì;;\n", "not below")]
    public void An_inconsistent_file_is_rejected(string rows, string words) =>
        Assert.Contains(words, Assert.Throws<InvalidDataException>(() => Read(Header + rows)).Message, StringComparison.Ordinal);

    private static TransparencyTree Read(string text) =>
        TreeReader.Read(new StoredFile("amministrazione-trasparente-2030-02-01.csv", Encoding.UTF8.GetBytes(text)));
}
