using Cremona.Transparency.Tests.Linking;

namespace Cremona.Transparency.Tests.Validation;

public sealed class WithheldFilesTests
{
    [Theory]
    [InlineData("atto.md;;non disponibile nella fonte", new[] { "TR141 2023/documenti.csv:2:35" })]
    [InlineData(
        ";https://esempio.example/a;non disponibile nella fonte",
        new[] { "TR142 2023/allegati/atto.md", "TR141 2023/documenti.csv:2:53" }
    )]
    [InlineData(";;non disponibile nella fonte", new[] { "TR142 2023/allegati/atto.md" })]
    [InlineData("atto.md;;disponibile", new string[0])]
    public void A_file_denied_by_a_page_is_rejected_and_an_unlinked_one_reported(string cells, string[] told)
    {
        var site = new SmallSite()
            .With("documenti.csv", $"codice;titolo;tipo;file;url;stato\natto-uno;L'atto;delibera;{cells}\n")
            .With("allegati/atto.md", "Un atto.\n");
        site.Check();
        Assert.Equal(told, site.Messages);
    }

    [Fact]
    public void A_file_that_no_document_gives_is_not_published()
    {
        var files = Withdrawn.Files(
            new SmallSite()
                .With(
                    "documenti.csv",
                    "codice;titolo;tipo;file;stato\na;A;atto;atto.md;disponibile\nb;B;atto;;non disponibile nella fonte\n"
                )
                .With("allegati/atto.md", "Un atto.\n")
                .With("allegati/altro.md", "Un altro.\n")
                .Files,
            null
        );
        Assert.Equal(["2023/allegati/atto.md"], files.Keys.Where(file => file.Contains("/allegati/", StringComparison.Ordinal)));
    }
}
